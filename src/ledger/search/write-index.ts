/** Writes the search index of a ledger as compressed files: the core, and shards named by what they hold. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Ledger } from '../types.ts';
import { ByteWriter } from './bytes.ts';
import { type Collected, collect } from './collect.ts';
import { writeColumns } from './columns.ts';
import type { PostingLists } from './posting-lists.ts';
import type { CoreHead, ShardText } from './search-types.ts';

/** Name of the core; the shards' names stand in it. */
export const CORE = 'core.bin';

/** A shard of postings ends when it holds so many bytes, one of texts when it holds so many characters. */
const POSTING_BYTES = 6_000;
const TEXT_CHARACTERS = 5_000;

type Files = Map<string, Uint8Array>;

/** Compresses by itself, because a host may not compress files of an unknown kind. */
const packed = (bytes: Uint8Array): Uint8Array => new Uint8Array(deflateRawSync(bytes, { level: 9 }));

/** Adds a shard under the hash of its bytes, so that an unchanged one stays in the reader's cache. */
function addShard(files: Files, bytes: Uint8Array): string {
  const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.bin`;
  files.set(name, packed(bytes));
  return name;
}

function writePostings(words: readonly string[], lists: PostingLists, files: Files): [number, string][] {
  const shards: [number, string][] = [];
  let to = new ByteWriter();
  let first = 0;
  words.forEach((word, number) => {
    const codes = lists.of(word);
    to.number(codes.length);
    let last = 0;
    for (const code of codes) {
      to.number(code - last);
      last = code;
    }
    if (to.length < POSTING_BYTES && number < words.length - 1) return;
    shards.push([first, addShard(files, to.done())]);
    to = new ByteWriter();
    first = number + 1;
  });
  return shards;
}

function writeTexts(texts: readonly ShardText[], firstDoc: number, files: Files): [number, string][] {
  const shards: [number, string][] = [];
  let part: ShardText[] = [];
  let characters = 0;
  texts.forEach((text, number) => {
    part.push(text);
    characters += text.reduce((sum, one) => sum + one.length, 0);
    if (characters < TEXT_CHARACTERS && number < texts.length - 1) return;
    const shard = addShard(files, new TextEncoder().encode(JSON.stringify(part)));
    shards.push([firstDoc + number + 1 - part.length, shard]);
    part = [];
    characters = 0;
  });
  return shards;
}

function writeCore(head: CoreHead, columns: Collected['columns']): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const size = new ByteWriter();
  size.number(json.length);
  return packed(new Uint8Array(Buffer.concat([size.done(), json, writeColumns(columns)])));
}

/** The files of the index by name. The same ledger gives the same files. */
export function searchFiles(ledger: Ledger): ReadonlyMap<string, Uint8Array> {
  const { records, victims, names, parts, stances, columns, postings, texts } = collect(ledger);
  const files: Files = new Map();
  const words = postings.words();
  const head: CoreHead = {
    version: 2,
    records,
    victims,
    docs: columns.kind.length,
    names,
    parts,
    stances,
    words: words.join('\n'),
    postings: writePostings(words, postings, files),
    texts: writeTexts(texts, records.length, files),
  };
  files.set(CORE, writeCore(head, columns));
  return files;
}
