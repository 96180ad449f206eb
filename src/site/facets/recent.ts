/**
 * "Changed in the last 30 days" counts back from the newest day in the content, not from today: the same content
 * always gives the same site. The page says which day that is.
 */
import { addDays, isDay } from '../../ledger/dates.ts';
import { remembered } from '../../ledger/remembered.ts';
import type { LedgerIncident } from '../../ledger/types.ts';

export const RECENT_DAYS = 30;

/** Every whole day on which something of the incident is dated: months and years are no day. */
function daysOf({ incident, entries, articles, corrections }: LedgerIncident): string[] {
  return [
    incident.firstReported,
    ...incident.sources.map((source) => source.date),
    ...entries.flatMap((entry) => [
      entry.date,
      entry.reviewed?.date,
      ...entry.sources.flatMap(({ published, gone }) => [published, gone]),
    ]),
    ...articles.flatMap(({ published, modified }) => [published, modified]),
    ...corrections.map(({ date }) => date),
  ].flatMap((date) => {
    const day = date?.slice(0, 10);
    return day && isDay(day) ? [day] : [];
  });
}

const latest = (days: readonly string[]): string | null =>
  days.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null);

/** The last day on which something was said, published, reviewed or corrected; null where none is known. */
export const changedDay = remembered((incident: LedgerIncident): string | null => latest(daysOf(incident)));

/** The newest day of all incidents; null where none is known. */
export const newestDay = remembered((incidents: readonly LedgerIncident[]): string | null =>
  latest(incidents.flatMap((incident) => changedDay(incident) ?? [])),
);

/** The day after which a change counts as recent. */
export const recentSince = (newest: string): string => addDays(newest, -RECENT_DAYS);
