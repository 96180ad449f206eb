/** Which known words a typed word may mean, and how well each fits. */
import { misspellingsOf, swapsOf } from './misspellings.ts';
import type { Opened } from './open-index.ts';
import { rootsOf, stemsOf } from './roots.ts';

export interface Candidate {
  readonly word: string;
  /** 1 for the word itself, less for forms of it, beginnings and misspellings. */
  readonly quality: number;
}

const FORM = 0.8;
const BEGINNING = 0.7;
const JOINED = 0.9;
/** Two neighbouring letters in the wrong order: as likely a slip as any, whatever the word's length. */
const SWAPPED = 0.6;
const MISSPELT = 0.65;
/** A word with fewer letters is too short to be misspelt recognisably. */
const SHORTEST_FUZZY = 4;
/** Nobody misspells a longer word; it is pasted. */
const LONGEST_FUZZY = 32;
const MOST_BEGINNINGS = 40;
const MOST_REMEMBERED = 200;
/** While fewer letters are typed than this, a word that begins with them is likelier than a misspelt one. */
const ENOUGH_TO_MISSPELL = 5;

/** Place of the first known word at or after some letters in the sorted list. */
function placeOf(letters: string, words: readonly string[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Known words that begin with the typed letters, and are longer by no more than some. */
function beginnings(
  typed: string,
  { words }: Opened,
  most: number,
  longer = Number.POSITIVE_INFINITY,
): string[] {
  const found: string[] = [];
  for (let at = placeOf(typed, words); found.length < most && words[at]?.startsWith(typed); at += 1)
    if ((words[at] ?? '').length <= typed.length + longer) found.push(words[at] ?? '');
  return found;
}

/** The longest endings that a stem may bear: -kan, -nya, -lah. */
const LONGEST_ENDINGS = 9;

/** Known words that share a root with the typed one; remembered, because a query grows by letters and its earlier words stay. */
function formsOf(typed: string, opened: Opened): readonly string[] {
  const known = opened.forms.get(typed);
  if (known) return known;
  const forms = new Set<string>();
  for (const root of rootsOf(typed))
    for (const stem of stemsOf(root))
      for (const word of beginnings(stem, opened, Number.POSITIVE_INFINITY, LONGEST_ENDINGS))
        if (!forms.has(word) && rootsOf(word).includes(root)) forms.add(word);
  if (opened.forms.size >= MOST_REMEMBERED) opened.forms.clear();
  opened.forms.set(typed, [...forms]);
  return [...forms];
}

function misspellings(typed: string, opened: Opened): Candidate[] {
  const swapped = swapsOf(typed)
    .filter((word) => opened.numberOf.has(word))
    .map((word) => ({ word, quality: SWAPPED }));
  if (typed.length < SHORTEST_FUZZY || typed.length > LONGEST_FUZZY) return swapped;
  const alike = misspellingsOf(typed, opened).map(({ word, score }) => ({
    word,
    quality: MISSPELT * (1 - score),
  }));
  return [...swapped, ...alike];
}

/**
 * Candidates for a typed word; while it is being typed, words that begin with it too.
 * @param beside the words typed before and after it: "toko pedia" may be one word
 */
export function candidatesOf(
  typed: string,
  isLast: boolean,
  beside: readonly [string | undefined, string | undefined],
  opened: Opened,
): Candidate[] {
  const best = new Map<string, number>();
  const add = (word: string, quality: number) => best.set(word, Math.max(quality, best.get(word) ?? 0));
  const isKnown = (word: string) => opened.numberOf.has(word);
  const [before, after] = beside;
  for (const joined of [before && before + typed, after && typed + after])
    if (joined && isKnown(joined)) add(joined, JOINED);
  for (const word of formsOf(typed, opened)) add(word, FORM);
  if (isKnown(typed)) add(typed, 1);
  const begun = isLast && typed.length > 1 ? beginnings(typed, opened, MOST_BEGINNINGS) : [];
  for (const word of begun) add(word, word === typed ? 1 : BEGINNING);
  const isBegun = begun.length > 0 && typed.length < ENOUGH_TO_MISSPELL;
  if (!isKnown(typed) && !isBegun)
    for (const { word, quality } of misspellings(typed, opened)) add(word, quality);
  return [...best].map(([word, quality]) => ({ word, quality }));
}

const SHORTEST_PART = 3;

/** An unknown word that is two known ones written together, as these two: the split nearest to the middle. */
export function partsOf(typed: string, { numberOf }: Opened): readonly string[] {
  if (numberOf.has(typed)) return [typed];
  const splits: [string, string][] = [];
  for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at += 1)
    if (numberOf.has(typed.slice(0, at)) && numberOf.has(typed.slice(at)))
      splits.push([typed.slice(0, at), typed.slice(at)]);
  const shorter = ([a, b]: [string, string]) => Math.min(a.length, b.length);
  return splits.sort((a, b) => shorter(b) - shorter(a))[0] ?? [typed];
}
