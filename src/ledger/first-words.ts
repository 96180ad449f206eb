/** How soon a party spoke in each incident: from the first public claim to its first dated word. */
import { type DayRange, daysBetween } from './dates.ts';
import type { PartyIncidentView } from './party-view.ts';
import { responseClock } from './response-clock.ts';
import type { LedgerIncident } from './types.ts';

export interface FirstWord {
  readonly incident: LedgerIncident;
  readonly after: DayRange;
}

export interface FirstWords {
  /** Fastest first. */
  readonly words: readonly FirstWord[];
  /** The middle one of the most days that each may be, the lower of two; null without any. */
  readonly median: number | null;
}

/** Words from before the first claim belong to an earlier chapter, and an actor's claim is no answer: neither counts. */
function firstWord({ incident, entries, as }: PartyIncidentView): FirstWord[] {
  if (as.includes('actor')) return [];
  const start = responseClock(incident).firstClaim.date;
  const later = entries.flatMap(({ kind, date }) => {
    const after = kind === 'statement' && date !== null ? daysBetween(start, date) : null;
    return after && after.most >= 0 ? [after] : [];
  });
  const [first] = later.sort((a, b) => a.most - b.most || a.least - b.least);
  return first ? [{ incident, after: first }] : [];
}

/** Of all incidents in which the party spoke. */
export function firstWords(incidents: readonly PartyIncidentView[]): FirstWords {
  const words = incidents.flatMap(firstWord).sort((a, b) => a.after.most - b.after.most);
  return { words, median: words[Math.floor((words.length - 1) / 2)]?.after.most ?? null };
}
