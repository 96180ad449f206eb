/** Items of clean RSS, read by rss-parser. Only parseString: parseURL has no size limit and leaks sockets. */
import Parser from 'rss-parser';
import type { FeedItem } from '../../model/feed-item.ts';

interface Extra {
  'dc:creator'?: string[];
  'dcterms:abstract'?: string;
  'dcterms:issued'?: string;
}

/** The summary travels outside <description>, where rss-parser would strip it once more, in quadratic time. */
const parser = new Parser<Record<string, never>, Extra>({
  customFields: {
    item: [
      ['dc:creator', 'dc:creator', { keepArray: true }],
      'dcterms:abstract' as never,
      'dcterms:issued' as never,
    ],
  },
});

/** Items in the feed's order; one without a link has an empty address. */
export async function itemsOfRss(xml: string): Promise<FeedItem[]> {
  const { items } = await parser.parseString(xml);
  return items.map((item) => ({
    url: item.link ?? '',
    title: item.title ?? '',
    summary: item['dcterms:abstract'] ?? '',
    published: item['dcterms:issued'] ?? null,
    guid: item.guid ?? null,
    authors: (item['dc:creator'] ?? []).map(withoutAddress).filter(Boolean),
  }));
}

/** Names only: "redaksi@contoh.example (Sari)" is Sari, and an address alone is nobody. */
export function withoutAddress(author: string): string {
  return author
    .replace(/(?<![^\s()<>])[^\s()<>]+@[^\s()<>]+/g, '')
    .replace(/[()<>]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
