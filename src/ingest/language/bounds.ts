/** Words before (or after) a number that say how exact it is. The reader is src/ingest/figure/bound.ts. */
import type { Bound, Certainty, Lang } from '../../model/vocabulary.ts';
import { BOUNDS as EN } from './en/bounds.ts';
import { BOUNDS as ID } from './id/bounds.ts';
import { BOUNDS as MS } from './ms/bounds.ts';

export interface BoundLexicon {
  /** Phrases right before the number, longest first. */
  readonly before: Readonly<Record<string, Exclude<Bound, 'exact'>>>;
  /** Phrases right after the number or its noun. */
  readonly after: Readonly<Record<string, Exclude<Bound, 'exact'>>>;
  /** Words of the clause that tell how sure the source sounds. */
  readonly certainty: Readonly<Record<Exclude<Certainty, 'plain'>, readonly string[]>>;
  /** Words before a date that make it the as-of date of a figure: "per Mei 2021". */
  readonly asOf: readonly string[];
}

export const BOUNDS: Readonly<Record<Lang, BoundLexicon>> = { id: ID, en: EN, ms: MS };
