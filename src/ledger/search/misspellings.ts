/** Which known words a typed one may be a misspelling of: fuse.js over those that share most pairs of letters. */
import Fuse from 'fuse.js';
import type { Opened } from './open-index.ts';
import { pairsOf } from './pairs.ts';

export interface Misspelling {
  readonly word: string;
  /** 0 is the best. */
  readonly score: number;
}

/** A misspelling leaves out or adds at most so many letters. */
const MOST_LETTERS_APART = 2;
const MOST_FOUND = 8;
/** So many words, those with the most pairs in common, are compared letter by letter. */
const MOST_COMPARED = 150;
const MOST_REMEMBERED = 200;
/** A longer word is pasted, not typed. */
const LONGEST_SWAPPED = 32;
/** A typed word may differ from a known one by about a third of its letters. */
const OPTIONS = {
  includeScore: true,
  threshold: 0.34,
  ignoreLocation: false,
  location: 0,
  distance: 40,
} as const;

/** The known words of about the same length that share the most pairs of letters with the typed one. */
function alike(typed: string, { words, byPair }: Opened): string[] {
  const table = byPair();
  const shared = new Uint8Array(words.length);
  const touched: number[] = [];
  for (const pair of pairsOf(typed))
    for (const number of table.get(pair) ?? []) {
      if (shared[number] === 0) touched.push(number);
      shared[number] = (shared[number] ?? 0) + 1;
    }
  const near = touched.filter(
    (number) => Math.abs((words[number] ?? '').length - typed.length) <= MOST_LETTERS_APART,
  );
  // Ties by number, which is alphabetical, so that the same query finds the same.
  near.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  return near.slice(0, MOST_COMPARED).map((number) => words[number] ?? '');
}

/** The word with each two neighbouring letters changed over: fuse.js counts a slip as two mistakes, too many for a short word. */
export function swapsOf(typed: string): string[] {
  const swaps: string[] = [];
  for (let at = 1; at < typed.length && typed.length <= LONGEST_SWAPPED; at += 1)
    if (typed[at] !== typed[at - 1])
      swaps.push(typed.slice(0, at - 1) + typed.charAt(at) + typed.charAt(at - 1) + typed.slice(at + 1));
  return swaps;
}

/** Misspellings, best first; remembered, because a query grows by letters and its earlier words stay. */
export function misspellingsOf(typed: string, opened: Opened): readonly Misspelling[] {
  const known = opened.misspellings.get(typed);
  if (known) return known;
  const found = new Fuse(alike(typed, opened), OPTIONS)
    .search(typed, { limit: MOST_FOUND })
    .map(({ item, score = 1 }) => ({ word: item, score }));
  if (opened.misspellings.size >= MOST_REMEMBERED) opened.misspellings.clear();
  opened.misspellings.set(typed, found);
  return found;
}
