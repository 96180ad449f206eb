/**
 * Articles that no incident of the register claims, grouped by what they are about: the names they share, weighed by
 * how rare each name is, within a window of time. The result does not depend on the order of the articles.
 */
import { type ClusterInput, storyVectors, type Vector } from './story-vector.ts';

export type { ClusterInput } from './story-vector.ts';

/** Cosine above which two articles of one time tell one story. Chosen on training articles; 0.3 to 0.4 do alike. */
export const ALIKE = 0.32;
/** The same where nothing tells the day of one: such an article would else tie years of one victim together. */
export const ALIKE_UNDATED = 0.4;
/** The same where both headlines name something, and nothing in common: two stories of one ministry, or of one week. */
export const ALIKE_OTHER_HEADLINE = 0.5;
/** Days that may lie between two articles of one cluster that link directly. */
export const WINDOW_DAYS = 60;

/** A name in more articles than this share says nothing and would make every pair a candidate. */
const COMMON = 0.2;

function alike(a: Vector, b: Vector): boolean {
  const gap = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  if (gap !== null && gap > WINDOW_DAYS) return false;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let cosine = 0;
  for (const [name, weight] of few.weights) cosine += weight * (many.weights.get(name) ?? 0);
  return cosine >= enough(a, b);
}

function enough(a: Vector, b: Vector): number {
  if (a.day === null || b.day === null) return ALIKE_UNDATED;
  if (a.headline.size === 0 || b.headline.size === 0) return ALIKE;
  return [...a.headline].some((name) => b.headline.has(name)) ? ALIKE : ALIKE_OTHER_HEADLINE;
}

/**
 * Groups articles.
 * @param common words of names that many incidents have -> how much such a word still tells (1 where it is not listed)
 * @returns article id -> id of the group: the smallest article id in it
 */
export function clusterArticles(
  inputs: readonly ClusterInput[],
  common: ReadonlyMap<string, number> = new Map(),
): Map<string, string> {
  const ordered = [...inputs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { vectors, holders } = storyVectors(ordered, common);
  const parent = vectors.map((_, position) => position);
  const root = (position: number): number => {
    let at = position;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const [a, b] of candidates(vectors, holders)) {
    const [x, y] = [root(a), root(b)];
    const [first, second] = [vectors[a], vectors[b]];
    if (x !== y && first && second && alike(first, second)) parent[Math.max(x, y)] = Math.min(x, y);
  }
  return new Map(ordered.map(({ id }, position) => [id, ordered[root(position)]?.id ?? id]));
}

/** Pairs of one time that share a name which is not common, each once. */
function* candidates(
  vectors: readonly Vector[],
  holders: ReadonlyMap<string, readonly number[]>,
): Generator<[number, number]> {
  const most = Math.max(8, vectors.length * COMMON);
  const rare = new Map([...holders].filter(([, list]) => list.length > 1 && list.length <= most));
  const byDay = new Map([...rare].map(([name, list]) => [name, inOrderOfDays(vectors, list)]));
  for (const [a, { day, weights }] of vectors.entries()) {
    const others = new Set<number>();
    for (const name of weights.keys())
      for (const b of near(vectors, byDay.get(name) ?? [], day)) if (b > a) others.add(b);
    for (const b of others) yield [a, b];
  }
}

const dayOf = (vectors: readonly Vector[], position: number): number => vectors[position]?.day ?? -Infinity;

/** Undated articles come first. */
const inOrderOfDays = (vectors: readonly Vector[], list: readonly number[]): number[] =>
  list.toSorted((a, b) => {
    const [x, y] = [dayOf(vectors, a), dayOf(vectors, b)];
    return x === y ? a - b : x - y;
  });

/** Those of a list in order of days that lie within the window of a day, and the undated ones; all where it is null. */
function* near(vectors: readonly Vector[], list: readonly number[], day: number | null): Generator<number> {
  if (day === null) return yield* list;
  for (const b of list) {
    if (dayOf(vectors, b) !== -Infinity) break;
    yield b;
  }
  for (let at = firstFrom(vectors, list, day - WINDOW_DAYS); at < list.length; at++) {
    const b = list[at];
    if (b === undefined || dayOf(vectors, b) > day + WINDOW_DAYS) return;
    yield b;
  }
}

/** Place of the first in a list in order of days that is not before a day. */
function firstFrom(vectors: readonly Vector[], list: readonly number[], day: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(vectors, list[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
