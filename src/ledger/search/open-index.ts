/** What is computed once from the core of an index after it was loaded. */
import Fuse from 'fuse.js';
import { ByteReader } from './bytes.ts';
import { type Columns, readColumns } from './columns.ts';
import type { Misspelling } from './misspellings.ts';
import { pairsOf } from './pairs.ts';
import type { CoreHead } from './search-types.ts';
import { type ReadFile, Shards } from './shards.ts';
import { isIndexed, wordsOf } from './words.ts';

export interface Opened {
  readonly head: CoreHead;
  readonly columns: Columns;
  readonly shards: Shards;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Known words that are no numbers, sorted. */
  readonly words: readonly string[];
  /** How many documents have each shared part, and how many entries stand on each record's page. */
  readonly partUse: Int32Array;
  readonly pageUse: Int32Array;
  /** Words that were looked up lately, with what they may be a misspelling of. */
  readonly misspellings: Map<string, readonly Misspelling[]>;
  /** Known words that share a root with words that were looked up lately. */
  readonly forms: Map<string, readonly string[]>;
  /** The tables below are made at their first use. */
  /** Numbers in `words` of those that have a pair of letters. */
  readonly byPair: () => ReadonlyMap<string, readonly number[]>;
  readonly byFigure: () => ReadonlyMap<number, readonly number[]>;
  readonly nameSearch: () => Fuse<string>;
  /** How many indexed words the name of each party and outlet has; 0 for an incident. */
  readonly nameWords: () => Uint8Array;
}

const NAME_OPTIONS = { includeScore: true, threshold: 0.3, ignoreLocation: true } as const;

function tableOf<K, T>(list: Iterable<T>, keysOf: (one: T) => Iterable<K>): Map<K, T[]> {
  const table = new Map<K, T[]>();
  for (const one of list)
    for (const key of keysOf(one)) {
      const known = table.get(key);
      if (known) known.push(one);
      else table.set(key, [one]);
    }
  return table;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Uses of each shared part: one of several columns of a document may name it. */
function countUses({ names, parts, docs }: CoreHead, columns: Columns): Int32Array {
  const uses = new Int32Array(parts);
  const count = (part: number) => {
    if (part >= 0) uses[part] = (uses[part] ?? 0) + 1;
  };
  for (let doc = 0; doc < docs; doc += 1) {
    const [who = -1, body = -1] = [columns.who[doc], columns.body[doc]];
    const [role = -1, outlet = -1] = [columns.role[doc], columns.outlet[doc]];
    count(who);
    if (body !== who) count(body);
    if (role >= 0) count(names.length + role);
    if (outlet >= 0) count(names.length + outlet);
  }
  return uses;
}

function countEntries({ records, docs }: CoreHead, { page }: Columns): Int32Array {
  const entries = new Int32Array(records.length);
  for (let doc = records.length; doc < docs; doc += 1) {
    const own = page[doc] ?? 0;
    entries[own] = (entries[own] ?? 0) + 1;
  }
  return entries;
}

function* figureDocs({ figure }: Columns): Generator<number> {
  for (let doc = 0; doc < figure.length; doc += 1) if (!Number.isNaN(figure[doc])) yield doc;
}

/** Opens an index: `core` is the core's bytes, `read` gives the other files. */
export function openIndex(core: Uint8Array, read: ReadFile): Opened {
  const from = new ByteReader(core);
  const head = JSON.parse(new TextDecoder().decode(from.take(from.number()))) as CoreHead;
  const columns = readColumns(head.docs, from);
  const known = head.words.split('\n');
  const words = known.filter((word) => !word.startsWith('#'));
  const numbers = words.map((_, number) => number);
  return {
    head,
    columns,
    shards: new Shards(head, known.length, read),
    numberOf: new Map(known.map((word, number) => [word, number])),
    words,
    partUse: countUses(head, columns),
    pageUse: countEntries(head, columns),
    misspellings: new Map(),
    forms: new Map(),
    byPair: once(() => tableOf(numbers, (number) => pairsOf(words[number] ?? ''))),
    byFigure: once(() => tableOf(figureDocs(columns), (doc) => [columns.figure[doc] ?? 0])),
    nameSearch: once(() => new Fuse([...head.names], NAME_OPTIONS)),
    nameWords: once(() =>
      Uint8Array.from(head.records, ([kind, , title]) =>
        kind === 'incident' || typeof title !== 'string' ? 0 : wordsOf(title).filter(isIndexed).length,
      ),
    ),
  };
}
