/** Agreement of two judges on a list of categories: accuracy with its interval, Cohen's kappa, confusion table. */

export interface Judged {
  readonly gold: string;
  readonly found: string;
}

/** z of a 95 % interval. */
const Z = 1.96;

/** Share in percent and its 95 % Wilson interval, which stays inside 0 to 100 for small counts. */
export function wilson(right: number, of: number): { share: number; low: number; high: number } {
  if (of === 0) return { share: 0, low: 0, high: 100 };
  const p = right / of;
  const centre = p + (Z * Z) / (2 * of);
  const spread = Z * Math.sqrt((p * (1 - p)) / of + (Z * Z) / (4 * of * of));
  const scale = 100 / (1 + (Z * Z) / of);
  return { share: 100 * p, low: scale * (centre - spread), high: scale * (centre + spread) };
}

/** Cohen's kappa: agreement beyond what the two judges' habits give by chance; 1 where both always give one value. */
export function kappa(pairs: readonly Judged[]): number {
  const of = pairs.length;
  if (of === 0) return 0;
  const share = (key: keyof Judged, value: string): number =>
    pairs.filter((pair) => pair[key] === value).length / of;
  const agreed = pairs.filter(({ gold, found }) => gold === found).length / of;
  const values = new Set(pairs.map(({ gold }) => gold));
  const chance = [...values].reduce((sum, value) => sum + share('gold', value) * share('found', value), 0);
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}

/** One line a group of rows: share right, interval, kappa. */
export function agreementLine(label: string, pairs: readonly Judged[]): string {
  const right = pairs.filter(({ gold, found }) => gold === found).length;
  const { share, low, high } = wilson(right, pairs.length);
  return `${label.padEnd(8)}${share.toFixed(1)}  95 % interval ${low.toFixed(1)} to ${high.toFixed(1)}  kappa ${kappa(pairs).toFixed(2)}  ${right} of ${pairs.length}`;
}

/** Rows are the annotation, columns what was found. */
export function confusion(pairs: readonly Judged[], values: readonly string[]): string {
  const short = (value: string): string => value.slice(0, 6).padStart(7);
  const cell = (gold: string, found: string): string => {
    const count = pairs.filter((pair) => pair.gold === gold && pair.found === found).length;
    return String(count || '.').padStart(7);
  };
  const rows = values.map((gold) => gold.padEnd(13) + values.map((found) => cell(gold, found)).join(''));
  return [`${'annotated'.padEnd(13)}${values.map(short).join('')}`, ...rows].join('\n');
}
