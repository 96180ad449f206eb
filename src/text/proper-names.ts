/** Words that are capitalized in the middle of a sentence: names, as far as one can tell without a dictionary. */
import { fold } from './phrases.ts';

/** What may stand before the first word of a sentence or quote. */
const SENTENCE_START = /(?:^|[.!?:"“”'‘\n])\s{0,2}$/;

/**
 * Counts the proper-name words of a text.
 * @returns folded word -> number of places where it is capitalized inside a sentence
 */
export function properNames(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}]+/gu)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (/[\p{L}\p{N}]$/u.test(before) || SENTENCE_START.test(before) || match[0].length < 3) continue;
    const form = fold(match[0]);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}
