/** Which incidents an article is about, with the reasons in words. A pure function of article and register. */
import type { IncidentLink } from '../../model/article.ts';
import type { Incident } from '../../model/incident.ts';
import { tellsAnotherBreach } from './another-breach.ts';
import { dateEvidence, isLate } from './date-evidence.ts';
import { type Evidence, FEWEST_NAMINGS, LINK, type MatchInput, SHORT_TEXT } from './evidence.ts';
import type { IncidentIndex } from './incident-index.ts';
import { figureEvidence, nameEvidence, termEvidence } from './text-evidence.ts';

export type { MatchInput } from './evidence.ts';

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
