/** When an incident became public, when its victim first spoke and when it was confirmed, beside the legal periods. */
import { addDays, type DayRange, daysBetween, isDay } from './dates.ts';
import { dateText } from './format.ts';
import { type BreachLaw, LAWS } from './laws.ts';
import { fill } from './messages.ts';
import { positionOf } from './position.ts';
import { remembered } from './remembered.ts';
import type { Bilingual, Entry, LedgerIncident, PartialDate } from './types.ts';

export interface ClockMoment {
  readonly date: PartialDate;
  /** The entry behind it; null where it is the curated date of the first report. */
  readonly entry: Entry | null;
  /** Days since the first public claim; null for that claim itself. */
  readonly after: DayRange | null;
}

export interface LegalPeriod {
  readonly law: BreachLaw['id'];
  readonly name: Bilingual;
  readonly url: string;
  /** Last day of the period, if it began on the day of the first public claim; null where that day is not known. */
  readonly until: PartialDate | null;
  /** What is assumed, and what the ledger cannot know. Never a verdict. */
  readonly note: Bilingual;
}

export interface ResponseClock {
  readonly firstClaim: ClockMoment;
  readonly firstVictimStatement: ClockMoment | null;
  readonly firstConfirmation: ClockMoment | null;
  readonly periods: readonly LegalPeriod[];
}

const CLAIM_SIDES: readonly Entry['side'][] = ['actor', 'researcher', 'media'];

/** A figure tells of a response only where it tells of the breach; a fine comes years later, a base is no answer. */
const isAnswer = (entry: Entry): boolean =>
  entry.kind === 'statement' || ['whole', 'affected', 'sample'].includes(entry.figure?.scope ?? '');

const isClaim = (entry: Entry): boolean =>
  CLAIM_SIDES.includes(entry.side) && ['claims', 'reports'].includes(positionOf(entry) ?? '');

function firstClaim({ incident, entries }: Pick<LedgerIncident, 'incident' | 'entries'>): ClockMoment {
  const claim = entries.find((entry) => entry.date !== null && isClaim(entry));
  const date = incident.firstReported;
  // Equal months and days count as the entry's, because it names who.
  const earlier = claim?.date && daysBetween(claim.date, date).most >= 0 ? claim : null;
  return { date: earlier?.date ?? date, entry: earlier, after: null };
}

function momentAfter(start: PartialDate, entry: Entry | undefined): ClockMoment | null {
  if (!entry?.date) return null;
  return { date: entry.date, entry, after: daysBetween(start, entry.date) };
}

function periodOf(law: BreachLaw, start: PartialDate): LegalPeriod {
  const until = isDay(start) ? addDays(start, law.days) : null;
  const note = fill(law.note, { start: dateText(start) });
  return { law: law.id, name: law.name, url: law.url, until, note };
}

function responseClockOf(of: Pick<LedgerIncident, 'incident' | 'entries'>): ResponseClock {
  const { incident, entries } = of;
  const start = firstClaim(of);
  // A word from years before belongs to an earlier chapter; only what may lie after the start counts.
  const later = entries.filter(
    (entry) => entry.date !== null && daysBetween(start.date, entry.date).most >= 0,
  );
  const spoken = later.find((entry) => entry.side === 'victim' && isAnswer(entry));
  const confirmed = later.find((entry) => positionOf(entry) === 'confirms');
  return {
    firstClaim: start,
    firstVictimStatement: momentAfter(start.date, spoken),
    firstConfirmation: momentAfter(start.date, confirmed),
    periods: LAWS.filter((law) => law.countries.includes(incident.country) && start.date >= law.from)
      .filter((law) => law.to === null || start.date < law.to)
      .map((law) => periodOf(law, start.date)),
  };
}

/** Reads the clock of an incident. */
export const responseClock = remembered(responseClockOf);
