/** The terms of a query: for each word or number what it may stand for in the index. */
import { digitsOf } from './numbers.ts';
import type { Opened } from './open-index.ts';
import type { Query } from './query.ts';
import { candidatesOf, partsOf } from './vocabulary.ts';
import { isYear } from './words.ts';

/** One reading of a term. */
export interface Match {
  /** 1 for what was typed, less for what is only like it. */
  readonly quality: number;
  /** Targets that have it, as target * 2 + (1 where it is the target's name). */
  readonly codes: ArrayLike<number>;
  /** The year that it is, where it is one. */
  readonly year?: number;
  /** Words to mark in a text. */
  readonly marks: readonly string[];
}

const LOOSE = 0.4;
/** Powers of ten between the digits as typed and a value that they may stand for. */
const POWERS = Array.from({ length: 20 }, (_, at) => at - 6);

type NumberTerm = Query['numbers'][number];

/** "279" also finds 279,000,000, loosely; a figure's own value counts as its name. */
function numberMatches(number: NumberTerm, opened: Opened): { values: readonly number[]; quality: number }[] {
  const digits = new Set([number.digits, ...number.values.map(digitsOf)].filter((text) => text !== ''));
  const loose = [...digits].flatMap((text) => POWERS.map((power) => Number(`${text}e${power}`)));
  const isKnown = (value: number) => opened.numberOf.has(`#${value}`) || opened.byFigure().has(value);
  return [
    { values: number.values.filter(isKnown), quality: 1 },
    { values: loose.filter((value) => isKnown(value) && !number.values.includes(value)), quality: LOOSE },
  ];
}

const marksOf = ({ digits, values }: NumberTerm): string[] => [digits, ...values.map(String)];

function numberTerm(number: NumberTerm, opened: Opened): Match[] {
  const { numberOf, byFigure, shards } = opened;
  return numberMatches(number, opened).flatMap(({ values, quality }) =>
    values.map((value) => {
      const word = numberOf.get(`#${value}`);
      const figures = (byFigure().get(value) ?? []).map((doc) => doc * 2 + 1);
      const codes = [...(word === undefined ? [] : shards.codesOf(word)), ...figures];
      return { quality, codes, marks: marksOf(number) };
    }),
  );
}

/** Numbers of the known words whose postings a query needs. */
function* wordsNeeded(
  words: readonly (readonly string[])[],
  query: Query,
  opened: Opened,
): Generator<number> {
  const values = query.numbers.flatMap((number) =>
    numberMatches(number, opened).flatMap((one) => one.values),
  );
  for (const word of [...words.flat(), ...values.map((value) => `#${value}`)]) {
    const number = opened.numberOf.get(word);
    if (number !== undefined) yield number;
  }
}

/** Reads what is needed of the index, and gives each term's readings. */
export async function termsOf(query: Query, opened: Opened): Promise<Match[][]> {
  const typed = query.words.flatMap((word) => partsOf(word, opened));
  const candidates = typed.map((word, at) =>
    candidatesOf(word, at === typed.length - 1, [typed[at - 1], typed[at + 1]], opened),
  );
  const words = candidates.map((list) => list.map(({ word }) => word));
  await opened.shards.needPostings(wordsNeeded(words, query, opened));
  const codesOf = (word: string) => opened.shards.codesOf(opened.numberOf.get(word) ?? -1);
  const wordTerms = candidates.map((list, at) => {
    const own = typed[at] ?? '';
    const matches: Match[] = list.map(({ word, quality }) => ({
      quality,
      codes: codesOf(word),
      marks: [word],
      ...(word === own && isYear(word) && { year: Number(word) }),
    }));
    // A year that no text has may still be one of a date.
    return matches.length === 0 && isYear(own)
      ? [{ quality: 1, codes: [], marks: [], year: Number(own) }]
      : matches;
  });
  return [...wordTerms, ...query.numbers.map((number) => numberTerm(number, opened))];
}
