/** Which known words a typed word may mean, and how well each fits. */
import { misspellingsOf } from './misspellings.ts';
import type { Opened } from './open-index.ts';
import { rootsOf } from './roots.ts';

export interface Candidate {
  readonly word: string;
  /** 1 for the word itself, less for forms of it, beginnings and misspellings. */
  readonly quality: number;
}

const FORM = 0.8;
const BEGINNING = 0.7;
/** A word with fewer letters is too short to be misspelt recognisably. */
const SHORTEST_FUZZY = 4;
/** Nobody misspells a longer word; it is pasted. */
const LONGEST_FUZZY = 32;
const MOST_BEGINNINGS = 40;

/** Known words that begin with the typed letters: a stretch of the sorted list. */
function beginnings(typed: string, { index: { words } }: Opened): string[] {
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
  if (typed.length < SHORTEST_FUZZY || typed.length > LONGEST_FUZZY) return [];
  return misspellingsOf(typed, opened).map(({ word, score }) => ({ word, quality: 0.65 * (1 - score) }));
}

/** Candidates for a typed word; while it is being typed, words that begin with it too. */
export function candidatesOf(typed: string, isLast: boolean, opened: Opened): Candidate[] {
  const best = new Map<string, number>();
  const add = (word: string, quality: number) => best.set(word, Math.max(quality, best.get(word) ?? 0));
  for (const root of rootsOf(typed)) for (const word of opened.byRoot.get(root) ?? []) add(word, FORM);
  if (opened.numberOf.has(typed)) add(typed, 1);
  if (isLast && typed.length > 1)
    for (const word of beginnings(typed, opened)) add(word, word === typed ? 1 : BEGINNING);
  if (!opened.numberOf.has(typed))
    for (const { word, quality } of misspellings(typed, opened)) add(word, quality);
  return [...best].map(([word, quality]) => ({ word, quality }));
}
