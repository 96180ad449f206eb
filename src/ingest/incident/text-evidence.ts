/** What the words of an article tell about its incident: names, search terms and figures. */
import type { Incident } from '../../model/incident.ts';
import { words } from '../../text/phrases.ts';
import { DISTINCT_FIGURE, EVIDENCE, type Evidence, type MatchInput } from './evidence.ts';
import { findNames, type IncidentIndex, type NameHit } from './incident-index.ts';
import { LEAD } from './lead.ts';

const PLACES = ['title', 'lead', 'body'] as const;
type Place = (typeof PLACES)[number];

/** What the names of an incident in an article tell. */
export interface NameEvidence {
  readonly evidence: Evidence[];
  /** Places at which a victim or an actor of this incident alone is named. */
  namings: number;
}

/** For each incident and role the best place at which one of its names stands. */
export function nameEvidence(index: IncidentIndex, input: MatchInput): Map<string, NameEvidence> {
  const best = new Map<string, { hit: NameHit; place: Place }>();
  const parts: Record<Place, string> = {
    title: input.title,
    lead: input.text.slice(0, LEAD),
    body: input.text.slice(LEAD),
  };
  const namings = new Map<string, number>();
  for (const place of PLACES)
    for (const { value } of findNames(index, parts[place])) {
      const counts = value.role === 'victim' || (value.role === 'actor' && value.weight === 1);
      if (counts) namings.set(value.incident.id, (namings.get(value.incident.id) ?? 0) + 1);
      const key = `${value.incident.id} ${value.role} ${value.name}`;
      if (!best.has(key)) best.set(key, { hit: value, place });
    }
  const found = new Map<string, NameEvidence>();
  for (const { hit, place } of best.values()) {
    const base = hit.role === 'venue' ? EVIDENCE.venue : EVIDENCE[hit.role][place];
    const { id } = hit.incident;
    const own = found.get(id) ?? { evidence: [], namings: namings.get(id) ?? 0 };
    own.evidence.push({
      points: base * hit.weight,
      why: `${hit.role} ${hit.name} in the ${place}`,
      sole: hit.role === 'actor' && hit.weight === 1,
      unique: hit.role !== 'venue' && hit.weight === 1,
    });
    found.set(id, own);
  }
  return found;
}

/** The first search term of each incident whose words all stand in title and lead. */
export function termEvidence(index: IncidentIndex, input: MatchInput): Map<string, Evidence> {
  const forms = new Set(words(`${input.title} ${input.text.slice(0, LEAD)}`).map((word) => word.form));
  const found = new Map<string, string[]>();
  for (const form of forms)
    for (const { incident, term, forms: wanted } of index.terms.get(form) ?? [])
      if (wanted.every((one) => forms.has(one)))
        found.set(incident.id, [...(found.get(incident.id) ?? []), term]);
  return new Map(
    [...found].map(([id, terms]) => [
      id,
      { points: EVIDENCE.searchTerm, why: `search term "${terms.sort()[0]}"` },
    ]),
  );
}

/** Points for figures of the article that the incident has. */
export function figureEvidence(incident: Incident, input: MatchInput): Evidence[] {
  const known = new Set(incident.figures.filter((f) => f.value >= DISTINCT_FIGURE).map((f) => f.value));
  const shared = [...new Set(input.figures.map((f) => f.value))].filter((value) => known.has(value));
  return shared.slice(0, 3).map((value, position) => ({
    points: position === 0 ? EVIDENCE.figure : EVIDENCE.figure / 2,
    why: `figure ${value}`,
  }));
}
