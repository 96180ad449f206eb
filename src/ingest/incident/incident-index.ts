/** The register by name: which incidents a victim, actor, venue or search term of a text points to. */
import type { Incident } from '../../model/incident.ts';
import type { Organization } from '../../model/organization.ts';
import type { Person } from '../../model/person.ts';
import { namesOf } from '../../register/parties.ts';
import { fold, PhraseFinder, type PhraseHit, words } from '../../text/phrases.ts';
import { weightOf } from './common-names.ts';
import type { Named } from './relevance.ts';

/** What the index is built from: three lists of the register. */
export interface Register {
  readonly incidents: readonly Incident[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
}

export interface NameHit {
  readonly role: 'victim' | 'actor' | 'venue';
  readonly name: string;
  readonly incident: Incident;
  /** 1 for a name of one incident, less for a body that appears in many. */
  readonly weight: number;
}

export interface IncidentIndex {
  readonly byId: ReadonlyMap<string, Incident>;
  readonly names: PhraseFinder<NameHit>;
  /** Search terms by their longest word: a text without that word has none of them. */
  readonly terms: ReadonlyMap<string, readonly SearchTerm[]>;
}

export interface SearchTerm {
  readonly incident: Incident;
  readonly term: string;
  /** All of them stand in a text that has the term. */
  readonly forms: readonly string[];
}

/** How often each party appears in incidents, in any part: a ministry that comments on all of them marks none. */
function appearances(incidents: readonly Incident[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const incident of incidents) {
    const parties = new Set<string | null>([
      ...incident.victims,
      ...incident.actors,
      ...incident.figures.map((figure) => figure.claimant),
      ...incident.statements.map((statement) => statement.organization),
    ]);
    for (const party of parties) if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return counts;
}

/** Builds the index once a run. */
export function buildIncidentIndex(register: Register): IncidentIndex {
  const parties = new Map([...register.organizations, ...register.people].map((party) => [party.id, party]));
  const counts = appearances(register.incidents);
  const names = new PhraseFinder<NameHit>();
  const terms = new Map<string, SearchTerm[]>();
  for (const incident of register.incidents) {
    const add = (role: 'victim' | 'actor', id: string): void => {
      const party = parties.get(id);
      if (!party) return;
      const hit: NameHit = {
        role,
        name: party.name,
        incident,
        weight: weightOf(counts.get(id) ?? 1),
      };
      for (const name of namesOf(party)) if (name.length > 2) names.add(name, hit);
    };
    for (const id of incident.victims) add('victim', id);
    for (const id of incident.actors) add('actor', id);
    for (const venue of incident.venues)
      names.add(venue, { role: 'venue', name: venue, incident, weight: 1 });
    for (const term of Object.values(incident.searchTerms).flat()) {
      const forms = words(fold(term)).map((word) => word.form);
      const longest = forms.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
      if (longest) terms.set(longest, [...(terms.get(longest) ?? []), { incident, term, forms }]);
    }
  }
  const byId = new Map(register.incidents.map((incident) => [incident.id, incident]));
  return { byId, names, terms };
}

/** A short word without a capital is a word, not an acronym: "bin" in a person's name is not the agency BIN. */
const COMMON_WORD = /^\p{Ll}{1,5}$/u;

/** The names of the register that stand in a text. */
export function findNames(index: IncidentIndex, text: string): PhraseHit<NameHit>[] {
  return index.names
    .find(text)
    .filter(
      ({ value, start, end }) => COMMON_WORD.test(value.name) || !COMMON_WORD.test(text.slice(start, end)),
    );
}

/** Whether a text names an actor or a victim of the register; a body that appears in many incidents marks none. */
export function named(index: IncidentIndex, text: string): Named {
  const roles = findNames(index, text)
    .filter(({ value }) => value.role === 'actor' || value.weight > 0.4)
    .map(({ value }) => value.role);
  if (roles.includes('actor')) return 'actor';
  return roles.includes('victim') ? 'victim' : null;
}
