/**
 * Articles that no incident of the register claims, grouped by what they are about: the names they share, weighed by
 * how rare each name is, within a window of time. The result does not depend on the order of the articles.
 */
import { words } from '../../text/phrases.ts';
import { properNames } from '../../text/proper-names.ts';

export interface ClusterInput {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO date or date-time; null where unknown. */
  readonly published: string | null;
}

/** Cosine above which two articles of one time tell one story. Chosen on training articles; 0.3 to 0.4 do alike. */
export const ALIKE = 0.32;
/** The same where a date is missing: such an article would else tie years of one victim together. */
export const ALIKE_UNDATED = 0.45;
/** Days that may lie between two articles of one cluster that link directly. */
export const WINDOW_DAYS = 60;

/** Weight of a name by the best place where it stands. */
const PLACE = { title: 2, lead: 1.3, body: 0.6 } as const;
const LEAD = 700;
const DAY = 86_400_000;
/** A name in more articles than this share says nothing and would make every pair a candidate. */
const COMMON = 0.2;

interface Vector {
  readonly input: ClusterInput;
  readonly day: number | null;
  readonly weights: Map<string, number>;
}

/** Names of a text with weights by frequency and place. */
function weigh({ title, text }: ClusterInput): Map<string, number> {
  const inTitle = new Set(words(title).map((word) => word.form));
  const inLead = properNames(text.slice(0, LEAD));
  const weights = new Map<string, number>();
  for (const [name, count] of properNames(text)) {
    const place = inTitle.has(name) ? PLACE.title : inLead.has(name) ? PLACE.lead : PLACE.body;
    weights.set(name, (1 + Math.log(count)) * place);
  }
  return weights;
}

/** Rare names count more (inverse document frequency), and every article has length 1. */
function normalize(vectors: readonly Vector[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  vectors.forEach((vector, position) => {
    for (const name of vector.weights.keys()) {
      const list = holders.get(name);
      if (list) list.push(position);
      else holders.set(name, [position]);
    }
  });
  for (const { weights } of vectors) {
    for (const [name, weight] of weights)
      weights.set(name, weight * Math.log((vectors.length + 1) / (holders.get(name)?.length ?? 1)));
    const length = Math.hypot(...weights.values()) || 1;
    for (const [name, weight] of weights) weights.set(name, weight / length);
  }
  return holders;
}

/** Days since 1970; null where the date is unknown or cannot be read. */
function dayNumber(published: string | null): number | null {
  const ms = Date.parse(published?.slice(0, 10) ?? '');
  return Number.isNaN(ms) ? null : ms / DAY;
}

function alike(a: Vector, b: Vector): boolean {
  const gap = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  if (gap !== null && gap > WINDOW_DAYS) return false;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let cosine = 0;
  for (const [name, weight] of few.weights) cosine += weight * (many.weights.get(name) ?? 0);
  return cosine >= (gap === null ? ALIKE_UNDATED : ALIKE);
}

/**
 * Groups articles.
 * @returns article id -> id of the group: the smallest article id in it
 */
export function clusterArticles(inputs: readonly ClusterInput[]): Map<string, string> {
  const ordered = [...inputs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const vectors = ordered.map(
    (input): Vector => ({
      input,
      day: dayNumber(input.published),
      weights: weigh(input),
    }),
  );
  const holders = normalize(vectors);
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
