/** What the day of an article tells about its incident. */
import type { Incident } from '../../model/incident.ts';
import { EARLIEST_DAYS, EVIDENCE, type Evidence, NEAR_DAYS } from './evidence.ts';

const DAY = 86_400_000;

/** Days from the first report to the article; the middle of the month or year where only that is known. */
function daysAfter(incident: Incident, published: string | null): number | null {
  if (!published) return null;
  const [year = '', month = '07', day = '15'] = incident.firstReported.split('-');
  return Math.round((Date.parse(published.slice(0, 10)) - Date.parse(`${year}-${month}-${day}`)) / DAY);
}

/** Slack for first reports of which only the month or the year is known. */
const slack = (incident: Incident): number => ({ 4: 183, 7: 16, 10: 0 })[incident.firstReported.length] ?? 0;

/** Whether so long after the first report that the victim may have been breached again. */
export function isLate(incident: Incident, published: string | null): boolean {
  const days = daysAfter(incident, published);
  return days !== null && days > NEAR_DAYS.after + slack(incident);
}

/** Points for an article near the first report; it cannot be about what was first reported long after it. */
export function dateEvidence(incident: Incident, published: string | null): Evidence | 'too early' | null {
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
