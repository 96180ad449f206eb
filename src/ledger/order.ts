/** The one order of entries. */
import { compareDates } from './dates.ts';
import type { Entry, Side } from './types.ts';

/** Within a day the claim stands before the answers to it; else hashes would decide. */
const SIDES: readonly Side[] = [
  'actor',
  'media',
  'researcher',
  'victim',
  'government',
  'regulator',
  'police',
  'other',
];

/** Plain code-unit comparison: the same on every machine, unlike localeCompare. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By date (unknown last), then side, then time of publication, then id. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    compareDates(a.date, b.date) ||
    SIDES.indexOf(a.side) - SIDES.indexOf(b.side) ||
    compareText(a.source.published ?? '', b.source.published ?? '') ||
    compareText(a.id, b.id)
  );
}
