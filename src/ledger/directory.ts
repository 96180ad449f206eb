/** Who is who: resolves ids and names of the register to parties. */
import type { ClaimantType, PartyKind } from '../model/vocabulary.ts';
import { compareText } from './order.ts';
import type { Bilingual, EntryParty, Incident, LedgerRecords, Side } from './types.ts';

export interface Directory {
  /** The party with this id: a person or an organization; null where no file has it. */
  readonly byId: (id: string | null | undefined) => EntryParty | null;
  readonly outlet: (id: string) => EntryParty;
  /** The one party of this name or alias, written in any case; null where none or several have it. */
  readonly byName: (name: string | null | undefined) => EntryParty | null;
  /** Every name of a party; none where no file has the id. */
  readonly names: (id: string) => readonly string[];
  /** The body of a person's only role; null where roles differ. */
  readonly employer: (person: EntryParty) => EntryParty | null;
  /** An organization and those above and below it by `parent`. */
  readonly family: (id: string) => ReadonlySet<string>;
}

export const both = (text: string): Bilingual => ({ id: text, en: text });

/** A party without a file. */
export const unnamed = (name: Bilingual, kind: PartyKind = 'other'): EntryParty => ({
  type: 'unnamed',
  id: null,
  name,
  kind,
});

/** Lower case, single spaces, no punctuation at the ends: enough to compare names, not to guess them. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Key by which two claims count as the same party's. */
export const partyKey = (party: EntryParty): string =>
  party.id === null ? `name:${nameKey(party.name.en)}` : `${party.type}:${party.id}`;

function nameTable(records: LedgerRecords): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const add = (name: string, id: string) => {
    const key = nameKey(name);
    table.set(key, (table.get(key) ?? new Set()).add(id));
  };
  for (const { id, name, aliases } of records.people) for (const n of [name, ...aliases]) add(n, id);
  for (const { id, name, aliases, fullName } of records.organizations)
    for (const n of [name, ...aliases, ...(fullName ? [fullName.id, fullName.en] : [])]) add(n, id);
  return table;
}

const namesOf = (records: LedgerRecords): Map<string, readonly string[]> =>
  new Map([
    ...records.people.map(({ id, name, aliases }) => [id, [name, ...aliases]] as const),
    ...records.organizations.map(
      ({ id, name, aliases, fullName }) =>
        [id, [name, ...aliases, ...(fullName ? [fullName.id, fullName.en] : [])]] as const,
    ),
  ]);

function familyOf(records: LedgerRecords): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  const add = (id: string, other: string) => families.set(id, (families.get(id) ?? new Set([id])).add(other));
  for (const { id, parent } of records.organizations) {
    add(id, id);
    if (parent) {
      add(id, parent);
      add(parent, id);
    }
  }
  return families;
}

/** A canonical name that is itself the full Indonesian one is prose ("Bank yang tidak disebut"), which English translates. */
const bodyName = ({ name, fullName }: LedgerRecords['organizations'][number]): Bilingual =>
  fullName?.id === name ? fullName : both(name);

/** Builds the directory of all records. Where two files share an id, the smaller one by name stands. */
export function buildDirectory(records: LedgerRecords): Directory {
  const parties = new Map<string, EntryParty>();
  const bodies = new Map<string, string | null>();
  const sorted = <T extends { name: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => compareText(b.name, a.name));
  for (const body of sorted(records.organizations))
    parties.set(body.id, { type: 'organization', id: body.id, name: bodyName(body), kind: body.kind });
  for (const { id, name, roles } of sorted(records.people)) {
    parties.set(id, { type: 'person', id, name: both(name), kind: 'person' });
    const employers = new Set(roles.map((role) => role.organization));
    bodies.set(id, employers.size === 1 ? ([...employers][0] ?? null) : null);
  }
  const outlets = new Map(records.outlets.map((outlet) => [outlet.id, outlet]));
  const names = nameTable(records);
  const families = familyOf(records);
  const namesById = namesOf(records);
  const byId = (id: string | null | undefined) => (id ? (parties.get(id) ?? null) : null);
  return {
    byId,
    outlet: (id) => {
      const outlet = outlets.get(id);
      const name = both(outlet?.name ?? id);
      return outlet ? { type: 'outlet', id, name, kind: 'media' } : unnamed(name, 'media');
    },
    byName: (name) => {
      const ids = name ? names.get(nameKey(name)) : undefined;
      return ids?.size === 1 ? byId([...ids][0]) : null;
    },
    names: (id) => namesById.get(id) ?? [],
    employer: (person) => byId(person.id ? bodies.get(person.id) : null),
    family: (id) => families.get(id) ?? new Set([id]),
  };
}

const SIDE_OF_KIND: Readonly<Record<EntryParty['kind'], Side>> = {
  company: 'other',
  government: 'government',
  regulator: 'regulator',
  police: 'police',
  researcher: 'researcher',
  media: 'media',
  actor: 'actor',
  other: 'other',
  person: 'other',
};

/**
 * Whose word it is, seen from the incident. That a party is the victim or the seller follows from the
 * incident itself; then what the curator says holds; then what kind of body it is.
 */
export function sideOf(
  parties: readonly (EntryParty | null)[],
  incident: Incident | null,
  directory: Directory,
  curated: ClaimantType | null = null,
): Side {
  const ids = parties.flatMap((party) => (party?.id ? [party.id] : []));
  if (ids.some((id) => incident?.actors.includes(id))) return 'actor';
  const related = ids.flatMap((id) => [...directory.family(id)]);
  if (related.some((id) => incident?.victims.includes(id))) return 'victim';
  if (curated) return curated;
  const kinds = parties.map((party) => SIDE_OF_KIND[party?.kind ?? 'other']);
  return kinds.find((side) => side !== 'other') ?? 'other';
}
