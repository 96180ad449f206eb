/** Names that stand in many stories: an actor with many victims, a ministry that comments on every breach. */
import type { Incident } from '../../model/incident.ts';
import { namesOf } from '../../register/parties.ts';
import { words } from '../../text/phrases.ts';
import type { Register } from './incident-index.ts';

/** 1 for a party of one incident, less for one that appears in many. */
export const weightOf = (incidents: number): number => 1 / (1 + 0.35 * (incidents - 1));

/** How many incidents a party appears in without being the victim: as their actor, or because it speaks of them. */
function visits(incidents: readonly Incident[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    const parties = new Set<string | null>([
      ...incident.actors,
      ...incident.figures.map((figure) => figure.claimant),
      ...incident.statements.flatMap((statement) => [statement.speaker, statement.organization]),
    ]);
    for (const party of parties)
      if (party && !incident.victims.includes(party)) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}

/**
 * The words of the names of such parties, and how much each still tells; a word that a rarer party has as well counts as its.
 * @returns folded word -> weight below 1
 */
export function commonNames({ incidents, organizations, people }: Register): Map<string, number> {
  const counts = visits(incidents);
  const weights = new Map<string, number>();
  for (const party of [...organizations, ...people]) {
    const weight = weightOf(Math.max(1, counts.get(party.id) ?? 1));
    for (const name of namesOf(party))
      for (const { form } of words(name)) weights.set(form, Math.max(weight, weights.get(form) ?? 0));
  }
  return new Map([...weights].filter(([, weight]) => weight < 1));
}
