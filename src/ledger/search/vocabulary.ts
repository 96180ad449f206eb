/** Which known words a typed word may mean, and how well each fits. */
import { misspellingsOf, swapsOf } from './misspellings.ts';
import type { Opened } from './open-index.ts';
import { rootsOf } from './roots.ts';

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

/** Known words that begin with the typed letters: a stretch of the sorted list. */
function beginnings(typed: string, { words }: Opened): string[] {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  while (found.length < MOST_BEGINNINGS && words[low]?.startsWith(typed)) found.push(words[low++] ?? '');
  return found;
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
  for (const root of rootsOf(typed)) for (const word of opened.byRoot().get(root) ?? []) add(word, FORM);
  if (isKnown(typed)) add(typed, 1);
  if (isLast && typed.length > 1)
    for (const word of beginnings(typed, opened)) add(word, word === typed ? 1 : BEGINNING);
  if (!isKnown(typed)) for (const { word, quality } of misspellings(typed, opened)) add(word, quality);
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
