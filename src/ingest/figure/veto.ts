/** Numbers that are no quantities: dates, clock times, ids, phones, articles of law, versions, ranks, names with digits. */

import type { Token } from '../../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';

type Veto = (quantity: Quantity, context: Reading) => boolean;

const isGlue = (tokens: readonly Token[], at: number): boolean => /^[-–/:@#_]$/.test(tokens[at]?.text ?? '');

/** Inside a written date or its clock time. */
const inDate: Veto = (quantity, { tokens, dates }) => {
  const start = tokens[quantity.numberFrom]?.start ?? 0;
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const date = dates[low];
  return date !== undefined && date.start <= start && !date.relative;
};

/** "10:30", "10.30 WIB", "5 p.m.". */
const clockTime: Veto = ({ numberFrom, numberTo, marked }, { tokens }) => {
  const before = tokens[numberFrom - 1];
  const after = tokens[numberTo];
  if (after?.text === ':' && after.glued && tokens[numberTo + 1]?.kind === 'number') return true;
  if (before?.text === ':' && tokens[numberFrom]?.glued && tokens[numberFrom - 2]?.kind === 'number')
    return true;
  if (/^(?:wib|wita|wit|am|pm|gmt|utc)$/.test(after?.low ?? '')) return true;
  const half = /^[ap]$/.test(after?.low ?? '') && tokens[numberTo + 1]?.text === '.';
  return half && !marked;
};

/** Words that say something of the number glued to them: "minus-5", "sub-300 sq m". */
const BOUND_PREFIXES: ReadonlySet<string> = new Set(['minus', 'sub']);

/** Glued to a word or mark: "Covid-19", "G20", "CVE-2021-1", "71/2019", "0812-3456", "#3". */
const partOfName: Veto = ({ from, numberFrom, numberTo, currency, ranged }, { tokens }) => {
  if (currency === null && tokens[numberFrom]?.glued && tokens[from - 1]?.kind === 'word') return true;
  let start = from;
  // Back over the lower end of a range, but over no longer chain of numbers: "0812-3456-7890".
  if (ranged && isGlue(tokens, start - 1) && tokens[start - 2]?.kind === 'number') start -= 2;
  if (isGlue(tokens, start - 1) && tokens[start]?.glued) {
    const mark = tokens[start - 1];
    if (mark?.text !== '-' && mark?.text !== '–') return true;
    if (mark.glued && tokens[start - 2]?.kind !== 'mark' && !BOUND_PREFIXES.has(tokens[start - 2]?.low ?? ''))
      return true;
  }
  const after = tokens[numberTo];
  const next = tokens[numberTo + 1];
  if (!after?.glued || !next?.glued) return false;
  return (after.text === '/' || after.text === '_' || after.text === '@') && next.kind !== 'mark';
};

/** "Pasal 26", "versi 4", "No. 9", "Section 5". */
const label: Veto = ({ from, marked, form }, { tokens, words }) => {
  if (form === 'words') return false;
  const stop = tokens[from - 1]?.text === '.' ? 1 : 0;
  const before = tokens[from - 1 - stop];
  return (
    before !== undefined && words.labels.has(before.low) && (!marked || stop === 1) && !tokens[from]?.first
  );
};

/**
 * A bare number of four digits between 1900 and 2099. English sets such counts with a comma, so that only a round
 * one can be a count ("2000 people"); an Indonesian one counts where its noun follows and no word of time goes before.
 */
const year: Veto = ({ plain, marked, form, unit, noun, numberTo, numberFrom }, { tokens, words }) => {
  if (marked || form === 'words' || !/^(?:19|20)\d\d$/.test(plain)) return false;
  if (unit === null || noun === null || noun.from > numberTo) return true;
  if (words.numbers.groupsThousands && !plain.endsWith('00')) return true;
  return words.yearWords.has(tokens[numberFrom - 1]?.low ?? '');
};

/** Eight digits and more without marks, or a leading zero: a phone, an account or an identity number. */
const identifier: Veto = ({ plain, marked, form }) =>
  form === 'digits' && (/^0\d/.test(plain) || (!marked && plain.length > 9));

/** "1st", "ke-5": a rank. "15-year-old" is an age. */
const rank: Veto = ({ from, numberTo }, { tokens }) => {
  const after = tokens[numberTo];
  if (after?.glued && /^(?:st|nd|rd|th|an)$/.test(after.low)) return true;
  const before = tokens[from - 1];
  return before?.text === '-' && tokens[from - 2]?.low === 'ke';
};

/** "beberapa juta", "several hundred thousand". */
const vagueAmount: Veto = ({ from }, { tokens, words }) => words.vague.has(tokens[from - 1]?.low ?? '');

/** "3. Judul" at the head of a paragraph. */
const listNumber: Veto = ({ numberFrom, marked }, { tokens }) => {
  const after = tokens[numberFrom + 1];
  return (
    !marked &&
    tokens[numberFrom]?.first === true &&
    (after?.text === '.' || after?.text === ')') &&
    after.glued
  );
};

/** "(45)", ", 41,": an age behind a name. */
const age: Veto = ({ numberFrom, numberTo, value, rule, form }, { tokens }) => {
  if (rule !== 'bare' || form === 'words' || value > 120) return false;
  const before = tokens[numberFrom - 1]?.text;
  const after = tokens[numberTo]?.text;
  return (before === '(' && after === ')') || (before === ',' && after === ',');
};

const VETOES: Readonly<Record<string, Veto>> = {
  date: inDate,
  'clock time': clockTime,
  'part of a name or id': partOfName,
  label,
  year,
  identifier,
  rank,
  'vague amount': vagueAmount,
  'list number': listNumber,
  age,
};

/** The name of the first veto that refuses the quantity, or null. */
export function vetoOf(quantity: Quantity, reading: Reading): string | null {
  for (const [name, veto] of Object.entries(VETOES)) if (veto(quantity, reading)) return name;
  return null;
}
