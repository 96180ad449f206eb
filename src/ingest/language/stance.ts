/** Phrases by which the content of a statement shows its stance; the cue's act is the second witness. */
import type { Lang, Stance } from '../../model/vocabulary.ts';
import { STANCES as en } from './en/stance.ts';
import { STANCES as id } from './id/stance.ts';

export interface StanceLexicon {
  /** Lower-case phrases for each stance; earlier stances win. */
  readonly phrases: readonly (readonly [Stance, readonly string[]])[];
  /** What a source makes sure of that admits no breach ("layanan normal"): no confirmation. */
  readonly assurances: readonly string[];
  /** Words that undo a denial inside an accusation or condition ("jika", "if"). */
  readonly conditions: readonly string[];
}

export const STANCES: Readonly<Record<Lang, StanceLexicon>> = { id, en };
