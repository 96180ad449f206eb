/**
 * The counted noun behind a number. Indonesian heads come first ("279 juta data penduduk" counts data), English
 * heads last ("5.9 million payment cards" counts cards).
 */
import type { Unit } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { UnitLexicon } from '../language/units.ts';

export interface Noun {
  /** null: a noun that the lexicon does not know. */
  readonly unit: Unit | null;
  /** A noun whose numbers are no figures: days, miles, suspects. */
  readonly foreign: boolean;
  /** Indices of the head's first token and of the one after it. */
  readonly from: number;
  readonly to: number;
}

/** A lexicon with its word lists as sets. */
export interface NounIndex {
  readonly head: 'first' | 'last';
  readonly units: ReadonlyMap<string, Unit>;
  readonly phrases: ReadonlyMap<string, Unit>;
  readonly classifiers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly borrowed: ReadonlySet<string>;
}

const indexes = new WeakMap<UnitLexicon, NounIndex>();

/** The lexicon as sets, made once. */
export function nounIndex(lexicon: UnitLexicon): NounIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const units = new Map<string, Unit>();
  for (const [unit, nouns] of Object.entries(lexicon.nouns))
    for (const noun of nouns) if (!units.has(noun)) units.set(noun, unit as Unit);
  const index: NounIndex = {
    head: lexicon.head,
    units,
    phrases: new Map(Object.entries(lexicon.phrases)),
    classifiers: new Set(lexicon.classifiers),
    stops: new Set(lexicon.stops),
    participles: new Set(lexicon.participles),
    foreign: new Set(lexicon.foreign),
    borrowed: new Set(lexicon.borrowedHeads),
  };
  indexes.set(lexicon, index);
  return index;
}

/** The counted noun that begins at token `at`, or null where none follows. */
export function readNoun(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  return index.head === 'first' ? headFirst(tokens, at, index) : headLast(tokens, at, index);
}

const QUOTE = /^["'“”‘’«»]$/;
/** The noun phrase behind a number is not longer. */
const MAX_PHRASE = 9;

function headFirst(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  let i = at;
  while (i < at + 3 && tokens[i] && !tokens[i]?.first) {
    const token = tokens[i] as Token;
    const skipped =
      QUOTE.test(token.text) || (index.classifiers.has(token.low) && !index.units.has(token.low));
    if (!skipped) break;
    i++;
  }
  const token = tokens[i];
  if (token?.kind !== 'word' || token.first || index.stops.has(token.low)) return null;
  const pair = index.phrases.get(`${token.low} ${tokens[i + 1]?.low}`);
  if (pair) return { unit: pair, foreign: false, from: i, to: i + 2 };
  const unit = index.units.get(token.low);
  // "497 orang tersangka": what sort of people says the second noun.
  if (unit === 'people' && index.foreign.has(tokens[i + 1]?.low ?? ''))
    return { unit: null, foreign: true, from: i, to: i + 2 };
  if (unit) return { unit, foreign: false, from: i, to: headEnd(tokens, i, unit, index) };
  return (
    borrowedHead(tokens, i, index) ?? {
      unit: null,
      foreign: index.foreign.has(token.low),
      from: i,
      to: i + 1,
    }
  );
}

/** "36M Car Data": an English phrase keeps its own order. */
function borrowedHead(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  const next = tokens[at + 1];
  if (!next || next.first || !index.borrowed.has(next.low)) return null;
  const unit = index.units.get(next.low) ?? 'records';
  return { unit, foreign: false, from: at, to: at + 2 };
}

/** "sampel data", "baris data": a second noun of the same unit belongs to the head. */
function headEnd(tokens: readonly Token[], at: number, unit: Unit, index: NounIndex): number {
  const next = tokens[at + 1];
  return next && !next.first && index.units.get(next.low) === unit ? at + 2 : at + 1;
}

function headLast(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  let head: Noun | null = null;
  let adjunct: Noun | null = null;
  let begun = false;
  for (let i = at; i < at + MAX_PHRASE; i++) {
    const token = tokens[i];
    if (!token || token.first || token.kind === 'number') break;
    if (token.kind === 'mark') {
      if (QUOTE.test(token.text) || (token.text === '-' && token.glued) || isInner(tokens, i)) continue;
      break;
    }
    if (!begun && index.classifiers.has(token.low)) continue;
    if (isLink(token)) {
      if (head || !begun) break;
      continue;
    }
    if (index.stops.has(token.low) || (head && index.participles.has(token.low))) break;
    begun = true;
    if (token.low === 's' && token.glued) continue;
    const found = lookUp(tokens, i, index);
    if (found && !isPossessive(tokens, i)) {
      if (isAdjunct(token.low, index)) adjunct = found;
      else if (!head || found.unit !== null || found.foreign) head = found;
    } else if (head) break;
  }
  return head ?? adjunct;
}

/** The full stops of "U.S." and "example.com". */
function isInner(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.text !== '.' || !tokens[at]?.glued || before?.kind !== 'word') return false;
  const next = tokens[at + 1];
  return next?.glued === true && next.kind === 'word'
    ? true
    : before.text.length === 1 && tokens[at - 2]?.text === '.';
}

const isLink = (token: Token): boolean => token.low === 'and' || token.low === 'or' || token.text === '&';

/** "individuals' details": the owner is not the head. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.glued === true && (next.text === "'" || next.text === '’');
}

/** A singular before its noun ("user accounts"): the lexicon also has its plural. */
const isAdjunct = (word: string, index: NounIndex): boolean => index.units.has(`${word}s`);

function lookUp(tokens: readonly Token[], at: number, index: NounIndex): Noun | null {
  const word = (tokens[at] as Token).low;
  const pair = index.phrases.get(`${tokens[at - 1]?.low} ${word}`);
  const unit = pair ?? index.units.get(word);
  if (unit) return { unit, foreign: false, from: at, to: at + 1 };
  if (index.foreign.has(word)) return { unit: null, foreign: true, from: at, to: at + 1 };
  // A plural that the lexicon does not know is a head all the same ("bottlecaps").
  const plural = word.length > 3 && /[^su i]s$/.test(word);
  return plural ? { unit: null, foreign: false, from: at, to: at + 1 } : null;
}
