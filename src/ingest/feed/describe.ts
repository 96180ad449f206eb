/** A feed as text for a person: what it is, what was mended or refused, and each of its entries. */
import type { FeedItem } from '../../model/feed-item.ts';
import { type Paint, shorten, unpainted, wrap } from '../../text/terminal.ts';
import { decodeFeed } from './charset.ts';
import { parseFeed } from './parse.ts';
import type { FeedSource } from './read.ts';
import type { FeedReading, FeedRefused } from './types.ts';
import { unpacked } from './unpack.ts';

const LABEL = 11;

/** A reading with what a person wants to know besides. */
export interface ExaminedFeed {
  readonly reading: FeedReading | FeedRefused;
  readonly charset: string;
  /** Opening tags of entries in the text, counted without a parser; null for JSON. */
  readonly counted: number | null;
}

/** Reads a feed as the nightly run does, and counts its entries by another way. */
export async function examineFeed(bytes: Uint8Array, source: FeedSource): Promise<ExaminedFeed> {
  const reading = await parseFeed(bytes, source);
  const { text, charset } = decodeFeed(unpacked(bytes) ?? bytes, source.contentType);
  const isXml = text.trimStart().startsWith('<');
  return { reading, charset, counted: isXml ? countEntries(text) : null };
}

/** Entries are called item or entry, in sitemaps url; what stands in comments and CDATA does not count. */
function countEntries(text: string): number {
  const bare = without(without(text, '<![CDATA[', ']]>'), '<!--', '-->');
  const name = /<(?:[\w-]{1,20}:)?urlset[\s>]/i.test(bare) ? 'url' : 'item|entry';
  return bare.match(new RegExp(`<(?:[\\w-]{1,20}:)?(?:${name})(?=[\\s>])`, 'gi'))?.length ?? 0;
}

/** The text without what stands between two marks; linear, also where none is closed. */
function without(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start);
    if (end < 0) break;
    parts.push(text.slice(at, start));
    at = end + close.length;
  }
  return [...parts, text.slice(at)].join('');
}

/** All of it as lines. */
export function describeFeed(
  { reading, charset, counted }: ExaminedFeed,
  paint: Paint = unpainted,
  width = 0,
): string {
  if (!reading.ok) return refusal(reading, paint, width).join('\n');
  return [
    ...header(reading, charset, counted, paint, width),
    ...defects(reading, paint, width),
    '',
    ...reading.items.flatMap((item) => entry(item, paint, width)),
  ].join('\n');
}

function refusal({ defect, feedLinks = [] }: FeedRefused, paint: Paint, width: number): string[] {
  return [
    `${paint('red', `not read (${defect.class})`)}: ${wrap(defect.message, width, '')}`,
    `${paint('dim', 'remedy')}: ${wrap(defect.remedy, width, '')}`,
    ...feedLinks.map((link) => `the page names the feed ${link}`),
  ];
}

function header(
  { format, feed, items, defects: found }: FeedReading,
  charset: string,
  counted: number | null,
  paint: Paint,
  width: number,
): string[] {
  const check = counted === null ? '' : `; ${counted} entries counted in the text without a parser`;
  const lines: readonly (readonly [string, string | null])[] = [
    ['format', format],
    ['charset', charset],
    ['title', feed.title],
    ['link', feed.link],
    ['language', feed.lang],
    ['author', feed.author],
    ['about', feed.description],
    ['updated', feed.updated ?? feed.published],
    ['entries', `${items.length} read${check}`],
    ['mended', found.length === 0 ? 'nothing that needs a word' : `${found.length} remarks, below`],
  ];
  return lines.flatMap(([name, value]) =>
    value
      ? [`${paint('bold', name.padEnd(LABEL))}${wrap(value, width && width - LABEL, ' '.repeat(LABEL))}`]
      : [],
  );
}

function defects({ defects: found }: FeedReading, paint: Paint, width: number): string[] {
  return found.flatMap(({ class: kind, message, remedy }) => [
    '',
    `${paint('yellow', kind)}: ${wrap(message, width, '')}`,
    `${paint('dim', 'remedy')}: ${wrap(remedy, width, '')}`,
  ]);
}

function entry({ published, title, url, authors }: FeedItem, paint: Paint, width: number): string[] {
  const by = authors.length > 0 ? `  by ${authors.join('; ')}` : '';
  return [
    `${paint('cyan', (published ?? 'no date').padEnd(25))}  ${shorten(title || '(no title)', width > 40 ? width - 27 : 200)}`,
    `${' '.repeat(27)}${paint('dim', url)}${by}`,
  ];
}
