/**
 * The number grammar of both languages: digits or words, then powers of ten.
 * "222,4 juta", "1.5bn", "533m", "tiga juta", "half a million", "one and a half million", "Rp150 jutaan".
 */

import type { Token } from '../../text/tokens.ts';
import type { NumberLexicon } from '../language/numbers.ts';
import { readWords } from './number-words.ts';

export interface NumberPhrase {
  /** Indices of the first token and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Digits as written, or plain digits of the words. */
  readonly digits: string;
  readonly exponent: number;
  readonly form: 'digits' | 'words';
  /** "jutaan": the writer rounds. */
  readonly rounded: boolean;
  /** Hedged by a plus sign: "515,000+". */
  readonly plus: boolean;
}

/** The number that begins at token `at`, or null. `currency` is that of a sign before it. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
  currency: string | null,
): NumberPhrase | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'word') return readWords(tokens, at, lexicon);
  if (token.kind !== 'number') return null;
  let to = at + 1;
  let exponent = 0;
  let rounded = false;
  const plus = tokens[to]?.text === '+' && tokens[to]?.glued === true;
  if (plus) to++;
  for (let scale = readScale(tokens, to, lexicon, currency); scale; scale = null) {
    exponent += scale.exponent;
    rounded ||= scale.rounded;
    to = scale.to;
    // "2 ribu triliun": a second power only as a full word.
    const second = own(lexicon.scales, tokens[to]?.low ?? '');
    if (second !== undefined && second > scale.exponent && !tokens[to]?.first) {
      exponent += second;
      to++;
    }
  }
  return { from: at, to, digits: token.text, exponent, form: 'digits', rounded, plus };
}

interface Scale {
  readonly exponent: number;
  readonly rounded: boolean;
  readonly to: number;
}

function readScale(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
  currency: string | null,
): Scale | null {
  // "1.5-million": the hyphen of a compound adjective.
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token?.kind !== 'word' || token.first) return null;
  const to = at + hyphen + 1;
  const plain = own(lexicon.scales, token.low) ?? own(lexicon.lowScales, token.low);
  if (plain !== undefined) return { exponent: plain, ...suffix(tokens, to) };
  const round = own(lexicon.roundScales, token.low);
  if (round !== undefined) return { exponent: round, rounded: true, to };
  const ofMoney = currency ? own(lexicon.moneyLetterScales, currency) : undefined;
  const letter = (ofMoney && own(ofMoney, token.low)) ?? own(lexicon.letterScales, token.low);
  if (letter === undefined || hyphen) return null;
  // A lower-case letter after a space is a unit of something else ("5 m"), a capital is a scale ("Rp 1,5 M",
  // "30 M users"); before a digit it is neither ("32m2").
  const next = tokens[to];
  if (token.glued)
    return next?.glued && next.kind === 'number' ? null : { exponent: letter, rounded: false, to };
  const counted = next?.kind === 'word' && !next.first && next.text === next.low && token.low !== 't';
  return token.text !== token.low && (currency !== null || counted)
    ? { exponent: letter, rounded: false, to }
    : null;
}

/** Own property only: "constructor" is no scale. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** "juta-an", "juta an": the rounding suffix written apart. */
function suffix(tokens: readonly Token[], at: number): { rounded: boolean; to: number } {
  const apart =
    tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.low === 'an' && tokens[at + 1]?.glued;
  return apart ? { rounded: true, to: at + 2 } : { rounded: false, to: at };
}
