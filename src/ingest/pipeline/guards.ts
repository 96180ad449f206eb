/** What makes a run suspicious although nothing failed: silence, a mass of changes, a night that was missed. */
import type { Outlet } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import type { Runs } from '../../model/runs.ts';
import type { FeedOutcome } from './collect.ts';

/** Runs in a row that an outlet may come up empty before it is called silent. */
export const EMPTY_RUNS = 3;

/** Share of the stored articles that one run may change or withdraw. */
export const MASS_SHARE = 0.1;

/** So many may always change: in a young register a tenth is soon reached. */
export const MASS_FLOOR = 20;

/** A feed that has gone is asked again after so many days: a server's mistake must not silence it for ever. */
export const GONE_DAYS = 30;

/** Days between two nightly runs, with one of grace. */
const EXPECTED_DAYS = 2;

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/**
 * Counts the runs in which an outlet's feeds answered with fewer items than expected, and reports from the third on.
 * A feed that is unchanged still is what it was; one that failed says nothing.
 */
export function watchSilence(
  outlet: Outlet,
  feeds: readonly FeedOutcome[],
  runs: Runs,
  today: string,
): Issue | null {
  const before = runs.empty[outlet.id];
  const read = feeds.filter(({ outcome }) => outcome === 'read');
  const items = read.reduce((sum, feed) => sum + feed.items.length, 0);
  if (read.length > 0 && items >= outlet.expectedItems) delete runs.empty[outlet.id];
  else if (read.length > 0 || (before && feeds.some(({ outcome }) => outcome === 'unchanged')))
    runs.empty[outlet.id] = { runs: (before?.runs ?? 0) + 1, since: before?.since ?? today };
  const now = runs.empty[outlet.id];
  if (!now || now.runs < EMPTY_RUNS || now.runs === before?.runs) return null;
  return {
    class: 'green_but_empty',
    stage: 'feed',
    outlet: outlet.id,
    url: outlet.homepage,
    message: `the feeds answer, but have held fewer than ${outlet.expectedItems} items for ${now.runs} runs, since ${now.since}`,
    remedy: `Look for the outlet's new feeds; if they are right, lower expectedItems in outlets/${outlet.id}.yml.`,
  };
}

/** Whether a feed said not long ago that it has gone; then nobody asks it. */
export function retiredFeed(outlet: Outlet, url: string, runs: Runs, today: string): Issue | null {
  const day = runs.gone[url];
  // A day that has not come yet was written under a wrong clock and tells nothing.
  if (day === undefined || day > today || daysBetween(day, today) >= GONE_DAYS) return null;
  return {
    class: 'gone',
    stage: 'feed',
    outlet: outlet.id,
    url,
    message: `the feed said on ${day} that it has gone for good, and is asked again ${GONE_DAYS} days after that`,
    remedy: `Find its new address, or remove it from outlets/${outlet.id}.yml.`,
  };
}

/** Remembers feeds that have gone, and forgets those that are back. */
export function rememberGone(feed: FeedOutcome, runs: Runs, today: string): void {
  const { url } = feed.feed;
  if (feed.outcome !== 'failed') delete runs.gone[url];
  else if (feed.issues.some((issue) => issue.class === 'gone')) runs.gone[url] = today;
}

/** How many stored articles one run may change or withdraw. */
export const changesAllowed = (stored: number): number =>
  Math.max(MASS_FLOOR, Math.floor(stored * MASS_SHARE));

/** The Issue of a run that would change too much. */
export const massChange = (changes: number, stored: number): Issue => ({
  class: 'mass_change',
  stage: 'store',
  outlet: null,
  url: null,
  message: `the sources would change or withdraw ${changes} of ${stored} stored articles, more than the ${changesAllowed(stored)} allowed: none of these was written; every run reads them again and says this again`,
  remedy: 'Look at the changed counts of the report; if the sources did change, run again with --accept.',
});

/** A sentence about stored articles that read otherwise although their sources say the same. */
export const readAnew = (count: number): string =>
  `${count === 1 ? '1 stored article reads' : `${count} stored articles read`} otherwise because our own rules or the register have changed; the sources say the same, so this is no mass change.`;

/** A sentence about nights that were missed, or null. */
export function missedRuns({ lastGood }: Pick<Runs, 'lastGood'>, today: string): string | null {
  if (lastGood === null) return null;
  const days = daysBetween(lastGood, today);
  if (days <= EXPECTED_DAYS) return null;
  return `The last good run was on ${lastGood}, ${days} days ago. Look whether the timer still runs; feeds may have dropped what was published in between.`;
}
