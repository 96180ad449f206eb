/** Measures the article reader over stored pages: DIR/gold.jsonl and DIR/html/<id>.html.gz. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../ingest/article/read.ts';
import { type GoldPage, type PagePrediction, type PageScore, scorePage, tableLine } from './page-score.ts';
import { zonesOf } from './page-zones.ts';

export interface PagesArguments {
  readonly input: string;
  /** File for the predictions, one JSON object a line; null writes none. */
  readonly predictions: string | null;
  /** How many of the worst pages to list. */
  readonly worst?: number;
}

/** Reads every page of the directory, writes the predictions and returns the table of scores. */
export async function run({ input, predictions, worst = 0 }: PagesArguments): Promise<string> {
  const gold = readLines<GoldPage>(join(input, 'gold.jsonl'));
  const started = process.cpuUsage();
  const read = new Map(gold.map(({ id, url }) => [id, predict(id, url, stored(input, id))]));
  const spent = process.cpuUsage(started);
  if (predictions)
    writeFileSync(predictions, [...read.values()].map((one) => `${JSON.stringify(one)}\n`).join(''));
  const scores = gold.map((page) => ({
    page,
    score: scorePage(page, read.get(page.id)),
    read: read.get(page.id),
  }));
  const sets = [...new Set(gold.map((page) => page.set))];
  const lines = sets.map((set) =>
    tableLine(
      set,
      scores.filter(({ page }) => page.set === set).map(({ score }) => score),
    ),
  );
  const milliseconds = (spent.user + spent.system) / 1000 / Math.max(1, gold.length);
  lines.push(`${milliseconds.toFixed(1)} ms CPU a page, reading the files included`);
  return [...lines, ...worstPages(scores, worst)].join('\n');
}

/** What the reader makes of one page, in the form of a prediction. */
export function predict(id: string, url: string, bytes: Uint8Array): PagePrediction {
  const reading = readArticle(bytes, { url, contentType: null });
  if (!reading.ok) return { id, body: '', ...(reading.seen ?? NOTHING_SEEN) };
  const body = reading.paragraphs.map((paragraph) => paragraph.text).join('\n');
  return { id, body, title: reading.title, authors: reading.authors, published: reading.published };
}

const NOTHING_SEEN = { title: null, authors: [], published: null } as const;

interface Scored {
  readonly page: GoldPage;
  readonly score: PageScore;
  readonly read: PagePrediction | undefined;
}

/** The worst pages: F1, words too many and too few before, inside and after the text, and the fields that are wrong. */
function worstPages(scores: readonly Scored[], count: number): string[] {
  return [...scores]
    .sort((a, b) => a.score.f1 - b.score.f1)
    .slice(0, count)
    .map(({ page, score, read }) => {
      const wrong = [score.title === false && 'title', score.day === false && 'day'].filter(Boolean);
      const fields = wrong.length > 0 ? `; wrong: ${wrong.join(', ')}` : '';
      const zones = zonesOf(page.bodies?.at(-1) ?? page.body ?? '', read?.body ?? '');
      return `${score.f1.toFixed(2)} ${page.id}: ${zones}${fields} ${page.url}`;
    });
}

function stored(input: string, id: string): Uint8Array {
  return gunzipSync(readFileSync(join(input, 'html', `${id}.html.gz`)));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
