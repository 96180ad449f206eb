/** A long ledger by year, the latest years open. */
import type { LedgerRow } from './ledger-rows.ts';

export interface YearGroup {
  /** Empty for what has no date. */
  readonly year: string;
  readonly rows: readonly LedgerRow[];
  readonly isOpen: boolean;
}

/** A ledger of no more lines is not worth folding. */
const SHORT = 24;
/** Years stand open until so many lines are shown. */
const SHOWN = 12;

/** In the order of the rows, which begin with the latest; one group for a short ledger. */
export function yearGroups(rows: readonly LedgerRow[]): YearGroup[] {
  if (rows.length <= SHORT) return [{ year: '', rows, isOpen: true }];
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const year = row.entry.date?.slice(0, 4) ?? '';
    const own = groups.get(year);
    if (own) own.push(row);
    else groups.set(year, [row]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a === b ? 0 : a < b ? 1 : -1));
  let shown = 0;
  return sorted.map(([year, own]) => {
    const isOpen = shown < SHOWN;
    shown += own.length;
    // A group of its own does not know the line above it, so its first line shows its date.
    return { year, rows: own.map((row, at) => (at === 0 ? { ...row, sameDate: false } : row)), isOpen };
  });
}
