/** Lines of the ledger: a statement carries the figures that its own party gave in it; other figures stand alone. */
import type { Entry } from '../ledger/types.ts';

export interface LedgerRow {
  readonly entry: Entry;
  /** Figures that stand in this line's amount column. */
  readonly figures: readonly Entry[];
  /** True where the line above has the same date, so that it need not be written again. */
  readonly sameDate: boolean;
}

/** What a reader may look for among the lines: words of the source, our summaries, figures, what nobody has checked. */
export const ROW_KINDS = ['quote', 'summary', 'figure', 'unreviewed'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** The kinds that a line is of; a statement with a figure is of both. */
export function rowKinds({ entry, figures }: LedgerRow): RowKind[] {
  const is: Readonly<Record<RowKind, boolean>> = {
    quote: entry.quote !== null,
    summary: entry.summary !== null,
    figure: figures.length > 0,
    unreviewed: entry.review === 'unreviewed',
  };
  return ROW_KINDS.filter((kind) => is[kind]);
}

const isSameParty = (a: Entry, b: Entry): boolean =>
  a.party.type === b.party.type && a.party.id === b.party.id && a.party.name.id === b.party.name.id;

/** The lines of a list of entries, in the list's order. */
export function ledgerRows(entries: readonly Entry[]): LedgerRow[] {
  const statements = new Map(
    entries.filter((entry) => entry.kind === 'statement').map((entry) => [entry.id, entry]),
  );
  const carried = new Map<string, Entry[]>();
  const alone = entries.filter((entry) => {
    const home = statements.get(entry.figure?.statement ?? '');
    if (!home || !isSameParty(home, entry)) return true;
    carried.set(home.id, [...(carried.get(home.id) ?? []), entry]);
    return false;
  });
  return alone.map((entry, index) => ({
    entry,
    figures: entry.figure ? [entry] : (carried.get(entry.id) ?? []),
    sameDate: entry.date !== null && alone[index - 1]?.date === entry.date,
  }));
}
