/** How alike two quotes are, word by word: small edits by an editor, not another sentence. */
import { NEGATIONS } from './certainty-words.ts';

/** Words of a quote that are compared; a quote holds at most some hundred. */
const MOST_WORDS = 160;

/** Length of the longest common subsequence of words. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let i = 0; i < b.length; i += 1)
      next.push(word === b[i] ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

const kept = (words: readonly string[], test: (word: string) => boolean): string =>
  words.filter(test).sort().join(' ');

/**
 * Twice the words in common, in order, by the words of both, 0 to 1; 0 where a number or a negation stands in one alone.
 * @param a normalized words, separated by single spaces
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [a.split(' ').slice(0, MOST_WORDS), b.split(' ').slice(0, MOST_WORDS)];
  const isNumber = (word: string) => /\p{N}/u.test(word);
  const isNegation = (word: string) => NEGATIONS.has(word);
  if (kept(x, isNumber) !== kept(y, isNumber) || kept(x, isNegation) !== kept(y, isNegation)) return 0;
  return (2 * commonWords(x, y)) / (x.length + y.length || 1);
}
