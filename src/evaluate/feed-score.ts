/** Scores predictions of feed fields: a case passes when all that it asserts holds. */
import type { FeedPrediction } from './feeds.ts';

export interface FeedAssert {
  readonly scope: 'feed' | 'entry' | 'count';
  readonly index?: number;
  readonly field?: string;
  /** Expected plain text, white space ignored. */
  readonly text?: string;
  readonly value?: string | number;
  readonly kind?: string;
}

export interface FeedCase {
  readonly file: string;
  readonly group: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly location: string | null;
  readonly asserts: readonly FeedAssert[];
  readonly decodes: { readonly enc: string; readonly needles: readonly string[] } | null;
}

/** A table of groups, the total in percent, and the first failures. Cases that assert nothing are left out. */
export function scoreFeeds(
  cases: readonly FeedCase[],
  predictions: readonly FeedPrediction[],
  worst: number,
): string {
  const byFile = new Map(predictions.map((one) => [one.file, one]));
  const groups = new Map<string, { right: number; of: number }>();
  const failures: string[] = [];
  for (const one of cases) {
    if (one.asserts.length === 0 && !one.decodes?.needles.length) continue;
    const wrong = wrongIn(one, byFile.get(one.file));
    const group = groups.get(one.group) ?? { right: 0, of: 0 };
    groups.set(one.group, { right: group.right + (wrong.length === 0 ? 1 : 0), of: group.of + 1 });
    if (wrong.length > 0) failures.push(`${one.file}: ${wrong.join(', ')}`);
  }
  return `${table(groups)}\n${failures
    .slice(0, worst)
    .map((line) => `${line}\n`)
    .join('')}`;
}

function table(groups: ReadonlyMap<string, { right: number; of: number }>): string {
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const right = rows.reduce((sum, [, group]) => sum + group.right, 0);
  const of = rows.reduce((sum, [, group]) => sum + group.of, 0);
  const percent = of === 0 ? '-' : ((100 * right) / of).toFixed(1);
  const lines = rows.map(([name, group]) => `${name.padEnd(14)} ${group.right}/${group.of}`);
  return [...lines, `${'all'.padEnd(14)} ${right}/${of} ${percent}`].join('\n');
}

/** What of a case does not hold, each kind once. */
function wrongIn(one: FeedCase, prediction: FeedPrediction | undefined): string[] {
  const wrong = one.asserts
    .filter((assert) => !holds(assert, prediction))
    .map(({ scope, field }) => `${scope}.${field}`);
  const all = flat(JSON.stringify([prediction?.feed, prediction?.entries, prediction?.text]));
  const undecoded = (one.decodes?.needles ?? []).some((needle) => !all.includes(flat(needle)));
  return [...new Set(undecoded ? [...wrong, 'decoding'] : wrong)];
}

function holds(assert: FeedAssert, prediction: FeedPrediction | undefined): boolean {
  if (assert.scope === 'count') return (prediction?.entries.length ?? 0) === assert.value;
  const record = assert.scope === 'feed' ? prediction?.feed : prediction?.entries[assert.index ?? 0];
  const got = record?.[assert.field ?? ''];
  if (got === null || got === undefined) return false;
  if (assert.text !== undefined) return squeeze(got) === squeeze(assert.text);
  const value = String(assert.value);
  if (assert.kind === 'date' || assert.kind === 'datestr')
    return sameInstant(got, value) || flat(got) === flat(value);
  if (assert.field === 'link' || assert.field === 'id') return address(got) === address(value);
  if (assert.field === 'author' && name(got) === name(value)) return true;
  return flat(got) === flat(value);
}

const flat = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
const squeeze = (text: string): string => flat(text).replace(/\s+/g, '');
const address = (text: string): string => (URL.canParse(text) ? new URL(text).href : flat(text));

function sameInstant(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) < 1000;
}

/** A name without its address, in lower case. */
function name(text: string): string {
  return flat(
    text.replace(/(?:\(\s*|(?<!\s)\s+|(?<![\w.+-]))[\w.+-]+@[\w.-]+\s*\)?|[<>()]/g, ' '),
  ).toLowerCase();
}
