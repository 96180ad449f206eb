/** The bench's figures as a table, and ours against the bars. */
import type { Measured } from './measure.ts';

type Row = readonly [string, Measured | string];

/** The value below which a share of the list lies; NaN for an empty list. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(0);

function cells({ wall, cpu, first, firstCpu, bytes, allBytes, right, asked }: Measured): string[] {
  return [
    String(wall.length),
    quantile(wall, 0.5).toFixed(1),
    quantile(wall, 0.95).toFixed(1),
    quantile(cpu, 0.5).toFixed(1),
    quantile(cpu, 0.95).toFixed(1),
    quantile(first, 0.5).toFixed(0),
    quantile(firstCpu, 0.5).toFixed(0),
    kilobytes(quantile(bytes, 0.5)),
    kilobytes(Math.max(...bytes)),
    kilobytes(allBytes),
    `${right} of ${asked}`,
  ];
}

const HEAD = [
  'keys',
  'p50 ms',
  'p95 ms',
  'CPU p50',
  'CPU p95',
  'first ms',
  'first CPU',
  'kB a query',
  'kB most',
  'kB all',
  'in top 5',
];

const line = ([name = '', ...rest]: readonly string[]): string =>
  name.padEnd(14) + rest.map((cell) => cell.padStart(12)).join('');

/** The names of the columns. */
export const searchHead = (): string => line(['', ...HEAD]);

/** One search's figures, or why there are none. */
export const searchLine = ([name, row]: Row): string =>
  line([name, ...(typeof row === 'string' ? [row] : cells(row))]);

/** Bars of a key press in ms by size. */
const PRESS: Readonly<Record<number, number>> = { 10000: 16, 100000: 30 };
const FIRST_MS = 300;
const MOST_BYTES = 300_000;
const RIGHT_SHARE = 0.97;

const verdict = (what: string, value: string, isMet: boolean): string =>
  `  ${isMet ? 'met   ' : 'MISSED'} ${what}: ${value}`;

/** Ours against the bars of a size. */
export function verdicts(size: number, rows: readonly Row[]): string {
  const [, ours] = rows.find(([name]) => name === 'this project') ?? [];
  if (!ours || typeof ours === 'string') return '';
  const [p95, cpu95] = [quantile(ours.wall, 0.95), quantile(ours.cpu, 0.95)];
  const first = quantile(ours.first, 0.5);
  const most = Math.max(...ours.bytes);
  const bar = PRESS[size];
  return [
    ...(bar === undefined
      ? []
      : [
          verdict(
            `p95 a key press <= ${bar} ms`,
            `${p95.toFixed(1)} ms (CPU ${cpu95.toFixed(1)} ms)`,
            p95 <= bar,
          ),
        ]),
    verdict(
      `first answer <= ${FIRST_MS} ms after opening, warm`,
      `${first.toFixed(0)} ms`,
      first <= FIRST_MS,
    ),
    ...(size <= 10_000
      ? [verdict(`a page loads <= ${kilobytes(MOST_BYTES)} kB`, `${kilobytes(most)} kB`, most <= MOST_BYTES)]
      : []),
    verdict(
      'right answer in the top 5 >= 97 %',
      `${ours.right} of ${ours.asked}`,
      ours.right >= RIGHT_SHARE * ours.asked,
    ),
  ].join('\n');
}
