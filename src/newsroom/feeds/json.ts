/** JSON Feed 1.1. */
import { typeset } from '../wording.ts';
import { type FeedSource, openingMarkup } from './entry.ts';

export function json({ outlet, home, self, entries }: FeedSource): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: home,
    feed_url: self,
    description: outlet.tagline,
    language: outlet.lang,
    items: entries.map((entry) => ({
      id: `${outlet.id}/${entry.article.slug}`,
      url: entry.url,
      title: typeset(entry.article.title, outlet.quotes),
      summary: entry.article.summary,
      content_html: openingMarkup(entry, outlet),
      date_published: entry.article.published,
      ...(entry.article.modified ? { date_modified: entry.article.modified } : {}),
      authors: entry.article.authors.map((name) => ({ name })),
      tags: [entry.article.section],
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
