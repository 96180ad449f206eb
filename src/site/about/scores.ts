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
/** The annotated sets, in the order of the columns; the second of a language was finished before the program was run on it. */
export const SETS = ['id', 'id-2', 'en', 'en-2'] as const;
export type AnnotatedSet = (typeof SETS)[number];

const Floors = z.record(z.enum(SETS), z.record(z.enum(MEASURES), Percent));
export type Scores = z.infer<typeof Floors>;

const FOLDER = join(process.env.LEDGER_ROOT ?? '.', 'src/evaluate/gold');

const articlesIn = (set: AnnotatedSet): number =>
  z.array(z.unknown()).parse(JSON.parse(readFileSync(join(FOLDER, `${set}.json`), 'utf8'))).length;

/** Shares in percent by annotated set, and the number of articles behind them. */
export function readScores(): {
  readonly scores: Scores;
  readonly articles: Readonly<Record<AnnotatedSet, number>>;
} {
  return {
    scores: Floors.parse(JSON.parse(readFileSync(join(FOLDER, 'floors.json'), 'utf8'))),
    articles: {
      id: articlesIn('id'),
      'id-2': articlesIn('id-2'),
      en: articlesIn('en'),
      'en-2': articlesIn('en-2'),
    },
  };
}
