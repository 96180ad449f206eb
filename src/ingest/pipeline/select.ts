/** Step 2: which items of the feeds are worth a request. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Outlet } from '../../model/outlet.ts';
import { type IncidentIndex, named } from '../incident/incident-index.ts';
import { selectFeedItem } from '../incident/relevance.ts';
import type { State } from '../store/state.ts';
import type { FeedOutcome } from './collect.ts';
import { EXTRACTOR } from './version.ts';

export interface Selection {
  /** To be asked for, in feed order. */
  readonly wanted: readonly FeedItem[];
  /** Items whose headline speaks of something else. */
  readonly irrelevant: readonly FeedItem[];
  /** Stored by an earlier run: to be looked at again, after the new ones, in case the source was edited. */
  readonly revisited: readonly FeedItem[];
  /** Found irrelevant or refused by an earlier run with the same extractors. */
  readonly settled: readonly FeedItem[];
  /** Left for another run by --since or --limit. */
  readonly postponed: readonly FeedItem[];
}

interface Limits {
  readonly since: string | null;
  readonly limit: number | null;
}

/** Sorts the items of an outlet's feeds; an address that stands in two feeds counts once. */
export function select(
  outlet: Outlet,
  feeds: readonly FeedOutcome[],
  index: IncidentIndex,
  state: State,
  { since, limit }: Limits,
): Selection {
  const selection = { wanted: [], revisited: [], irrelevant: [], settled: [], postponed: [] } as Record<
    keyof Selection,
    FeedItem[]
  >;
  const seen = new Set<string>();
  for (const { feed, items } of feeds)
    for (const item of items) {
      if (seen.has(item.url)) continue;
      seen.add(item.url);
      const page = state.pages[item.url];
      if (page?.extractor === EXTRACTOR)
        (page.outcome === 'stored' ? selection.revisited : selection.settled).push(item);
      else if (since && item.published && item.published.slice(0, 10) < since) selection.postponed.push(item);
      else if (!feed.topical && !selectFeedItem(item, outlet.lang, (text) => named(index, text)))
        selection.irrelevant.push(item);
      else if (limit !== null && selection.wanted.length >= limit) selection.postponed.push(item);
      else selection.wanted.push(item);
    }
  return selection;
}
