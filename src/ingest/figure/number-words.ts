/** Numbers in words: "tiga juta", "dua puluh lima ribu", "a hundred and fifty", "half a million", "one and a half million". */

import type { Token } from '../../text/tokens.ts';
import type { NumberLexicon } from '../language/numbers.ts';
import type { NumberPhrase } from './number.ts';

/** No number in words is longer; bounds the look ahead. */
const MAX_WORDS = 12;

/** The number in words that begins at token `at`, or null. */
export function readWords(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberPhrase | null {
  return readHalf(tokens, at, lexicon) ?? readSum(tokens, at, lexicon);
}

/** Own property only: "constructor" is no number word. */
const get = (table: Readonly<Record<string, number>>, word: string | undefined): number | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

const phrase = (from: number, to: number, digits: string, exponent: number): NumberPhrase => ({
  from,
  to,
  digits,
  exponent,
  form: 'words',
  rounded: false,
  plus: false,
});

/** "setengah juta", "half a million", "a quarter of a million". */
function readHalf(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberPhrase | null {
  let next = at + (lexicon.articles.includes(tokens[at]?.low ?? '') ? 1 : 0);
  const part = Object.hasOwn(lexicon.halves, tokens[next]?.low ?? '')
    ? lexicon.halves[tokens[next]?.low ?? '']
    : undefined;
  if (part === undefined) return null;
  next++;
  for (const filler of ['of', ...lexicon.articles, '-']) if (tokens[next]?.low === filler) next++;
  const exponent = get(lexicon.scales, tokens[next]?.low);
  return exponent === undefined ? null : phrase(at, next + 1, part, exponent);
}

interface Sum {
  total: number;
  hundreds: number;
  tail: number;
  /** Exponent of the last scale: the next one must be smaller. */
  lowest: number;
  half: string | null;
}

/** Adds words up from left to right; whole numbers only, so that the sums are exact. */
function readSum(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberPhrase | null {
  const sum: Sum = { total: 0, hundreds: 0, tail: 0, lowest: Number.POSITIVE_INFINITY, half: null };
  let to = at;
  for (let i = at; i < at + MAX_WORDS; i++) {
    const token = tokens[i];
    if (!token || (i > at && token.first)) break;
    const link =
      token.text === '-' ? token.glued && tokens[i + 1]?.glued : lexicon.joiners.includes(token.low);
    if (link) {
      if (i === at || !joins(tokens, i, lexicon, sum)) break;
      continue;
    }
    if (!step(sum, token.low, tokens[i + 1]?.low, lexicon, i === at)) break;
    to = i + 1;
    if (sum.half !== null) return finishHalf(tokens, at, i + 1, lexicon, sum);
  }
  if (to === at) return null;
  const value = sum.total + sum.hundreds + sum.tail;
  return value > 0 && Number.isSafeInteger(value) ? phrase(at, to, String(value), 0) : null;
}

/** "and" joins only after "hundred" or a scale, or before "a half"; a hyphen only tens to units. */
function joins(tokens: readonly Token[], at: number, lexicon: NumberLexicon, sum: Sum): boolean {
  const next = tokens[at + 1]?.low;
  if (tokens[at]?.text === '-') return get(lexicon.units, next) !== undefined && sum.tail >= 20;
  if (lexicon.articles.includes(next ?? '')) return Object.hasOwn(lexicon.halves, tokens[at + 2]?.low ?? '');
  return sum.tail === 0 && get(lexicon.units, next) !== undefined;
}

function step(
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

/** "satu setengah juta", "one and a half million"; without a scale behind, it is no figure of ours. */
function finishHalf(
  tokens: readonly Token[],
  from: number,
  at: number,
  lexicon: NumberLexicon,
  sum: Sum,
): NumberPhrase | null {
  const exponent = get(lexicon.scales, tokens[at]?.low);
  if (exponent === undefined || sum.total > 0) return null;
  return phrase(from, at + 1, `${sum.hundreds + sum.tail}${sum.half?.slice(1)}`, exponent);
}
