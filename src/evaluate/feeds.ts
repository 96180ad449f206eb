/**
 * Measures the feed reader on cases with known answers. The folder holds cases.json (file, HTTP headers,
 * Content-Location, asserted values) and cases/ with the raw bytes; only the bytes and the headers are read
 * for a prediction, the asserted values only for the score.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '../ingest/feed/parse.ts';
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

export async function run(args: { input: string; predictions: string | null }): Promise<string> {
  return evaluateFeeds(args.input, args.predictions);
}

function predict(one: FeedCase, bytes: Uint8Array): FeedPrediction {
  const headers = Object.fromEntries(
    Object.entries(one.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const reading = readFeed(bytes, {
    url: new URL(one.file, ORIGIN).href,
    contentType: headers['content-type'] ?? null,
    headers: one.location ? { ...headers, 'content-location': one.location } : headers,
  });
  if (!reading.ok) return { file: one.file, feed: {}, entries: [], text: '' };
  const { feed, entries } = reading.raw;
  const { lang, ...rest } = feed;
  const texts = entries.flatMap(({ title, summary }) => [title, summary]);
  return {
    file: one.file,
    feed: { ...rest, language: lang },
    entries: entries.map(predictedEntry),
    text: [feed.title, feed.description, ...texts].filter(Boolean).join('\n'),
  };
}

function predictedEntry({ authors, ...entry }: RawEntry): Record<string, string | null> {
  return { ...entry, author: authors[0] ?? null };
}
