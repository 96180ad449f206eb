/** How sure the source sounds about a figure: the hedge or negation nearest to it in its sentence. */
import type { Certainty } from '../../model/vocabulary.ts';
import type { CueIndex } from './cue-index.ts';
import type { Place } from './kind-context.ts';

/** Negations reach less far than hedges: "tidak berjumlah 1 juta, namun 100.002 data". */
const NEGATION_REACH = 4;

/** Certainty of the figure at a place; the nearer of two cues wins, of equal ones the later. */
export function certaintyOf(
  { tokens, at, from, until }: Place,
  cues: CueIndex<Exclude<Certainty, 'plain'>>,
): Certainty {
  let nearest: { certainty: Certainty; distance: number } | null = null;
  for (let i = from; i < until; i++) {
    const distance = Math.abs(at - i);
    for (const certainty of cues.at(tokens, i)) {
      if (certainty === 'negated' && (i > at || distance > NEGATION_REACH)) continue;
      if (!nearest || distance <= nearest.distance) nearest = { certainty, distance };
    }
  }
  return nearest?.certainty ?? 'plain';
}
