/** Scores documents for the terms of a query, in flat arrays, because this runs at every key press. */
import type { Opened } from './open-index.ts';
import type { Match } from './terms.ts';

/** Worth of a word by where it stands: in what surrounds a document, in its text, in its name. */
const CONTEXT = 0.35;
const TEXT = 1;
const NAME = 1.6;

/** The best reading of one term in each document: its score, and which it was. */
export interface TermScores {
  readonly scores: Float32Array;
  readonly which: Uint16Array;
  readonly matches: readonly Match[];
}

/** How many documents a reading touches, about: those that have it, and those that share a part that has it. */
function spreadOf({ codes, year }: Match, { head: { docs }, partUse, pageUse, columns }: Opened): number {
  let spread = 0;
  for (let at = 0; at < codes.length; at += 1) {
    const code = codes[at] ?? 0;
    const target = code >> 1;
    spread += target < docs ? 1 + (code & 1 ? (pageUse[target] ?? 0) : 0) : (partUse[target - docs] ?? 0);
  }
  if (year !== undefined)
    for (const date of columns.date) if (Math.floor(date / 10_000) === year) spread += 1;
  return spread;
}

/** The best of several readings at each place: of targets, of shared parts, and of records by their names. */
class Scores {
  readonly values: Float32Array;
  readonly which: Uint16Array;
  constructor(length: number) {
    this.values = new Float32Array(length);
    this.which = new Uint16Array(length);
  }
  raise(place: number, value: number, match: number): void {
    if (value <= (this.values[place] ?? 0)) return;
    this.values[place] = value;
    this.which[place] = match;
  }
  /** Raises a place by what another list has at its own. */
  inherit(place: number, from: Scores, own: number, worth: number): void {
    const value = from.values[own];
    if (value) this.raise(place, value * worth, from.which[own] ?? 0);
  }
}

/** An entry has, to a lesser worth, the names of who speaks, the body, the role, its outlet and its incident. */
function inheritAll(own: Scores, parts: Scores, records: Scores, { head, columns }: Opened): void {
  const { who, body, role, outlet, page } = columns;
  const names = head.names.length;
  const [hasParts, hasRecords] = [parts, records].map(({ values }) => values.some((value) => value > 0));
  if (hasParts)
    for (let doc = 0; doc < head.docs; doc += 1) {
      const [speaker = -1, house = -1, title = -1, paper = -1] = [
        who[doc],
        body[doc],
        role[doc],
        outlet[doc],
      ];
      if (speaker >= 0) own.inherit(doc, parts, speaker, NAME);
      if (house >= 0 && house !== speaker) own.inherit(doc, parts, house, TEXT);
      if (title >= 0) own.inherit(doc, parts, names + title, TEXT);
      if (paper >= 0) own.inherit(doc, parts, names + paper, CONTEXT);
    }
  if (hasRecords)
    for (let doc = head.records.length; doc < head.docs; doc += 1)
      own.inherit(doc, records, page[doc] ?? 0, CONTEXT);
}

function addYear(own: Scores, { year }: Match, worth: number, match: number, opened: Opened): void {
  const { head, columns } = opened;
  for (let doc = head.records.length; doc < head.docs; doc += 1)
    if (Math.floor((columns.date[doc] ?? 0) / 10_000) === year) own.raise(doc, worth * CONTEXT, match);
}

/** Scores every document that has one of the readings; a document counts its best one. */
export function scoreTerm(matches: readonly Match[], opened: Opened): TermScores {
  const { docs, parts, records } = opened.head;
  const own = new Scores(docs);
  const shared = new Scores(parts);
  const named = new Scores(records.length);
  const rarityOf = (match: Match) => Math.log(1 + docs / (1 + spreadOf(match, opened)));
  // A longer or another word is not worth more than the typed one for being rarer.
  const exact = matches.find(({ quality }) => quality === 1);
  const most = exact ? rarityOf(exact) : Number.POSITIVE_INFINITY;
  matches.forEach((match, at) => {
    const worth = match.quality * Math.min(most, rarityOf(match));
    const { codes } = match;
    for (let place = 0; place < codes.length; place += 1) {
      const code = codes[place] ?? 0;
      const target = code >> 1;
      if (target >= docs) shared.raise(target - docs, worth, at);
      else {
        own.raise(target, worth * (code & 1 ? NAME : TEXT), at);
        if (code & 1 && target < records.length) named.raise(target, worth, at);
      }
    }
    if (match.year !== undefined) addYear(own, match, worth, at, opened);
  });
  inheritAll(own, shared, named, opened);
  return { scores: own.values, which: own.which, matches };
}

/** The words that matched in a document. */
export const marksOf = (doc: number, terms: readonly TermScores[]): string[] =>
  terms.flatMap(({ scores, which, matches }) => (scores[doc] ? (matches[which[doc] ?? 0]?.marks ?? []) : []));

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
  offer(doc: number, score: number): void {
    const { list, limit, before } = this;
    const last = list.at(-1);
    if (list.length >= limit && last && score < last.score) return;
    const one = { doc, score };
    if (list.length >= limit && last && !before(one, last)) return;
    let at = list.length;
    while (at > 0 && before(one, list[at - 1] as Ranked)) at -= 1;
    list.splice(at, 0, one);
    if (list.length > limit) list.pop();
  }
}
