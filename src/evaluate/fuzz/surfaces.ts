/** The surfaces: whatever strangers or hands can write, with small examples of our own. */

import { readArticle } from '../../ingest/article/index.ts';
import { parseFeed } from '../../ingest/feed/index.ts';
import { FeedItem } from '../../model/feed-item.ts';
import {
  CORRECTIONS,
  type Collection,
  INCIDENTS,
  OUTLETS,
  PEOPLE,
  REVIEWS,
} from '../../register/collections.ts';
import * as examples from './examples.ts';
import { checkExtraction } from './extraction.ts';
import type { Surface } from './fuzz.ts';

const MARKUP_PUMPS = [
  '<a>',
  '<',
  '<p ',
  '<a href="',
  '&#955;',
  '<!--',
  '<![CDATA[',
  '</b>',
  '<item>',
  '\u0000',
  '"a" ',
];
const YAML_PUMPS = ['- ', 'a: ', '[', '{', '&a ', '*a ', '"', "'", '? ', '!!a ', '|\n', '# ', 'a: b\n', '\t'];

/** A record is read or refused; what is read obeys its schema, which the reader has asked itself. */
function checkRecord<T>({ read, schema }: Collection<T>, input: string): string | null {
  const reading = read(input);
  if (!reading.ok) return reading.message === '' ? 'refused without a message' : null;
  const parsed = schema.safeParse(reading.value);
  if (parsed.success) return null;
  for (const { path } of parsed.error.issues) {
    const line = reading.lineOf(path.map((key) => (typeof key === 'number' ? key : String(key))));
    if (line !== null && !(Number.isSafeInteger(line) && line >= 1)) return `an issue on line ${line}`;
  }
  return null;
}

/** Bytes in one of the encodings that servers use. */
const bytesOf = (input: string, random: () => number): Uint8Array =>
  Buffer.from(input, (['utf8', 'utf8', 'utf8', 'latin1', 'utf16le'] as const)[Math.floor(random() * 5)]);

const CONTENT = [OUTLETS, INCIDENTS, PEOPLE, CORRECTIONS] as readonly Collection<unknown>[];

export const SURFACES: Readonly<Record<string, Surface>> = {
  feeds: {
    what: 'bytes of feeds: every entry read obeys the schema',
    examples: examples.FEEDS,
    pieces: examples.FEED_PIECES,
    pumps: MARKUP_PUMPS,
    check: async (input, random) => {
      const reading = await parseFeed(bytesOf(input, random), {
        url: 'https://x.example/feed',
        contentType: null,
      });
      if (!reading.ok) return null;
      const bad = reading.items.map((one) => FeedItem.safeParse(one).error).find(Boolean);
      return bad ? `an entry against the schema: ${bad.message}` : null;
    },
  },
  pages: {
    what: 'bytes of pages: every paragraph read is text',
    examples: examples.PAGES,
    pieces: examples.PAGE_PIECES,
    pumps: MARKUP_PUMPS,
    check: (input, random) => {
      const reading = readArticle(bytesOf(input, random), {
        url: 'https://x.example/berita/1',
        contentType: 'text/html',
      });
      if (!reading.ok) return reading.defect.message === '' ? 'refused without a message' : null;
      const empty = reading.paragraphs.some(({ text }) => text.trim() === '' || text.includes('\n'));
      return empty || reading.title.trim() === ''
        ? 'an empty title or paragraph, or a line break in one'
        : null;
    },
  },
  articles: {
    what: 'text of articles: statements and figures keep their spans',
    examples: examples.ARTICLES,
    pieces: examples.ARTICLE_PIECES,
    pumps: examples.ARTICLE_PUMPS,
    check: checkExtraction,
  },
  content: {
    what: 'content files: read or refused with a line',
    examples: examples.CONTENT,
    pieces: examples.YAML_PIECES,
    pumps: YAML_PUMPS,
    check: (input, random) =>
      checkRecord(CONTENT[Math.floor(random() * CONTENT.length)] as Collection<unknown>, input),
  },
  reviews: {
    what: 'reviews: read or refused with a line',
    examples: examples.REVIEWS,
    pieces: examples.YAML_PIECES,
    pumps: YAML_PUMPS,
    check: (input) => checkRecord(REVIEWS, input),
  },
};
