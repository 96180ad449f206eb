/** Numbers in words: "tiga juta", "dua puluh lima ribu", "a hundred and fifty", "half a million", "one and a half million". */

import type { Token } from '../../text/tokens.ts';
import type { NumberLexicon } from '../language/numbers.ts';
import type { NumberPhrase } from './number.ts';
import { get, type Sum, step } from './number-sum.ts';

/** No number in words is longer; bounds the look ahead. */
const MAX_WORDS = 12;

/** The number in words that begins at token `at`, or null. */
export function readWords(tokens: readonly Token[], at: number, lexicon: NumberLexicon): NumberPhrase | null {
  return readHalf(tokens, at, lexicon) ?? readSum(tokens, at, lexicon);
}

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
