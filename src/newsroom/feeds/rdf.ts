/** RSS 1.0 (RDF): the items stand beside the channel, which only lists them. */
import { escapeMarkup, typeset } from '../wording.ts';
import { type FeedEntry, type FeedSource, newest } from './entry.ts';

function item({ article, url }: FeedEntry, { outlet }: FeedSource): string {
  return `<item rdf:about="${escapeMarkup(url)}">
<title>${escapeMarkup(typeset(article.title, outlet.quotes))}</title>
<link>${escapeMarkup(url)}</link>
<dc:date>${article.published}</dc:date>
${article.authors.map((name) => `<dc:creator>${escapeMarkup(name)}</dc:creator>`).join('')}
<description>${escapeMarkup(article.summary)}</description>
</item>`;
}

export function rdf(source: FeedSource): string {
  const { outlet, home, self, entries } = source;
  const order = entries.map(({ url }) => `<rdf:li rdf:resource="${escapeMarkup(url)}"/>`).join('\n');
  return `<?xml version="1.0" encoding="${outlet.encoding}"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${self}">
<title>${escapeMarkup(outlet.name)}</title>
<link>${home}</link>
<description>${escapeMarkup(outlet.tagline)}</description>
<dc:language>${outlet.lang}</dc:language>
<dc:date>${newest(source)}</dc:date>
<items><rdf:Seq>
${order}
</rdf:Seq></items>
</channel>
${entries.map((entry) => item(entry, source)).join('\n')}
</rdf:RDF>
`;
}
