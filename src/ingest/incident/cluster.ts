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
/** The same where a date is missing. */
export const ALIKE_UNDATED = 0.4;
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
      day: input.published ? Date.parse(input.published.slice(0, 10)) / DAY : null,
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
  for (const [a, b] of candidates(vectors.length, holders)) {
    const [x, y] = [root(a), root(b)];
    const [first, second] = [vectors[a], vectors[b]];
    if (x !== y && first && second && alike(first, second)) parent[Math.max(x, y)] = Math.min(x, y);
  }
  return new Map(ordered.map(({ id }, position) => [id, ordered[root(position)]?.id ?? id]));
}

/** Pairs that share a name which is not common. */
function* candidates(
  total: number,
  holders: ReadonlyMap<string, readonly number[]>,
): Generator<[number, number]> {
  const most = Math.max(8, total * COMMON);
  const seen = new Set<number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > most) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        const key = a * total + b;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [a, b];
      }
  }
}
