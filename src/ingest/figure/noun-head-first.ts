/** Counted nouns of languages whose heads come first: "data penduduk" counts data. */
import type { Unit } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import { type Noun, type NounIndex, QUOTE } from './noun-index.ts';

/** The noun that begins at a token, or null. */
export function headFirst(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  let i = at;
  while (i < at + 3 && tokens[i] && !tokens[i]?.first) {
    const token = tokens[i] as Token;
    const skipped =
      QUOTE.test(token.text) || (index.classifiers.has(token.low) && !index.units.has(token.low));
    if (!skipped) break;
    i++;
  }
  const token = tokens[i];
  if (token?.kind !== 'word' || token.first || index.stops.has(token.low)) return null;
  const pair = index.phrases.get(`${token.low} ${tokens[i + 1]?.low}`);
  if (pair) return { unit: pair, foreign: false, from: i, to: i + 2 };
  const unit = index.units.get(token.low);
  // "497 orang tersangka": what sort of people says the second noun.
  const sort = tokens[i + 1]?.low ?? '';
  if (unit === 'people' && index.foreign.has(sort) && !index.durations.has(sort))
    return { unit: null, foreign: true, from: i, to: i + 2 };
  if (unit) return { unit, foreign: false, from: i, to: headEnd(tokens, i, unit, index) };
  return borrowedHead(tokens, i, index) ?? unlisted(token.low, i, index);
}

/** A word that no list names: a verb is no noun ("240 ribu menyimpan"), an agent is a person ("35 penyewa"). */
function unlisted(word: string, at: number, index: NounIndex): Noun | null {
  const foreign = index.foreign.has(word);
  if (!foreign && index.isPredicate(word)) return null;
  const unit = !foreign && index.isAgent(word) ? 'people' : null;
  return { unit, foreign, from: at, to: at + 1 };
}

/** "36M Car Data": an English phrase keeps its own order. */
function borrowedHead(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  const next = tokens[at + 1];
  if (!next || next.first || !index.borrowed.has(next.low)) return null;
  const unit = index.units.get(next.low) ?? 'records';
  return { unit, foreign: false, from: at, to: at + 2 };
}

/** "sampel data", "baris data": a second noun of the same unit belongs to the head. */
function headEnd(tokens: readonly Token[], at: number, unit: Unit, index: NounIndex): number {
  const next = tokens[at + 1];
  return next && !next.first && index.units.get(next.low) === unit ? at + 2 : at + 1;
}
