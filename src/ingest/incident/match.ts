/** Which incidents an article is about, with the reasons in words. A pure function of article and register. */
import type { IncidentLink } from '../../model/article.ts';
import type { Incident } from '../../model/incident.ts';
import { words } from '../../text/phrases.ts';
import { tellsAnotherBreach } from './another-breach.ts';
import {
  DISTINCT_FIGURE,
  EARLIEST_DAYS,
  EVIDENCE,
  FEWEST_NAMINGS,
  LINK,
  NEAR_DAYS,
  SHORT_TEXT,
} from './evidence.ts';
import { findNames, type IncidentIndex, type NameHit } from './incident-index.ts';

export interface MatchInput {
  readonly title: string;
  /** Body, paragraphs separated by newlines. */
  readonly text: string;
  readonly published: string | null;
  readonly figures: readonly { readonly value: number; readonly unit: string }[];
}

const LEAD = 700;
const DAY = 86_400_000;
const PLACES = ['title', 'lead', 'body'] as const;
type Place = (typeof PLACES)[number];

interface Evidence {
  readonly points: number;
  readonly why: string;
  /** Set for an actor of this incident alone. */
  readonly sole?: boolean;
  /** Set for a name that stands in no other incident of the register. */
  readonly unique?: boolean;
}

/** What the names of an incident in an article tell. */
interface NameEvidence {
  readonly evidence: Evidence[];
  /** Places at which a victim or an actor of this incident alone is named. */
  namings: number;
}

/** For each incident and role the best place at which one of its names stands. */
function nameEvidence(index: IncidentIndex, input: MatchInput): Map<string, NameEvidence> {
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
function termEvidence(index: IncidentIndex, input: MatchInput): Map<string, Evidence> {
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

function figureEvidence(incident: Incident, input: MatchInput): Evidence[] {
  const known = new Set(incident.figures.filter((f) => f.value >= DISTINCT_FIGURE).map((f) => f.value));
  const shared = [...new Set(input.figures.map((f) => f.value))].filter((value) => known.has(value));
  return shared.slice(0, 3).map((value, position) => ({
    points: position === 0 ? EVIDENCE.figure : EVIDENCE.figure / 2,
    why: `figure ${value}`,
  }));
}

/** Days from the first report to the article; the middle of the month or year where only that is known. */
function daysAfter(incident: Incident, published: string | null): number | null {
  if (!published) return null;
  const [year = '', month = '07', day = '15'] = incident.firstReported.split('-');
  return Math.round((Date.parse(published.slice(0, 10)) - Date.parse(`${year}-${month}-${day}`)) / DAY);
}

/** Slack for first reports of which only the month or the year is known. */
const slack = (incident: Incident): number => ({ 4: 183, 7: 16, 10: 0 })[incident.firstReported.length] ?? 0;

/** Whether so long after the first report that the victim may have been breached again. */
function isLate(incident: Incident, published: string | null): boolean {
  const days = daysAfter(incident, published);
  return days !== null && days > NEAR_DAYS.after + slack(incident);
}

function dateEvidence(incident: Incident, published: string | null): Evidence | 'too early' | null {
  const days = daysAfter(incident, published);
  if (days === null) return null;
  const extra = slack(incident);
  if (days < -EARLIEST_DAYS - extra) return 'too early';
  if (days >= -NEAR_DAYS.before - extra && days <= NEAR_DAYS.after + extra)
    return { points: EVIDENCE.near, why: `published ${days} days after the first report` };
  return days <= 365 + extra
    ? { points: EVIDENCE.year, why: 'published within a year of the first report' }
    : null;
}

/**
 * Links an article to the incidents it is about.
 * @returns links with scores of at least LINK, what it is about before what it names in passing, best first; of several
 *   incidents of one victim only the best, unless a figure points to another one, too
 */
export function matchIncidents(index: IncidentIndex, input: MatchInput): IncidentLink[] {
  const named = nameEvidence(index, input);
  const terms = termEvidence(index, input);
  const scored = [...new Set([...named.keys(), ...terms.keys()])].flatMap((id) => {
    const incident = index.byId.get(id);
    if (!incident) return [];
    const term = terms.get(id);
    const evidence = [
      ...(named.get(id)?.evidence ?? []),
      ...(term ? [term] : []),
      ...figureEvidence(incident, input),
    ];
    if (!isAnchored(evidence)) return [];
    const date = dateEvidence(incident, input.published);
    if (date === 'too early') return [];
    // Long after, names alone may mean another incident of the same victim.
    if (!date && input.published && !evidence.some(isOwn)) return [];
    if (date) evidence.push(date);
    const score = Math.min(
      1,
      evidence.reduce((sum, one) => sum + one.points, 0),
    );
    const isAnother = isLate(incident, input.published) && tellsAnotherBreach(input.title);
    const passing = isAnother || isPassing(evidence, named.get(id)?.namings ?? 0, input);
    return score >= LINK ? [{ incident, score, why: evidence.map((one) => one.why), passing }] : [];
  });
  return oneOfEachVictim(scored).map(({ incident, score, why, passing }) => ({
    incident: incident.id,
    score: Math.round(score * 100) / 100,
    why,
    ...(passing && { passing }),
  }));
}

/** Evidence that no other incident has: a name of this one alone, its search term, its figure. */
const isOwn = ({ why, unique }: Evidence): boolean => unique === true || /^(?:search term|figure) /.test(why);

/** Whether the article is about something else: no headline names the incident, and its names stand in few places. */
function isPassing(evidence: readonly Evidence[], namings: number, { title, text }: MatchInput): boolean {
  const isHead = evidence.some(
    ({ why, sole }) => /^victim .* in the title$/.test(why) || (sole && why.endsWith('in the title')),
  );
  const hasNames = evidence.some(({ why }) => /^(?:victim|actor) /.test(why));
  return !isHead && hasNames && title !== '' && text.length >= SHORT_TEXT && namings < FEWEST_NAMINGS;
}

/**
 * Whether somebody of the incident stands where an article says what it is about. A figure or a venue alone is
 * coincidence, a victim further down is a comparison with an older case, and an actor of several incidents points to
 * none of them without a victim in title or lead, a search term or a figure.
 */
const isAnchored = (evidence: readonly Evidence[]): boolean =>
  evidence.some(({ why }) => /^victim .* in the (?:title|lead)$|^search term/.test(why)) ||
  (evidence.some(({ why }) => /^actor .* in the (?:title|lead)$/.test(why)) &&
    evidence.some(({ why, sole }) => sole || why.startsWith('figure')));

interface Scored {
  readonly incident: Incident;
  readonly score: number;
  readonly why: readonly string[];
  readonly passing: boolean;
}

function oneOfEachVictim(scored: readonly Scored[]): (Scored & { why: string[] })[] {
  const ranked = [...scored].sort(
    (a, b) =>
      Number(a.passing) - Number(b.passing) || b.score - a.score || (a.incident.id < b.incident.id ? -1 : 1),
  );
  const taken = new Set<string>();
  const kept = ranked.filter(({ incident, why }) => {
    const free = incident.victims.every((victim) => !taken.has(victim));
    for (const victim of incident.victims) taken.add(victim);
    return free || why.some((reason) => reason.startsWith('figure'));
  });
  return kept.map((one) => ({ ...one, why: [...one.why] }));
}
