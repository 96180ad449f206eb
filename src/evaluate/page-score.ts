/**
 * Scores of page reading: four-token shingles for bodies (precision and recall averaged over pages, then F1),
 * equal words for titles, equal days, and names in common for authors.
 */

export interface GoldPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  readonly body?: string;
  /** Accepted forms of the body (with and without standfirst); the better one counts. */
  readonly bodies?: readonly string[];
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string;
}

export interface PagePrediction {
  readonly id: string;
  readonly body: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
}

export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly exact: boolean;
  readonly empty: boolean;
  readonly title: boolean | null;
  readonly day: boolean | null;
  readonly authors: { readonly right: number; readonly extra: number; readonly missed: number } | null;
}

const SHINGLE = 4;
const tokens = (text: string | null | undefined): string[] => text?.match(/[\p{L}\p{N}_]+/gu) ?? [];

function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  const size = Math.min(SHINGLE, words.length);
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const key = words.slice(at, at + size).join('\u0001');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Overlap {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

function overlap(gold: string, read: string): Overlap {
  const [a, b] = [shingles(gold), shingles(read)];
  let [right, extra, missed] = [0, 0, 0];
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(key) ?? 0, b.get(key) ?? 0];
    right += Math.min(x, y);
    extra += Math.max(0, y - x);
    missed += Math.max(0, x - y);
  }
  const sum = right + extra + missed || 1;
  return { right: right / sum, extra: extra / sum, missed: missed / sum };
}

const ratio = (right: number, wrong: number, other: number): number =>
  wrong === 0 && other === 0 ? 1 : right === 0 && wrong === 0 ? 0 : right / (right + wrong);

/** Harmonic mean of precision and recall. */
export const f1 = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0);

const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚′`´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u200b-\u200f\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function sameTitle(gold: string, read: string | null): boolean {
  return plain(gold) === plain(read) || tokens(plain(gold)).join(' ') === tokens(plain(read)).join(' ');
}

function sameDay(gold: string, read: string | null): boolean {
  if (!read || Number.isNaN(Date.parse(read))) return false;
  const utcDay = (text: string) => new Date(text).toISOString().slice(0, 10);
  return read.slice(0, 10) === gold.slice(0, 10) || utcDay(read) === utcDay(gold);
}

function sameAuthors(gold: readonly string[], read: readonly string[]): Overlap {
  const [a, b] = [gold, read].map((names) => new Set(names.map(plain).filter(Boolean)));
  const right = [...(b ?? [])].filter((name) => a?.has(name)).length;
  return { right, extra: (b?.size ?? 0) - right, missed: (a?.size ?? 0) - right };
}

/** Scores one page; without a prediction everything is missed. */
export function scorePage(gold: GoldPage, read: PagePrediction | undefined): PageScore {
  const forms = gold.bodies ?? [gold.body ?? ''];
  const scored = forms.map((form) => {
    const { right, extra, missed } = overlap(form, read?.body ?? '');
    return { precision: ratio(right, extra, missed), recall: ratio(right, missed, extra) };
  });
  const best = scored.sort((x, y) => f1(y.precision, y.recall) - f1(x.precision, x.recall))[0];
  const { precision, recall } = best ?? { precision: 0, recall: 0 };
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    empty: tokens(read?.body).length === 0,
    exact: forms.some((form) => tokens(form).join(' ') === tokens(read?.body).join(' ')),
    title: gold.title ? sameTitle(gold.title, read?.title ?? null) : null,
    day: gold.published ? sameDay(gold.published, read?.published ?? null) : null,
    authors: gold.authors ? sameAuthors(gold.authors, read?.authors ?? []) : null,
  };
}

const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
const share = (values: readonly (boolean | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return mean(known.map(Number));
};
const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);

/** One line of the table: a set's body, and its metadata where it has any. */
export function tableLine(set: string, scores: readonly PageScore[]): string {
  // As the benchmark has it: an empty prediction counts against recall, and has no precision to count.
  const p = mean(scores.filter((s) => !s.empty).map((s) => s.precision));
  const r = mean(scores.map((s) => s.recall));
  const body = `${set}: ${scores.length} pages | body F1${percent(f1(p, r))} P${percent(p)} R${percent(r)} exact${percent(share(scores.map((s) => s.exact)))}`;
  if (scores.every((s) => s.title === null)) return body;
  const credits = scores.flatMap((s) => s.authors ?? []);
  const total = (key: 'right' | 'extra' | 'missed') => credits.reduce((sum, one) => sum + one[key], 0);
  const right = total('right');
  const authors = f1(
    right / Math.max(1, right + total('extra')),
    right / Math.max(1, right + total('missed')),
  );
  return `${body} | title${percent(share(scores.map((s) => s.title)))} day${percent(share(scores.map((s) => s.day)))} authors F1${percent(authors)}`;
}
