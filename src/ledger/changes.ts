/** Where somebody's word changed: reversals and revised figures of the whole ledger, newest first. */
import { discrepancies } from './discrepancies.ts';
import { compareText } from './order.ts';
import { reversals } from './reversals.ts';
import type { Bilingual, Entry, EntryParty, Ledger, LedgerIncident } from './types.ts';

export interface Change {
  readonly kind: 'reversal' | 'revision';
  readonly incident: LedgerIncident;
  readonly who: EntryParty;
  readonly from: Entry;
  /** The entry by which the word changed; its date is the change's. */
  readonly to: Entry;
  /** False while one of the two entries is a machine's reading that nobody has reviewed. */
  readonly reviewed: boolean;
  readonly sentence: Bilingual;
}

/** The changes within one incident, reversals before revisions. */
export const changesOf = (incident: LedgerIncident): Change[] => [
  ...reversals(incident).map(({ who, from, to, reviewed, sentence }) => ({
    kind: 'reversal' as const,
    incident,
    who,
    from,
    to,
    reviewed,
    sentence,
  })),
  ...discrepancies(incident.entries).flatMap(({ revisions }) =>
    revisions.map(({ claimant, from, to, reviewed, sentence }) => ({
      kind: 'revision' as const,
      incident,
      who: claimant,
      from: from.entry,
      to: to.entry,
      reviewed,
      sentence,
    })),
  ),
];

/** Every change of a ledger, newest first; the order of its records does not matter. */
export const changes = ({ incidents }: Pick<Ledger, 'incidents'>): Change[] =>
  incidents
    .flatMap(changesOf)
    .sort(
      (a, b) =>
        compareText(b.to.date ?? '', a.to.date ?? '') ||
        compareText(a.incident.id, b.incident.id) ||
        compareText(a.kind, b.kind) ||
        compareText(a.to.id, b.to.id),
    );
