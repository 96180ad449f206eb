/** A feed that was understood, written again as small clean RSS 2.0: what rss-parser gets to read. */
import type { RawEntry, RawFeed } from './types.ts';

/** Characters of clean XML at which further entries are left out. */
const MAX_CLEAN = 4_000_000;

export interface CleanFeed {
  readonly xml: string;
  /** Entries that no longer fitted. */
  readonly leftOut: number;
}

/** Everything is plain text and escaped; addresses are absolute; dates are ISO 8601. */
export function cleanRss(feed: RawFeed): CleanFeed {
  const parts: string[] = [];
  let length = 0;
  for (const entry of feed.entries) {
    const item = itemXml(entry);
    if (length + item.length > MAX_CLEAN) break;
    length += item.length;
    parts.push(item);
  }
  const { title, link, description } = feed.feed;
  const head = element('title', title) + element('link', link) + element('description', description);
  const xml = `<rss version="2.0" ${NAMESPACES}><channel>${head}${parts.join('')}</channel></rss>`;
  return { xml, leftOut: feed.entries.length - parts.length };
}

const NAMESPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';

function itemXml(entry: RawEntry): string {
  const date = entry.published ?? entry.updated;
  return `<item>${element('title', entry.title)}${element('link', entry.link)}${element('guid', entry.id)}${element(
    'dcterms:abstract',
    entry.summary,
  )}${element('dcterms:issued', date)}${entry.authors.map((name) => element('dc:creator', name)).join('')}</item>`;
}

function element(name: string, text: string | null): string {
  return text === null ? '' : `<${name}>${escaped(text)}</${name}>`;
}

/** Marks that XML gives a meaning, and characters that XML 1.0 does not allow at all. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
