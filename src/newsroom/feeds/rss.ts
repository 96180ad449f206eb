/** RSS 2.0, with content:encoded where the outlet gives it and dates as the outlet writes them. */
import { escapeMarkup, longDate, rfc822, typeset } from '../wording.ts';
import { cdata, type FeedEntry, type FeedSource, newest, openingMarkup } from './entry.ts';

function entryDate(published: string, { feed, outlet }: FeedSource): string {
  if (feed.dates === 'indonesian') return longDate(published, outlet.lang);
  return feed.dates === 'iso' ? published : rfc822(published);
}

function item(entry: FeedEntry, source: FeedSource): string {
  const { article, url } = entry;
  const { outlet, feed } = source;
  const opening =
    feed.content === 'opening'
      ? `<content:encoded>${cdata(openingMarkup(entry, outlet))}</content:encoded>`
      : '';
  return `<item>
<title>${feed.content === 'opening' ? cdata(typeset(article.title, outlet.quotes)) : escapeMarkup(article.title)}</title>
<link>${escapeMarkup(url)}</link>
<guid isPermaLink="false">${outlet.id}:${article.slug}</guid>
<pubDate>${entryDate(article.published, source)}</pubDate>
${article.authors.map((name) => `<dc:creator>${cdata(escapeMarkup(name))}</dc:creator>`).join('')}
<category>${escapeMarkup(article.section)}</category>
<description>${cdata(`<img src="/image.svg" alt=""/> ${escapeMarkup(article.summary)}`)}</description>
${opening}
</item>`;
}

export function rss(source: FeedSource): string {
  const { outlet, home, self, entries } = source;
  return `<?xml version="1.0" encoding="${outlet.encoding}"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeMarkup(outlet.name)}</title>
<link>${home}</link>
<atom:link href="${self}" rel="self" type="application/rss+xml"/>
<description>${escapeMarkup(outlet.tagline)}</description>
<language>${outlet.lang}</language>
<lastBuildDate>${rfc822(newest(source))}</lastBuildDate>
${entries.map((entry) => item(entry, source)).join('\n')}
</channel>
</rss>
`;
}
