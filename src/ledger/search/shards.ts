/** Reads shards of the index as they are needed, each once. */
import { ByteReader } from './bytes.ts';
import { inflate } from './inflate.ts';
import type { CoreHead, ShardText } from './search-types.ts';

/** Gives a file of the index as it was written. Rejects where it cannot be had. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

type Ranges = readonly (readonly [number, string])[];

/** Place in the list of the last range that begins at or before a number. */
function placeOf(number: number, ranges: Ranges): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.[0] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Remembers what was read; a file that could not be had is asked for again next time. */
class Shelf<T> {
  readonly ready = new Map<number, T>();
  private readonly asked = new Map<number, Promise<void>>();
  private readonly ranges: Ranges;
  private readonly open: (place: number) => Promise<T>;
  constructor(ranges: Ranges, open: (place: number) => Promise<T>) {
    this.ranges = ranges;
    this.open = open;
  }

  private load(place: number): Promise<void> {
    const asked =
      this.asked.get(place) ??
      this.open(place)
        .then((shard) => void this.ready.set(place, shard))
        .finally(() => this.asked.delete(place));
    this.asked.set(place, asked);
    return asked;
  }

  /** Reads the shards of these numbers that are not there yet. */
  async need(numbers: Iterable<number>): Promise<void> {
    const missing = new Set<number>();
    for (const number of numbers) {
      const place = placeOf(number, this.ranges);
      if (place >= 0 && !this.ready.has(place)) missing.add(place);
    }
    if (missing.size > 0) await Promise.all([...missing].map((place) => this.load(place)));
  }

  /** The shard of a number and the number's place in it; undefined before it was needed. */
  at(number: number): { shard: T; index: number } | undefined {
    const place = placeOf(number, this.ranges);
    const shard = this.ready.get(place);
    return shard && { shard, index: number - (this.ranges[place]?.[0] ?? 0) };
  }
}

function readPostings(bytes: Uint8Array, words: number): Int32Array[] {
  const from = new ByteReader(bytes);
  return Array.from({ length: words }, () => {
    const codes = new Int32Array(from.number());
    let code = 0;
    for (let at = 0; at < codes.length; at += 1) {
      code += from.number();
      codes[at] = code;
    }
    return codes;
  });
}

const NONE = new Int32Array(0);

export class Shards {
  private readonly postings: Shelf<Int32Array[]>;
  private readonly texts: Shelf<ShardText[]>;

  constructor(head: Pick<CoreHead, 'postings' | 'texts'>, words: number, read: ReadFile) {
    const opened = async (name: string) => inflate(await read(name));
    this.postings = new Shelf(head.postings, async (place) => {
      const [first = 0, name = ''] = head.postings[place] ?? [];
      return readPostings(await opened(name), (head.postings[place + 1]?.[0] ?? words) - first);
    });
    this.texts = new Shelf(head.texts, async (place) =>
      JSON.parse(new TextDecoder().decode(await opened(head.texts[place]?.[1] ?? ''))),
    );
  }

  needPostings(words: Iterable<number>): Promise<void> {
    return this.postings.need(words);
  }

  needTexts(docs: Iterable<number>): Promise<void> {
    return this.texts.need(docs);
  }

  /** Codes (target * 2 + 1 for a name) of a word that was needed before. */
  codesOf(word: number): Int32Array {
    const found = this.postings.at(word);
    return found?.shard[found.index] ?? NONE;
  }

  /** Anchor and words of an entry that was needed before. */
  textOf(doc: number): ShardText | undefined {
    const found = this.texts.at(doc);
    return found?.shard[found.index];
  }
}
