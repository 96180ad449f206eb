/** What an incident's page says in words before it shows the ledger: reversals, discrepancies, drifts, comparisons. */
import type { IncidentView } from '../ledger/incident-view.ts';
import type { Bilingual, Entry } from '../ledger/types.ts';

export interface Callout {
  readonly kind: 'reversal' | 'difference' | 'revision' | 'dispute' | 'drift' | 'translation' | 'population';
  readonly sentence: Bilingual;
  /** Ids of the entries that it is drawn from. */
  readonly entries: readonly string[];
  /** False where it rests on a reading that no person has checked. */
  readonly reviewed: boolean;
}

const callout = (
  kind: Callout['kind'],
  sentence: Bilingual,
  entries: readonly (Entry | undefined)[],
): Callout => {
  const known = entries.filter((entry) => entry !== undefined);
  return {
    kind,
    sentence,
    entries: [...new Set(known.map((entry) => entry.id))],
    reviewed: known.every((entry) => entry.review !== 'unreviewed'),
  };
};

/** In the order in which a reader wants them. */
export function calloutsOf(view: IncidentView): Callout[] {
  return [
    ...view.reversals.map(({ sentence, from, to }) => callout('reversal', sentence, [from, to])),
    ...view.discrepancies.flatMap(({ difference, revisions, disputes }) => [
      ...(difference
        ? [
            callout('difference', difference.sentence, [
              difference.high.current?.entry,
              difference.low.current?.entry,
            ]),
          ]
        : []),
      ...revisions.map(({ sentence, from, to }) => callout('revision', sentence, [from.entry, to.entry])),
      ...disputes.map(({ sentence, claim }) => callout('dispute', sentence, [claim.entry])),
    ]),
    ...view.drifts.map(({ sentence, entry, other }) => callout('drift', sentence, [entry, other])),
    ...view.translations.map(({ sentence, original, translation }) =>
      callout('translation', sentence, [original, translation]),
    ),
    ...view.plausibility.map(({ sentence, entry }) => callout('population', sentence, [entry])),
  ];
}
