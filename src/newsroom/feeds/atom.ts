/** Atom 1.0. */
import { escapeMarkup, typeset } from '../wording.ts';
import { type FeedEntry, type FeedSource, newest, openingMarkup } from './entry.ts';

function entryElement(entry: FeedEntry, source: FeedSource): string {
  const { article, url } = entry;
  const { outlet, feed } = source;
  const opening =
    feed.content === 'opening'
      ? `<content type="html">${escapeMarkup(openingMarkup(entry, outlet))}</content>`
      : '';
  return `<entry>
<title type="html">${escapeMarkup(escapeMarkup(typeset(article.title, outlet.quotes)))}</title>
<link rel="alternate" type="text/html" href="${escapeMarkup(url)}"/>
<id>tag:contoh.invalid,2024:${outlet.id}/${article.slug}</id>
<published>${article.published}</published>
<updated>${article.modified ?? article.published}</updated>
${article.authors.map((name) => `<author><name>${escapeMarkup(name)}</name></author>`).join('')}
<category term="${escapeMarkup(article.section)}"/>
<summary>${escapeMarkup(article.summary)}</summary>
${opening}
</entry>`;
}

export function atom(source: FeedSource): string {
  const { outlet, home, self, entries } = source;
  return `<?xml version="1.0" encoding="${outlet.encoding}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.lang}">
<title>${escapeMarkup(outlet.name)}</title>
<subtitle>${escapeMarkup(outlet.tagline)}</subtitle>
<link rel="alternate" href="${home}"/>
<link rel="self" href="${self}"/>
<id>tag:contoh.invalid,2024:${outlet.id}</id>
<updated>${newest(source)}</updated>
<author><name>${escapeMarkup(outlet.name)}</name></author>
${entries.map((entry) => entryElement(entry, source)).join('\n')}
</feed>
`;
}
