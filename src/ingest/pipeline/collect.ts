/** Step 1: the feeds of one outlet, as items. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Outlet, OutletFeed } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import type { FeedReading, FeedRefused } from '../feed/types.ts';
import type { Client, Fetched } from '../fetch/types.ts';
import type { State } from '../store/state.ts';
import { toIssue, unexpected } from './issues.ts';
import type { Parsers } from './parsers.ts';
import { EXTRACTOR } from './version.ts';

/** What one feed gave. */
export interface FeedOutcome {
  readonly feed: OutletFeed;
  readonly outcome: 'read' | 'unchanged' | 'failed';
  readonly items: readonly FeedItem[];
  readonly issues: readonly Issue[];
  /** To be kept once every item is settled, so that a failed page is asked for again. */
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null } | null;
}

/**
 * Reads one feed by conditional GET.
 * @returns its items; a feed that failed has none, and an Issue that says why
 */
export async function collectFeed(
  outlet: Outlet,
  feed: OutletFeed,
  client: Client,
  state: State,
  now: number,
  parsers: Parsers,
): Promise<FeedOutcome> {
  const known = state.feeds[feed.url];
  const current = known?.extractor === EXTRACTOR ? known : undefined;
  const failed = (...issues: Issue[]): FeedOutcome => ({
    feed,
    outcome: 'failed',
    items: [],
    issues,
    validators: null,
  });
  try {
    const answer = await client.fetch({
      url: feed.url,
      kind: 'feed',
      outlet: outlet.id,
      etag: current?.etag ?? null,
      lastModified: current?.lastModified ?? null,
    });
    if (answer.outcome === 'failed') return failed(answer.issue);
    if (answer.outcome === 'not-modified')
      return { feed, outcome: 'unchanged', items: [], issues: [], validators: null };
    const reading = await parseAnswer(answer, now, parsers);
    if (!reading.ok && reading.feedLinks?.[0])
      return await followLink(outlet, feed, client, now, parsers, reading.feedLinks[0], failed);
    return outcomeOf(outlet, feed, answer, reading, failed);
  } catch (error) {
    return failed(unexpected(error, 'feed', outlet.id, feed.url));
  }
}

type Failed = (...issues: Issue[]) => FeedOutcome;

const parseAnswer = (answer: Fetched, now: number, parsers: Parsers) =>
  parsers.feed(answer.body, {
    url: answer.url,
    contentType: answer.headers['content-type'] ?? null,
    headers: answer.headers,
    now,
  });

/**
 * A page stands where the feed was, and names a feed: it is read in this run, once and without validators, and the
 * outlet file should say so.
 */
async function followLink(
  outlet: Outlet,
  feed: OutletFeed,
  client: Client,
  now: number,
  parsers: Parsers,
  link: string,
  failed: Failed,
): Promise<FeedOutcome> {
  const named = namesFeed(outlet, feed, link);
  if (!sameSite(link, feed.url)) return failed(named);
  const answer = await client.fetch({ url: link, kind: 'feed', outlet: outlet.id });
  if (answer.outcome !== 'fetched') return failed(named);
  const outcome = outcomeOf(outlet, feed, answer, await parseAnswer(answer, now, parsers), failed);
  return { ...outcome, issues: [named, ...outcome.issues], validators: null };
}

/** A parked domain names feeds, too: those of others. */
function sameSite(link: string, feed: string): boolean {
  const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : null);
  return hostOf(link) === hostOf(feed);
}

function outcomeOf(
  outlet: Outlet,
  feed: OutletFeed,
  answer: Fetched,
  reading: FeedReading | FeedRefused,
  failed: Failed,
): FeedOutcome {
  if (!reading.ok) return failed(toIssue(reading.defect, 'feed', outlet.id, feed.url));
  const issues = reading.defects.map((defect) => toIssue(defect, 'feed', outlet.id, feed.url));
  if (reading.items.length < outlet.expectedItems) issues.push(tooFew(outlet, feed, reading.items.length));
  if (answer.movedTo) issues.push(moved(outlet, feed, answer.movedTo));
  return {
    feed,
    outcome: 'read',
    items: reading.items,
    issues,
    validators: { etag: answer.etag, lastModified: answer.lastModified },
  };
}

const tooFew = (outlet: Outlet, feed: OutletFeed, count: number): Issue => ({
  class: 'feed_empty',
  stage: 'feed',
  outlet: outlet.id,
  url: feed.url,
  message: `the feed answered but holds ${count} items, fewer than the ${outlet.expectedItems} expected`,
  remedy: `Open the feed in a browser; if it is right, lower expectedItems in outlets/${outlet.id}.yml.`,
});

const namesFeed = (outlet: Outlet, feed: OutletFeed, link: string): Issue => ({
  class: 'not_a_feed',
  stage: 'feed',
  outlet: outlet.id,
  url: feed.url,
  message: `an HTML page stands here; it names the feed ${link.slice(0, 200)}`,
  remedy: `Open that feed in a browser and set its address in outlets/${outlet.id}.yml.`,
});

const moved = (outlet: Outlet, feed: OutletFeed, target: string): Issue => ({
  class: 'redirect',
  stage: 'feed',
  outlet: outlet.id,
  url: feed.url,
  message: `the feed has moved permanently to ${target}`,
  remedy: `Set this address in outlets/${outlet.id}.yml.`,
});
