/**
 * How well the extractor does, as the tests hold it: the floors of the own annotated articles. They are read when the
 * site is built, so that the page cannot promise more than the tests do.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What is measured, in the order of the table. */
export const MEASURES = [
  'direct',
  'indirect',
  'speaker',
  'role',
  'org',
  'cue',
  'figure',
  'claim',
  'kind',
] as const;
export type Measure = (typeof MEASURES)[number];

const Percent = z.number().min(0).max(100);
const Floors = z.object({ id: z.record(z.enum(MEASURES), Percent), en: z.record(z.enum(MEASURES), Percent) });
export type Scores = z.infer<typeof Floors>;

const FOLDER = join(process.env.LEDGER_ROOT ?? '.', 'src/evaluate/gold');

const articlesIn = (lang: string): number =>
  z.array(z.unknown()).parse(JSON.parse(readFileSync(join(FOLDER, `${lang}.json`), 'utf8'))).length;

/** Shares in percent by language, and the number of annotated articles behind them. */
export function readScores(): {
  readonly scores: Scores;
  readonly articles: { readonly id: number; readonly en: number };
} {
  return {
    scores: Floors.parse(JSON.parse(readFileSync(join(FOLDER, 'floors.json'), 'utf8'))),
    articles: { id: articlesIn('id'), en: articlesIn('en') },
  };
}
