/** Incidents that have a data holder or an actor in common. */
import { compareText } from './order.ts';
import type { Ledger, LedgerIncident } from './types.ts';

const partiesOf = ({ victims, actors }: LedgerIncident): string[] =>
  [...victims, ...actors].flatMap(({ id }) => id ?? []);

/** Those of the same parties, and where the data were repackaged from; newest first. */
export function relatedIncidents(
  incident: LedgerIncident,
  { incidents }: Pick<Ledger, 'incidents'>,
): LedgerIncident[] {
  const own = new Set(partiesOf(incident));
  const isRelated = (other: LedgerIncident): boolean =>
    other.id !== incident.id &&
    (other.incident.repackagedFrom === incident.id ||
      incident.incident.repackagedFrom === other.id ||
      partiesOf(other).some((id) => own.has(id)));
  return incidents
    .filter(isRelated)
    .sort(
      (a, b) => compareText(b.incident.firstReported, a.incident.firstReported) || compareText(a.id, b.id),
    );
}
