/** From bytes to a feed as it stands, whatever its charset and dialect. */
import { resolved } from './address.ts';
import { decodeFeed } from './charset.ts';
import { notAFeed, unreadDefect } from './defects.ts';
import { readDocument } from './document.ts';
import { feedLinksOf, looksLikeHtml } from './html-page.ts';
import { readJsonFeed } from './json-feed.ts';
import { collapse } from './plain-text.ts';
import { readXml } from './tree.ts';
import type { Defect, FeedRefused, RawFeed } from './types.ts';
import { unpacked } from './unpack.ts';

export interface FeedSource {
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
  /** Lower-cased names. Content-Location and Content-Language are read. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Time of the run, milliseconds since 1970: entries dated after it lose their date. Not checked if absent. */
  readonly now?: number;
}

/** A feed as it stands, with what was wrong, before it becomes items. */
export interface RawReading {
  readonly ok: true;
  readonly raw: RawFeed;
  readonly defects: readonly Defect[];
}

/** Reads a feed; its entries may be without a link. Never throws for what the bytes are. */
export function readFeed(bytes: Uint8Array, source: FeedSource): RawReading | FeedRefused {
  const plain = unpacked(bytes);
  if (!plain)
    return { ok: false, defect: notAFeed('it is a gzip file that is damaged or unpacks to too much') };
  const { text, defect } = decodeFeed(plain, source.contentType);
  return readFeedText(text.trimStart(), source, defect ? [defect] : []);
}

/** A feed whose bytes have been decoded, with the defects that were found doing so. */
export function readFeedText(text: string, source: FeedSource, defects: Defect[]): RawReading | FeedRefused {
  const base = resolved(source.headers?.['content-location'], source.url) ?? source.url;
  if (text === '') return { ok: false, defect: notAFeed('the document is empty') };
  if (/^[{[]/.test(text)) return fromJson(text, base, defects);
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
  if (!raw) return { ok: false, defect: notAFeed(`it begins with "${collapse(text.slice(0, 60))}"`) };
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
