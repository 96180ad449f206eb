/** Scores documents for the terms of a query, in flat arrays, because this runs at every key press. */
import { type Opened, postingsOf } from './open-index.ts';
import type { Candidate } from './vocabulary.ts';

/** Worth of a word by its weight in the index: none, surroundings, text, name. */
const WEIGHT_WORTH = [0, 0.35, 1, 1.6] as const;

/** The best match of one term in each document: its score, and which candidate it was. */
export interface TermScores {
  readonly scores: Float32Array;
  readonly which: Uint16Array;
  readonly candidates: readonly Candidate[];
}

/** Scores every document that has one of the candidates; a document counts its best one. */
export function scoreTerm(candidates: readonly Candidate[], opened: Opened): TermScores {
  const total = opened.index.docs.length;
  const scores = new Float32Array(total);
  const which = new Uint16Array(total);
  const rarityOf = (word: string) => Math.log(1 + total / (1 + postingsOf(opened, word).length));
  // A longer or another word is not worth more than the typed one for being rarer.
  const exact = candidates.find(({ quality }) => quality === 1);
  const most = exact ? rarityOf(exact.word) : Number.POSITIVE_INFINITY;
  candidates.forEach(({ word, quality }, at) => {
    const postings = postingsOf(opened, word);
    const worth = quality * Math.min(most, rarityOf(word));
    for (const code of postings) {
      const doc = code >> 2;
      const score = worth * (WEIGHT_WORTH[code & 3] ?? 0);
      if (score <= (scores[doc] ?? 0)) continue;
      scores[doc] = score;
      which[doc] = at;
    }
  });
  return { scores, which, candidates };
}

/** The known words that matched in a document. */
export const marksOf = (doc: number, terms: readonly TermScores[]): string[] =>
  terms.flatMap(({ scores, which, candidates }) => {
    const word = scores[doc] ? candidates[which[doc] ?? 0]?.word : undefined;
    return word === undefined || /^[#~]/.test(word) ? [] : [word];
  });

/** Sum over the terms, times the square of the share of terms that matched: all words beat some words. */
export function totalScore(doc: number, terms: readonly TermScores[]): number {
  let sum = 0;
  let matched = 0;
  for (const { scores } of terms) {
    const score = scores[doc] ?? 0;
    if (score === 0) continue;
    sum += score;
    matched += 1;
  }
  const coverage = matched / terms.length;
  return sum * coverage * coverage;
}

export interface Ranked {
  readonly doc: number;
  readonly score: number;
}

/** Keeps the best `limit`, sorted, without sorting all: a sorted list that the next one is put into. */
export class Best {
  readonly list: Ranked[] = [];
  private readonly limit: number;
  private readonly before: (a: Ranked, b: Ranked) => boolean;
  constructor(limit: number, before: (a: Ranked, b: Ranked) => boolean) {
    this.limit = limit;
    this.before = before;
  }
  offer(one: Ranked): void {
    const { list, limit, before } = this;
    const last = list.at(-1);
    if (list.length >= limit && last && !before(one, last)) return;
    let at = list.length;
    while (at > 0 && before(one, list[at - 1] as Ranked)) at -= 1;
    list.splice(at, 0, one);
    if (list.length > limit) list.pop();
  }
}
