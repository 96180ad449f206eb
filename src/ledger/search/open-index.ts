/** What is computed once from an index after it was loaded. */
import Fuse from 'fuse.js';
import type { Misspelling } from './misspellings.ts';
import { pairsOf } from './pairs.ts';
import { rootsOf } from './roots.ts';
import type { SearchIndex } from './search-types.ts';

export interface Opened {
  readonly index: SearchIndex;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Known words by each root that they may have. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
  /** Numbers in `words` of those that have a pair of letters. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
  /** Words that were looked up lately, with what they may be a misspelling of. */
  readonly misspellings: Map<string, readonly Misspelling[]>;
  readonly words: readonly string[];
  readonly names: Fuse<string>;
  /** Postings already decoded. */
  readonly decoded: Map<number, readonly number[]>;
}

const NAME_OPTIONS = { includeScore: true, threshold: 0.3, ignoreLocation: true } as const;

function rootTable(words: readonly string[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const word of words)
    for (const root of rootsOf(word)) {
      const list = table.get(root);
      if (list) list.push(word);
      else table.set(root, [word]);
    }
  return table;
}

function pairTable(words: readonly string[]): Map<string, number[]> {
  const table = new Map<string, number[]>();
  words.forEach((word, number) => {
    for (const pair of pairsOf(word)) {
      const list = table.get(pair);
      if (list) list.push(number);
      else table.set(pair, [number]);
    }
  });
  return table;
}

const cache = new WeakMap<SearchIndex, Opened>();

/** Opens an index once; later calls give the same. */
export function openIndex(index: SearchIndex): Opened {
  const known = cache.get(index);
  if (known) return known;
  const words = index.words.filter((word) => !/^[#~]/.test(word));
  const opened: Opened = {
    index,
    numberOf: new Map(index.words.map((word, number) => [word, number])),
    byRoot: rootTable(words),
    byPair: pairTable(words),
    misspellings: new Map(),
    words,
    names: new Fuse([...index.names], NAME_OPTIONS),
    decoded: new Map(),
  };
  cache.set(index, opened);
  return opened;
}

/** The codes (document * 4 + weight) of a known word; empty for an unknown one. */
export function postingsOf(opened: Opened, word: string): readonly number[] {
  const number = opened.numberOf.get(word);
  if (number === undefined) return [];
  const known = opened.decoded.get(number);
  if (known) return known;
  let code = 0;
  const codes = (opened.index.postings[number] ?? []).map((step) => {
    code += step;
    return code;
  });
  opened.decoded.set(number, codes);
  return codes;
}
