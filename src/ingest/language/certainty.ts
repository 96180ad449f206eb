/** Words that tell how sure a source sounds. */
import type { Lang } from '../../model/vocabulary.ts';
import { CERTAINTIES as en } from './en/certainty.ts';
import { CERTAINTIES as id } from './id/certainty.ts';
import { CERTAINTIES as ms } from './ms/certainty.ts';

/** Lower-case phrases. */
export interface CertaintyLexicon {
  readonly hedged: readonly string[];
  readonly negated: readonly string[];
  readonly certain: readonly string[];
  /** Cues that make their content certain ("memastikan", "confirmed"). */
  readonly certainCues: readonly string[];
}

export const CERTAINTIES: Readonly<Record<Lang, CertaintyLexicon>> = { id, en, ms };
