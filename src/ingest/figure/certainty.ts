/** How sure the source sounds about a figure: the hedge or negation nearest before it in its sentence. */
import type { Certainty } from '../../model/vocabulary.ts';
import type { BoundLexicon } from '../language/bounds.ts';
import type { Token } from './tokens.ts';

/** Negations reach less far than hedges: "tidak berjumlah 1 juta, namun 100.002 data". */
const NEGATION_REACH = 4;

/** Certainty at token `at`, of a sentence that covers tokens `from` to `to`. */
export function certaintyOf(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
  lexicon: BoundLexicon,
): Certainty {
  let nearest: { certainty: Certainty; distance: number } | null = null;
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.low ?? '';
    const pair = `${word} ${tokens[i + 1]?.low ?? ''}`;
    const found = own(lexicon.certainty, pair) ?? own(lexicon.certainty, word);
    if (!found) continue;
    const distance = Math.abs(at - i);
    if (found === 'negated' && (i > at || distance > NEGATION_REACH)) continue;
    if (!nearest || distance <= nearest.distance) nearest = { certainty: found, distance };
  }
  return nearest?.certainty ?? 'plain';
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
