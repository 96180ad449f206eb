/** The same documents for every search but ours, which makes its own of the same ledger. */
import { entryText } from '../../src/ledger/search/collect.ts';
import type { Bilingual, Entry, Ledger } from '../../src/ledger/types.ts';

export interface BenchDocument {
  /** "incident:x", "person:x", or an entry's id: what a query's targets name. */
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly context: string;
}

type Text = string | Bilingual | null | undefined;

const line = (...texts: readonly Text[]): string => {
  const all = texts.flatMap((text) => (!text ? [] : typeof text === 'string' ? [text] : [text.id, text.en]));
  return [...new Set(all)].join(' ');
};

function ofEntry(entry: Entry, ledger: Ledger): BenchDocument {
  const incident = entry.incident ? ledger.incidentById.get(entry.incident) : undefined;
  const victims = (incident?.victims ?? []).map((victim) => victim.name);
  return {
    key: entry.id,
    name: line(entry.party.name),
    text: line(entryText(entry), entry.organization?.name, entry.figure?.raw, entry.role),
    context: line(incident?.incident.title, ...victims, entry.date?.slice(0, 4), entry.source.outlet.name),
  };
}

/** Everything that can be found, with the words that ours indexes too. */
export function documentsOf(ledger: Ledger): BenchDocument[] {
  return [
    ...ledger.incidents.map(({ id, incident, victims, actors }) => ({
      key: `incident:${id}`,
      name: line(
        incident.title,
        ...victims.map((one) => one.name),
        ...incident.searchTerms.id,
        ...incident.searchTerms.en,
      ),
      text: line(...actors.map((one) => one.name), ...incident.venues, id.replaceAll('-', ' ')),
      context: incident.firstReported.slice(0, 4),
    })),
    ...ledger.parties.map(({ id, type, party, person, organization }) => ({
      key: `${type}:${id}`,
      name: line(
        party.name,
        ...(person?.aliases ?? []),
        ...(organization?.aliases ?? []),
        organization?.fullName,
      ),
      text: line(...(person?.roles ?? []).map((role) => role.title)),
      context: '',
    })),
    ...ledger.outlets.map(({ id, outlet }) => ({
      key: `outlet:${id}`,
      name: outlet.name,
      text: '',
      context: '',
    })),
    ...ledger.entries.map((entry) => ofEntry(entry, ledger)),
  ];
}
