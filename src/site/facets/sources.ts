/** Which outlets carried an incident, and in which languages. */
import type { LedgerIncident } from '../../ledger/types.ts';

export interface IncidentSources {
  /** Names of outlets, each once, in order of the incident's sources. */
  readonly outlets: readonly string[];
  /** Two-letter codes, each once. */
  readonly langs: readonly string[];
}

const unique = (list: readonly (string | null | undefined)[]): string[] =>
  [...new Set(list.filter((one) => one !== null && one !== undefined && one !== ''))] as string[];

/** From what a curator cites and from the entries and articles that were read. */
export function sourcesOf({ incident, entries, articles }: LedgerIncident): IncidentSources {
  const read = entries.flatMap((entry) => entry.sources);
  return {
    outlets: unique(
      [...incident.sources, ...read.map(({ outlet }) => ({ outlet: outlet.name }))].map(
        ({ outlet }) => outlet,
      ),
    ),
    langs: unique([...incident.sources, ...read, ...articles].map(({ lang }) => lang)),
  };
}
