/**
 * Measures the feed reader on cases with known answers. The folder holds cases.json (file, HTTP headers,
 * Content-Location, asserted values) and cases/ with the raw bytes; only the bytes and the headers are read
 * for a prediction, the asserted values only for the score.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFeed } from '../ingest/feed/charset.ts';
import { charsetOf, labelsOf } from '../ingest/feed/charset-label.ts';
import { type FeedSource, readFeed, readFeedText } from '../ingest/feed/read.ts';
import type { RawEntry } from '../ingest/feed/types.ts';
import { type FeedCase, scoreFeeds } from './feed-score.ts';

/** Where the cases pretend to come from; asserted addresses are relative to it. */
const ORIGIN = 'http://127.0.0.1:8097/';

export interface FeedPrediction {
  readonly file: string;
  readonly feed: Readonly<Record<string, string | null>>;
  readonly entries: readonly Readonly<Record<string, string | null>>[];
  readonly text: string;
}

/** Reads every case, writes predictions where a path is given, and returns the table of scores. */
export function evaluateFeeds(dir: string, predictionsPath: string | null = null, worst = 20): string {
  const cases = JSON.parse(readFileSync(join(dir, 'cases.json'), 'utf8')) as FeedCase[];
  const predictions = cases.map((one) => predict(one, readFileSync(join(dir, 'cases', one.file))));
  if (predictionsPath)
    writeFileSync(predictionsPath, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return scoreFeeds(cases, predictions, worst);
}

/** The entry of npm run evaluate. */
export async function run(args: {
  readonly input: string;
  readonly predictions: string | null;
  readonly worst?: number;
}): Promise<string> {
  return evaluateFeeds(args.input, args.predictions, args.worst);
}

function predict(one: FeedCase, bytes: Uint8Array): FeedPrediction {
  const headers = Object.fromEntries(
    Object.entries(one.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const source = {
    url: new URL(one.file, ORIGIN).href,
    contentType: headers['content-type'] ?? null,
    headers: one.location ? { ...headers, 'content-location': one.location } : headers,
  };
  const reading = readFeed(bytes, source);
  if (!reading.ok) return { file: one.file, feed: {}, entries: [], text: '' };
  const { feed, entries } = reading.raw;
  const { lang, ...rest } = feed;
  return {
    file: one.file,
    feed: { ...rest, language: lang },
    entries: entries.map(predictedEntry),
    text: literalTexts(bytes, source),
  };
}

/**
 * Titles and summaries as the document's own declaration, taken literally, gives them, before any repair: the
 * decoding cases ask for this reading, the field cases for the mended one.
 */
function literalTexts(bytes: Uint8Array, source: FeedSource): string {
  const { proven, declared } = labelsOf(bytes, source.contentType);
  const label = proven ?? declared ?? charsetOf(source.contentType ?? '');
  const isLatin = label === 'iso-8859-1' || label === 'latin1';
  const text = isLatin
    ? Buffer.from(bytes).toString('latin1')
    : decodeFeed(bytes, source.contentType, false).text;
  const reading = readFeedText(text.trimStart(), source, []);
  if (!reading.ok) return '';
  const { feed, entries } = reading.raw;
  return [feed, ...entries]
    .flatMap((one) => [one.title, 'summary' in one ? one.summary : one.description])
    .filter(Boolean)
    .join('\n');
}

function predictedEntry({ authors, ...entry }: RawEntry): Record<string, string | null> {
  return { ...entry, author: authors[0] ?? null };
}
