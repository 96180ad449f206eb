/** Reads a query: words, numbers, "phrases" and fields (speaker:, org:, stance:, year:, figure:>100m). */
import type { EntryStance } from '../types.ts';
import { numbersIn } from './numbers.ts';
import { FIELD_NAMES, type FieldName, STANCE_NAMES } from './query-words.ts';
import { fold, isIndexed, phraseText, wordsOf } from './words.ts';

export type Comparison = '<' | '<=' | '>' | '>=' | '=';

export interface Query {
  /** True where there is nothing to look for. */
  readonly asksNothing: boolean;
  /** Words to look for, in order; the last one may still be being typed. */
  readonly words: readonly string[];
  /** Numbers to look for: the values that each may mean, and its digits. */
  readonly numbers: readonly { readonly values: readonly number[]; readonly digits: string }[];
  /** Phrases as lines of words. */
  readonly phrases: readonly string[];
  readonly speaker: readonly string[];
  readonly organization: readonly string[];
  readonly stances: readonly EntryStance[];
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly figure: { readonly comparison: Comparison; readonly values: readonly number[] } | null;
}

/** Any kind of double quote mark opens and closes a phrase. */
const PHRASE = /["“”„«»]([^"“”„«»]{1,300})(?:["“”„«»]|$)/g;
const FIELD =
  /(?<![\p{L}\d])(\p{L}{1,20}):\s?("[^"]{1,100}"|[^\s"]{1,100}(?:\s(?:ribu|juta|miliar|triliun|thousand|million|billion|trillion)(?![\p{L}]))?)/giu;

interface Field {
  readonly name: FieldName;
  readonly value: string;
}

/** Takes the fields out of the text; unknown names stay words. */
function takeFields(text: string): { fields: Field[]; rest: string } {
  const fields: Field[] = [];
  const rest = text.replace(FIELD, (whole, name: string, value: string) => {
    const field = FIELD_NAMES[name.toLowerCase()];
    if (!field) return whole;
    fields.push({ name: field, value: value.replaceAll('"', '') });
    return ' ';
  });
  return { fields, rest };
}

const valuesOf = (fields: readonly Field[], name: FieldName): string[] =>
  fields.filter((field) => field.name === name).map((field) => field.value);

function yearsOf(values: readonly string[]): Query['years'] {
  const match = /^(\d{4})?(-|\.\.)?(\d{4})?$/.exec(values.at(-1) ?? '');
  if (!match || (!match[1] && !match[3])) return null;
  const [, from, dash, to] = match;
  return {
    from: from ? Number(from) : 0,
    to: to ? Number(to) : dash ? 9999 : Number(from),
  };
}

function figureOf(values: readonly string[]): Query['figure'] {
  const match = /^(<=|>=|<|>|=|≥|≤)?(.+)$/.exec(values.at(-1) ?? '');
  const [number] = match?.[2] ? numbersIn(match[2]) : [];
  if (!match || !number) return null;
  const sign = match[1]?.replace('≥', '>=').replace('≤', '<=') ?? '=';
  // In a comparison one reading must be chosen: the first, by the table of scales.
  return { comparison: sign as Comparison, values: sign === '=' ? number.values : number.values.slice(0, 1) };
}

const YEAR = /^(?:19|20)\d\d$/;

/** Numbers that are not years leave the words; years stay words, because documents know their years as words. */
function takeNumbers(text: string): { numbers: Query['numbers']; rest: string } {
  const found = numbersIn(text).filter(({ start, end }) => !YEAR.test(text.slice(start, end).trim()));
  let rest = text;
  for (const { start, end } of [...found].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return { numbers: found.map(({ values, digits }) => ({ values, digits })), rest };
}

/** The words to look for: the commonest only where there are no others. */
function wordsToFind(text: string): string[] {
  const words = [...new Set(wordsOf(text))];
  const telling = words.filter(isIndexed);
  return telling.length > 0 ? telling : words;
}

/** Reads what a person typed. Never fails: what is not understood is words. */
export function parseQuery(text: string): Query {
  const { fields, rest: unfielded } = takeFields(text.slice(0, 500));
  const phrases: string[] = [];
  const unquoted = unfielded.replace(PHRASE, (_, phrase: string) => {
    phrases.push(phraseText(phrase));
    return ' ';
  });
  const { numbers, rest } = takeNumbers(unquoted);
  const asked = {
    words: wordsToFind(rest),
    numbers,
    phrases: phrases.filter((phrase) => phrase.trim() !== ''),
    speaker: valuesOf(fields, 'speaker').map(fold),
    organization: valuesOf(fields, 'organization').map(fold),
    stances: valuesOf(fields, 'stance').flatMap((value) => STANCE_NAMES[fold(value)] ?? []),
  };
  const years = yearsOf(valuesOf(fields, 'year'));
  const figure = figureOf(valuesOf(fields, 'figure'));
  const asksNothing = !years && !figure && Object.values(asked).every((list) => list.length === 0);
  return { ...asked, years, figure, asksNothing };
}
