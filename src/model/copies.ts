/** Copies of one article: a wire report in several outlets, or a second address in one. */
import { hashesOf, sharedShare } from './sketch.ts';

export interface Sketched {
  readonly id: string;
  readonly outlet: string;
  readonly sketch?: string | undefined;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
}

/**
 * Share of the shorter text in the longer one from which they are one article. Two outlets share little but quotes unless
 * one prints the other's text; one outlet's follow-ups repeat much of what it wrote before and are articles of their own.
 */
export const COPY = { elsewhere: 0.4, sameOutlet: 0.9 } as const;
/** A sketch with fewer hashes is of a text too short to tell. */
const FEWEST = 20;
/** A run of words that stands in more articles than this is furniture. */
const MOST_HOLDERS = 200;

/** Earliest first; unknown dates last. Days alone, because times of day carry different offsets. */
const byTime = (a: Sketched, b: Sketched): number => {
  const [x, y] = [
    `${a.published?.slice(0, 10) ?? '9'} ${a.id}`,
    `${b.published?.slice(0, 10) ?? '9'} ${b.id}`,
  ];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * Groups articles that share most of their words.
 * @returns article id -> id of the earliest article of its group; itself where it has no copy
 */
export function copyGroups(articles: readonly Sketched[]): Map<string, string> {
  const ordered = [...new Map(articles.map((one) => [one.id, one])).values()].sort(byTime);
  const hashes = ordered.map(({ sketch }) => (sketch ? hashesOf(sketch) : []));
  const first = ordered.map((_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (first[top] !== top) top = first[top] ?? top;
    return top;
  };
  for (const [a, b] of pairs(hashes)) {
    const [x, y] = [root(a), root(b)];
    const least = ordered[a]?.outlet === ordered[b]?.outlet ? COPY.sameOutlet : COPY.elsewhere;
    if (x !== y && sharedShare(hashes[a] ?? [], hashes[b] ?? []) >= least)
      first[Math.max(x, y)] = Math.min(x, y);
  }
  return new Map(ordered.map(({ id }, at) => [id, ordered[root(at)]?.id ?? id]));
}

/** Pairs that have a hash in common, each once. */
function* pairs(hashes: readonly (readonly number[])[]): Generator<[number, number]> {
  const holders = new Map<number, number[]>();
  for (const [at, own] of hashes.entries()) {
    if (own.length < FEWEST) continue;
    const seen = new Set<number>();
    for (const value of own) {
      const list = holders.get(value);
      if (!list) holders.set(value, [at]);
      else {
        if (list.length < MOST_HOLDERS) for (const other of list) seen.add(other);
        list.push(at);
      }
    }
    for (const other of seen) yield [other, at];
  }
}
