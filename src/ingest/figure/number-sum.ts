/** Adding up the words of a number from left to right: units, tens, hundreds, scales. */
import type { NumberLexicon } from '../language/numbers.ts';

/** Own property only: "constructor" is no number word. */
export const get = (table: Readonly<Record<string, number>>, word: string | undefined): number | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

/** What the words so far come to. */
export interface Sum {
  total: number;
  hundreds: number;
  tail: number;
  /** Exponent of the last scale: the next one must be smaller. */
  lowest: number;
  half: string | null;
}

/** Takes the next word into the sum; false where it belongs to no number, or to another one. */
export function step(
  sum: Sum,
  word: string,
  next: string | undefined,
  lexicon: NumberLexicon,
  first: boolean,
): boolean {
  const unit = get(lexicon.units, word);
  if (unit !== undefined) return addUnit(sum, unit);
  if (lexicon.articles.includes(word)) {
    if (next !== undefined && Object.hasOwn(lexicon.halves, next) && !first) return true;
    const opens = get(lexicon.multipliers, next) ?? get(lexicon.scales, next) ?? get(lexicon.dozens, next);
    return first && opens !== undefined ? addUnit(sum, 1) : false;
  }
  if (!first && Object.hasOwn(lexicon.halves, word)) {
    sum.half = lexicon.halves[word] ?? null;
    return sum.half !== null;
  }
  return scaleUp(sum, word, lexicon, first);
}

function addUnit(sum: Sum, unit: number): boolean {
  if (unit >= 100) {
    if (sum.hundreds > 0 || sum.tail > 0) return false;
    sum.hundreds = unit;
    return true;
  }
  if (sum.tail > 0 && !(sum.tail >= 20 && sum.tail % 10 === 0 && unit < 10)) return false;
  sum.tail += unit;
  return true;
}

function scaleUp(sum: Sum, word: string, lexicon: NumberLexicon, first: boolean): boolean {
  const adder = get(lexicon.adders, word);
  const times = get(lexicon.multipliers, word);
  const scale = get(lexicon.scales, word);
  const whole = get(lexicon.wholeScales, word);
  const dozen = get(lexicon.dozens, word);
  if (whole !== undefined && sum.hundreds + sum.tail === 0 && whole < sum.lowest) {
    sum.total += Number(`1e${whole}`);
    sum.lowest = whole;
    return true;
  }
  if (dozen !== undefined) {
    if (first && !word.startsWith('se')) return false;
    sum.tail = Math.max(1, sum.tail) * dozen;
    return true;
  }
  if (first) return false;
  if (adder !== undefined && sum.tail > 0 && sum.tail < 10) sum.tail += adder;
  else if (times === 10 && sum.tail > 0 && sum.tail < 10) sum.tail *= 10;
  else if (times === 100 && sum.tail > 0 && sum.tail < 100 && sum.hundreds === 0) {
    sum.hundreds = sum.tail * 100;
    sum.tail = 0;
  } else if (scale !== undefined && scale < sum.lowest && sum.hundreds + sum.tail > 0) {
    sum.total += (sum.hundreds + sum.tail) * Number(`1e${scale}`);
    sum.hundreds = 0;
    sum.tail = 0;
    sum.lowest = scale;
  } else return false;
  return true;
}
