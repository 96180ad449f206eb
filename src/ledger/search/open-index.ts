/** What is computed once from an index after it was loaded. */
import Fuse from 'fuse.js';
import { rootsOf } from './roots.ts';
import type { SearchIndex } from './search-types.ts';

export interface Opened {
  readonly index: SearchIndex;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Known words by each root that they may have. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
  readonly fuse: Fuse<string>;
  readonly names: Fuse<string>;
  /** Postings already decoded. */
  readonly decoded: Map<number, readonly number[]>;
}

/** A typed word may differ from a known one by about a third of its letters. */
const WORD_OPTIONS = {
  includeScore: true,
  threshold: 0.34,
  ignoreLocation: false,
  location: 0,
  distance: 40,
} as const;
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
    fuse: new Fuse(words, WORD_OPTIONS),
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
