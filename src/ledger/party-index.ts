/** Which entries belong on the page of each person, organization and outlet. */
import type { Directory } from './directory.ts';
import { compareText } from './order.ts';
import type {
  Article,
  Entry,
  LedgerIncident,
  LedgerOutlet,
  LedgerParty,
  Organization,
  Outlet,
  PartyIncident,
  Person,
  ResponseEntry,
} from './types.ts';

interface Sources {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly incidents: readonly LedgerIncident[];
  readonly entries: readonly Entry[];
  readonly responses: readonly ResponseEntry[];
  readonly directory: Directory;
}

type Part = PartyIncident['as'][number];

class Index<T> {
  private readonly lists = new Map<string, Set<T>>();
  add(key: string | null, value: T): void {
    if (key === null) return;
    const list = this.lists.get(key);
    if (list) list.add(value);
    else this.lists.set(key, new Set([value]));
  }
  get(key: string): T[] {
    return [...(this.lists.get(key) ?? [])];
  }
}

function partsByParty({ incidents, entries }: Sources): Map<string, Map<string, Set<Part>>> {
  const parts = new Map<string, Map<string, Set<Part>>>();
  const add = (party: string | null, incident: string | null, part: Part) => {
    if (party === null || incident === null) return;
    const own = parts.get(party) ?? new Map<string, Set<Part>>();
    parts.set(party, own.set(incident, (own.get(incident) ?? new Set()).add(part)));
  };
  for (const { id, incident } of incidents) {
    for (const victim of incident.victims) add(victim, id, 'victim');
    for (const actor of incident.actors) add(actor, id, 'actor');
  }
  for (const entry of entries)
    for (const party of [entry.party.id, entry.body.id]) add(party, entry.incident, 'speaker');
  return parts;
}

const PARTS: readonly Part[] = ['victim', 'actor', 'speaker'];

/** People and organizations with their entries, people first, each by id. */
export function partyIndex(sources: Sources): LedgerParty[] {
  const entries = new Index<Entry>();
  for (const entry of sources.entries)
    for (const party of [entry.party, entry.body, entry.organization])
      if (party && party.type !== 'outlet') entries.add(party.id, entry);
  const responses = new Index<ResponseEntry>();
  for (const one of sources.responses)
    for (const party of [one.party, one.body]) responses.add(party.id, one);
  const parts = partsByParty(sources);
  const incidentsOf = (id: string): PartyIncident[] =>
    [...(parts.get(id) ?? [])]
      .map(([incident, as]) => ({ incident, as: PARTS.filter((part) => as.has(part)) }))
      .sort((a, b) => compareText(a.incident, b.incident));
  const shared = (id: string) => {
    const party = sources.directory.byId(id);
    return party
      ? [{ id, party, entries: entries.get(id), responses: responses.get(id), incidents: incidentsOf(id) }]
      : [];
  };
  return [
    ...sources.people.flatMap((person) =>
      shared(person.id).map((own) => ({ ...own, type: 'person' as const, person, organization: null })),
    ),
    ...sources.organizations.flatMap((organization) =>
      shared(organization.id).map((own) => ({
        ...own,
        type: 'organization' as const,
        person: null,
        organization,
      })),
    ),
  ];
}

/** Outlets with their articles, latest first, and every entry that one of their pages carries. */
export function outletIndex(
  outlets: readonly Outlet[],
  articles: readonly Article[],
  entries: readonly Entry[],
): LedgerOutlet[] {
  const articleIndex = new Index<Article>();
  for (const article of articles) articleIndex.add(article.outlet, article);
  const entryIndex = new Index<Entry>();
  for (const entry of entries) for (const source of entry.sources) entryIndex.add(source.outlet.id, entry);
  return outlets.map((outlet) => ({
    id: outlet.id,
    outlet,
    articles: articleIndex
      .get(outlet.id)
      .sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.id, b.id)),
    entries: entryIndex.get(outlet.id),
  }));
}
