/** Whether a row of measurements stays flat, and a picture of it. */

const BARS = '▁▂▃▄▅▆▇█';

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One character for each of `width` equal shares of a row: the median of the share, from 0 to the greatest. */
export function sparkline(row: readonly number[], width = 60): string {
  const shares = Math.min(width, row.length);
  const medians = Array.from({ length: shares }, (_, i) =>
    median(row.slice(Math.floor((i * row.length) / shares), Math.floor(((i + 1) * row.length) / shares))),
  );
  const greatest = Math.max(...medians, Number.MIN_VALUE);
  return medians.map((value) => BARS[Math.min(7, Math.floor((value / greatest) * 8))] ?? '?').join('');
}

/** How much the last quarter of a row lies above its second quarter, 1 being flat; the first one warms up. */
export function growth(row: readonly number[]): number {
  const quarter = Math.floor(row.length / 4);
  return median(row.slice(-quarter)) / median(row.slice(quarter, 2 * quarter));
}
