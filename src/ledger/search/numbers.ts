/** Numbers in a text or query, however they are written: "279 juta", "279 million", "279.000.000", "279m". */

import { plainDigits } from '../digits.ts';

/** Zeros of each scale word; "m" is million, and in Indonesian also miliar. */
export const SCALES: Readonly<Record<string, readonly number[]>> = {
  ribu: [3],
  rb: [3],
  thousand: [3],
  k: [3],
  juta: [6],
  jt: [6],
  million: [6],
  mn: [6],
  mio: [6],
  m: [6, 9],
  miliar: [9],
  milyar: [9],
  billion: [9],
  bn: [9],
  b: [9],
  triliun: [12],
  trilyun: [12],
  trillion: [12],
  tn: [12],
};

const WORDS = Object.keys(SCALES).sort((a, b) => b.length - a.length);
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d[\\d.,]{0,30})(?:\\s?(${WORDS.join('|')}))?(?![\\p{L}\\d])`,
  'giu',
);

export interface FoundNumber {
  /** Every value that the digits may mean: "1.304 juta" is read with both marks. */
  readonly values: readonly number[];
  /** The digits without marks and zeros at the end: "279" for 279.000.000. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Moves the decimal point to the right in the digits, never by multiplying floats. */
function scaled(whole: string, fraction: string, zeros: number): number {
  const padded = fraction.padEnd(zeros, '0');
  return Number(`${whole}${padded.slice(0, zeros)}.${padded.slice(zeros) || '0'}`);
}

/** Whole and fraction digits of each reading of a written number. */
function readings(written: string): [string, string][] {
  const text = written.replace(/(?<![.,])[.,]+$/, '');
  const marks = text.match(/[.,]/g) ?? [];
  if (marks.length === 0) return [[text, '']];
  const parts = text.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  const joined = parts.join('');
  const asFraction: [string, string] = [parts.slice(0, -1).join(''), last];
  const grouped = parts.slice(1).every((part) => part.length === 3);
  if (marks.length > 1) return new Set(marks).size === 1 && grouped ? [[joined, '']] : [asFraction];
  return grouped ? [[joined, ''], asFraction] : [asFraction];
}

export const digitsOf = (value: number): string =>
  plainDigits(value)
    .replace('.', '')
    .replace(/^0+|(?<!0)0+$/g, '');

/** The numbers of a text with their places. */
export function numbersIn(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [whole, written = '', scale] = match;
    const zeros = scale ? (SCALES[scale.toLowerCase()] ?? [0]) : [0];
    const all = readings(written);
    // A scale word speaks for the decimal mark: "222,4 juta"; without it three digits are a group.
    const likely = scale ? all : all.slice(0, 1);
    const values = likely.flatMap(([digits, fraction]) => zeros.map((n) => scaled(digits, fraction, n)));
    return {
      values: [...new Set(values)],
      digits: written.replace(/[.,]/g, '').replace(/^0+|(?<!0)0+$/g, ''),
      start: match.index,
      end: match.index + whole.length,
    };
  });
}
