/** The feed reader: bytes in, items and defects out. Never throws for what a feed contains. */

import type { FeedItem } from '../../model/feed-item.ts';
import { HttpUrl } from '../../model/primitives.ts';
import { decodeFeed } from './charset.ts';
import { cleanRss } from './clean.ts';
import { readDocument } from './document.ts';
import { feedLinksOf, looksLikeHtml } from './html-page.ts';
import { readJsonFeed } from './json-feed.ts';
import { itemsOfRss, withoutAddress } from './rss.ts';
import { readXml, resolved } from './tree.ts';
import type { Defect, FeedReading, FeedRefused, RawFeed } from './types.ts';

export interface FeedSource {
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  /** Lower-cased names. Content-Location and Content-Language are read. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A feed as it stands, with what was wrong, before it becomes items. */
export interface RawReading {
  readonly ok: true;
  readonly raw: RawFeed;
  readonly defects: readonly Defect[];
}

/** Reads a feed of any dialect into items. */
export async function parseFeed(bytes: Uint8Array, source: FeedSource): Promise<FeedReading | FeedRefused> {
  const reading = readFeed(bytes, source);
  if (!reading.ok) return reading;
  const { raw } = reading;
  const clean = cleanRss(raw);
  const defects = [...reading.defects];
  if (clean.leftOut > 0) defects.push(tooLong(clean.leftOut));
  const all = await itemsOfRss(clean.xml);
  const items = all.filter(isUsable);
  defects.push(...badItems(all.filter((item) => !isUsable(item))));
  if (raw.entries.length === 0) defects.push(NO_ENTRIES);
  defects.push(...unreadDates(raw));
  const author = raw.feed.author && (withoutAddress(raw.feed.author) || null);
  return { ok: true, format: raw.format, feed: { ...raw.feed, author }, items, defects };
}

/** The same without the last step: entries as they stand, with or without a link. */
export function readFeed(bytes: Uint8Array, source: FeedSource): RawReading | FeedRefused {
  const { text, defect } = decodeFeed(bytes, source.contentType);
  return readFeedText(text.trimStart(), source, defect ? [defect] : []);
}

/** A feed whose bytes have been decoded, with the defects that were found doing so. */
export function readFeedText(text: string, source: FeedSource, defects: Defect[]): RawReading | FeedRefused {
  const base = resolved(source.headers?.['content-location'], source.url) ?? source.url;
  if (text === '') return { ok: false, defect: notAFeed('the document is empty') };
  if (text.startsWith('{')) return fromJson(text, base, defects);
  const { root, unread } = readXml(text, base);
  const raw = readDocument(root);
  if (!raw && looksLikeHtml(text)) {
    const feedLinks = feedLinksOf(root);
    return {
      ok: false,
      defect: notAFeed('it is an HTML page'),
      ...(feedLinks.length > 0 ? { feedLinks } : {}),
    };
  }
  if (!raw) return { ok: false, defect: notAFeed(`it begins with "${text.slice(0, 60)}"`) };
  if (unread && raw.entries.length === 0) return { ok: false, defect: unreadDefect(unread) };
  const lang = raw.feed.lang ?? source.headers?.['content-language'] ?? null;
  return {
    ok: true,
    raw: { ...raw, feed: { ...raw.feed, lang } },
    defects: unread ? [...defects, unreadDefect(unread)] : defects,
  };
}

function fromJson(text: string, base: string, defects: Defect[]): RawReading | FeedRefused {
  try {
    const raw = readJsonFeed(JSON.parse(text), base);
    return raw ? { ok: true, raw, defects } : { ok: false, defect: notAFeed('it is JSON, but no JSON Feed') };
  } catch {
    return { ok: false, defect: notAFeed('it begins like JSON and is not') };
  }
}

const NO_ENTRIES: Defect = {
  class: 'feed_empty',
  message: 'the feed is valid and has no entries',
  remedy: 'Nothing to do if it fills again; if it stays empty, look for the feed that the outlet uses now.',
};

function notAFeed(what: string): Defect {
  return {
    class: 'not_a_feed',
    message: `this is not a feed: ${what}`,
    remedy:
      'Open the address in a browser and put the address of an RSS, Atom or JSON feed into the outlet file.',
  };
}

function unreadDefect(message: string): Defect {
  return {
    class: 'feed_parse',
    message,
    remedy: 'The other entries were read. Tell the outlet if it repeats.',
  };
}

function tooLong(leftOut: number): Defect {
  return {
    class: 'too_large',
    message: `the feed is too long: the last ${leftOut} entries were left out`,
    remedy: 'Look for a shorter feed of the same outlet.',
  };
}

const isUsable = (item: FeedItem): boolean => HttpUrl.safeParse(item.url).success;

/** One defect an item for the first few, and one for all the others. */
function badItems(items: readonly FeedItem[]): Defect[] {
  const named = items.slice(0, MAX_NAMED).map(badItem);
  const others = items.length - named.length;
  if (others === 0) return named;
  return [...named, { ...badItem(BLANK), message: `${others} more entries have no usable link` }];
}

/** One defect a feed: its dates are usually all wrong in one way. */
function unreadDates({ entries }: RawFeed): Defect[] {
  const unread = entries.flatMap(({ unreadDate }) => unreadDate ?? []);
  if (unread.length === 0) return [];
  return [
    {
      class: 'bad_item',
      message: `${unread.length} of ${entries.length} entries have a date that could not be read: "${unread[0]}"`,
      remedy:
        'Nothing to do if it is one entry: the page itself gives the date. If all are so, report the form.',
    },
  ];
}

const MAX_NAMED = 10;
const BLANK: FeedItem = { url: '', title: '', summary: '', published: null, guid: null, authors: [] };

function badItem(item: FeedItem): Defect {
  return {
    class: 'bad_item',
    message: `the entry "${item.title.slice(0, 80)}" has no usable link${item.url ? `: ${item.url.slice(0, 200)}` : ''}`,
    remedy: 'Nothing to do if it is one entry; if all are so, the feed needs a reader of its own.',
  };
}
