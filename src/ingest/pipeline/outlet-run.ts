/** One outlet from its feeds to stored articles. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import type { Client } from '../fetch/types.ts';
import { storeArticle } from '../store/articles.ts';
import { StorageError } from '../store/atomic.ts';
import type { PageState, State } from '../store/state.ts';
import { collectFeed, type FeedOutcome } from './collect.ts';
import { unexpected } from './issues.ts';
import type { NightlyOptions } from './options.ts';
import { type Knowledge, readPage } from './read-page.ts';
import { type Selection, select } from './select.ts';
import { type Counts, NOTHING, type OutletResult } from './tally.ts';
import { EXTRACTOR } from './version.ts';

export interface OutletContext {
  readonly options: NightlyOptions;
  readonly client: Client;
  readonly knowledge: Knowledge;
  /** Updated in place: addresses that this outlet settled. */
  readonly state: State;
  readonly onStored: () => void;
}

/** What is being gathered while an outlet runs. */
interface Gathering {
  readonly counts: Counts;
  readonly issues: Issue[];
  statements: number;
  figures: number;
}

/**
 * Reads the feeds of an outlet, then its pages one after the other.
 * @throws StorageError when the disk refuses; everything else becomes an Issue
 */
export async function runOutlet(outlet: Outlet, context: OutletContext): Promise<OutletResult> {
  const { client, options, state } = context;
  const gathering: Gathering = { counts: { ...NOTHING }, issues: [], statements: 0, figures: 0 };
  const feeds: FeedOutcome[] = [];
  for (const feed of outlet.feeds) {
    if (options.signal?.aborted) break;
    feeds.push(await collectFeed(outlet, feed, client, state));
  }
  const selection = select(outlet, feeds, context.knowledge.index, state, {
    since: options.since ?? null,
    limit: options.limit ?? null,
  });
  countFeeds(gathering, feeds, selection);
  const unsettled = await readPages(outlet, selection.wanted, context, gathering);
  for (const item of selection.irrelevant) settle(context, item, { outcome: 'irrelevant', article: null });
  if (unsettled === 0 && selection.postponed.length === 0) keepValidators(feeds, state);
  const { requests, bytes } = client.traffic(outlet.id);
  return {
    report: { outlet: outlet.id, ...gathering.counts, requests, bytes },
    issues: gathering.issues,
    verified: feeds
      .filter((feed) => feed.outcome !== 'failed')
      .map((feed) => ({ outlet: outlet.id, url: feed.feed.url })),
    statements: gathering.statements,
    figures: gathering.figures,
  };
}

function countFeeds(
  { counts, issues }: Gathering,
  feeds: readonly FeedOutcome[],
  selection: Selection,
): void {
  const number = (outcome: FeedOutcome['outcome']): number =>
    feeds.filter((feed) => feed.outcome === outcome).length;
  counts.feeds = feeds.length;
  counts.feedsUnchanged = number('unchanged');
  counts.feedsFailed = number('failed');
  counts.items = feeds.reduce((sum, feed) => sum + feed.items.length, 0);
  counts.unchanged = selection.settled.length;
  counts.skipped = selection.irrelevant.length + selection.postponed.length;
  issues.push(...feeds.flatMap((feed) => feed.issues));
}

/** @returns how many items are not settled: failed, or left because the run was interrupted */
async function readPages(
  outlet: Outlet,
  wanted: readonly FeedItem[],
  context: OutletContext,
  gathering: Gathering,
): Promise<number> {
  let unsettled = 0;
  for (const item of wanted) {
    if (context.options.signal?.aborted) return wanted.length;
    try {
      if (!(await readItem(outlet, item, context, gathering))) unsettled++;
    } catch (error) {
      if (error instanceof StorageError) throw error;
      gathering.issues.push(unexpected(error, 'article', outlet.id, item.url));
      gathering.counts.failed++;
      unsettled++;
    }
  }
  return unsettled;
}

/** @returns whether the item is settled: stored, or found irrelevant, or refused for good */
async function readItem(
  outlet: Outlet,
  item: FeedItem,
  context: OutletContext,
  gathering: Gathering,
): Promise<boolean> {
  const { counts, issues } = gathering;
  const answer = await context.client.fetch({ url: item.url, kind: 'page', outlet: outlet.id });
  if (answer.outcome !== 'fetched') {
    if (answer.outcome === 'failed') issues.push(answer.issue);
    counts.failed++;
    return false;
  }
  const page = readPage(answer, item, outlet, context.knowledge);
  if (page.outcome === 'irrelevant') {
    counts.skipped++;
    settle(context, item, { outcome: 'irrelevant', article: null });
    return true;
  }
  issues.push(...page.issues);
  if (page.outcome === 'refused') {
    counts.failed++;
    settle(context, item, { outcome: 'refused', article: null });
    return true;
  }
  counts.relevant++;
  gathering.statements += page.article.statements.length;
  gathering.figures += page.article.figures.length;
  const written = await storeArticle(
    context.options.contentDir,
    page.article,
    context.options.dryRun ?? false,
  );
  if (written === 'new') counts.stored++;
  else counts[written]++;
  settle(context, item, { outcome: 'stored', article: page.article.id });
  context.onStored();
  return true;
}

function settle({ state }: OutletContext, item: FeedItem, page: Omit<PageState, 'extractor'>): void {
  state.pages[item.url] = { ...page, extractor: EXTRACTOR };
}

function keepValidators(feeds: readonly FeedOutcome[], state: State): void {
  for (const { feed, outcome, validators } of feeds)
    if (outcome === 'read' && validators) state.feeds[feed.url] = { ...validators, extractor: EXTRACTOR };
}
