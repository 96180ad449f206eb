/** Counting what a run does, outlet by outlet. */
import type { Issue, OutletReport, RunReport } from '../../model/run-report.ts';

export type Counts = Omit<OutletReport, 'outlet'>;

export const NOTHING: Readonly<Counts> = {
  feeds: 0,
  feedsUnchanged: 0,
  feedsFailed: 0,
  items: 0,
  relevant: 0,
  stored: 0,
  changed: 0,
  unchanged: 0,
  skipped: 0,
  failed: 0,
  requests: 0,
  bytes: 0,
};

/** What one outlet came to. */
export interface OutletResult {
  readonly report: OutletReport;
  readonly issues: readonly Issue[];
  readonly verified: RunReport['verified'];
  readonly statements: number;
  readonly figures: number;
  /** Addresses of the pages that its feeds led to in this run. */
  readonly pages: readonly string[];
}

/** Sums of all outlets. */
export function totals(results: readonly OutletResult[]): RunReport['totals'] {
  const sums: Counts = { ...NOTHING };
  for (const { report } of results)
    for (const key of Object.keys(NOTHING) as (keyof Counts)[]) sums[key] += report[key];
  return {
    ...sums,
    outlets: results.length,
    statements: results.reduce((sum, result) => sum + result.statements, 0),
    figures: results.reduce((sum, result) => sum + result.figures, 0),
  };
}
