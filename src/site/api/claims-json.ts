/** Figures by claimant and the response clock, as the JSON of incidents and parties gives them. */
import type { DayRange } from '../../ledger/dates.ts';
import { type FigureClaim, figureGroups } from '../../ledger/figure-claims.ts';
import { type ClockMoment, responseClock } from '../../ledger/response-clock.ts';
import type { Entry, EntryParty, LedgerIncident } from '../../ledger/types.ts';

export const partyJson = ({ type, id, name }: EntryParty) => ({ type, id, name });

export type Standing = 'current' | 'part' | 'superseded' | 'disputed';

const standingOf = ({ disputed, superseded, part }: FigureClaim): Standing =>
  disputed ? 'disputed' : superseded ? 'superseded' : part ? 'part' : 'current';

/** Every figure with whose it is and whether its claimant still stands by it; the order is that of the charts. */
export const claimsJson = (entries: readonly Entry[]) =>
  figureGroups(entries).flatMap(({ scope, unit, currency, lanes }) =>
    lanes.flatMap(({ claimant, claims }) =>
      claims.map((claim) => ({
        entry: claim.entry.id,
        scope,
        unit,
        currency,
        claimant: partyJson(claimant),
        value: claim.figure.value,
        bound: claim.figure.bound,
        stance: claim.entry.stance,
        date: claim.date,
        standing: standingOf(claim),
      })),
    ),
  );

export interface MomentJson {
  readonly date: string;
  readonly entry: string | null;
  /** Days since the first public claim; null for that claim itself. */
  readonly after: DayRange | null;
}

export const momentJson = (moment: ClockMoment | null): MomentJson | null =>
  moment && { date: moment.date, entry: moment.entry?.id ?? null, after: moment.after };

/** The three moments of an incident's response clock; null where the ledger has none. */
export function clockJson(incident: LedgerIncident) {
  const { firstClaim, firstVictimStatement, firstConfirmation } = responseClock(incident);
  return {
    firstClaim: momentJson(firstClaim),
    firstVictimStatement: momentJson(firstVictimStatement),
    firstConfirmation: momentJson(firstConfirmation),
  };
}
