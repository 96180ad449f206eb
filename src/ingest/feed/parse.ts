/** The feed reader: bytes in, items and defects out. Never throws for what a feed contains. */
import type { FeedItem } from '../../model/feed-item.ts';
import { HttpUrl } from '../../model/primitives.ts';
import { cleanRss } from './clean.ts';
import { badItems, NO_ENTRIES, tooLong, unreadDates } from './defects.ts';
import { type FeedSource, readFeed } from './read.ts';
import { itemsOfRss, withoutAddress } from './rss.ts';
import type { FeedReading, FeedRefused, RawEntry, RawFeed } from './types.ts';

/** A clock may be wrong by hours and a zone by a day; a date beyond that is none, in milliseconds. */
const TOLERANCE_MS = 2 * 86_400_000;

/** Reads a feed of any dialect into items. */
export async function parseFeed(bytes: Uint8Array, source: FeedSource): Promise<FeedReading | FeedRefused> {
  const reading = readFeed(bytes, source);
  if (!reading.ok) return reading;
  const raw = withoutFuture(reading.raw, source.now);
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

const isUsable = (item: FeedItem): boolean => HttpUrl.safeParse(item.url).success;

/** Takes dates out that lie after the run, where the caller says when that is. */
function withoutFuture(raw: RawFeed, now: number | undefined): RawFeed {
  if (now === undefined) return raw;
  const isFuture = (date: string | null): date is string =>
    date !== null && Date.parse(date) > now + TOLERANCE_MS;
  const judged = (entry: RawEntry): RawEntry => {
    const wrong = [entry.published, entry.updated].find(isFuture);
    if (!wrong) return entry;
    const kept = (date: string | null): string | null => (isFuture(date) ? null : date);
    return { ...entry, published: kept(entry.published), updated: kept(entry.updated), unreadDate: wrong };
  };
  return { ...raw, entries: raw.entries.map(judged) };
}
