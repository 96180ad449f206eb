/** The largest number claimed of an incident, for the size of its mark on the timeline band. */
import type { Entry, EntryFigure } from '../ledger/types.ts';
import type { Scope, Unit } from '../model/vocabulary.ts';

/** What was taken or whom it struck; a customer base or a price says nothing of the size. */
const SCOPES: readonly Scope[] = ['whole', 'affected'];
const UNITS: readonly Unit[] = ['people', 'accounts', 'records'];

/** Null where nobody gave a number: unknown is not zero. */
export function largestClaim(entries: readonly Entry[]): EntryFigure | null {
  let largest: EntryFigure | null = null;
  for (const { figure } of entries) {
    if (!figure || !SCOPES.includes(figure.scope) || !UNITS.includes(figure.unit)) continue;
    if (!largest || figure.value > largest.value) largest = figure;
  }
  return largest;
}
