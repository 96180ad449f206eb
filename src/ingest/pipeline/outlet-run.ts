/** One outlet from its feeds to stored articles. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Outlet, OutletFeed } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import type { Runs } from '../../model/runs.ts';
import { StorageError } from '../store/atomic.ts';
import type { State } from '../store/state.ts';
import { collectFeed, type FeedOutcome } from './collect.ts';
import { rememberGone, retiredFeed, watchSilence } from './guards.ts';
import { unexpected } from './issues.ts';
import type { NightlyOptions } from './options.ts';
import { type ItemContext, type ItemResult, readItem } from './read-item.ts';
import { type Selection, select } from './select.ts';
import { SelectorWatch } from './selector-watch.ts';
import { type Counts, NOTHING, type OutletResult } from './tally.ts';
import { EXTRACTOR } from './version.ts';

export interface OutletContext extends ItemContext {
  readonly options: NightlyOptions;
  readonly onStored: () => void;
  /** What the guards remember; updated in place. */
  readonly runs: Runs;
  /** The day of the run. */
  readonly today: string;
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
    const collected = await collectUnlessRetired(outlet, feed, context);
    feeds.push(collected);
  }
  const limits = { since: options.since ?? null, limit: options.limit ?? null };
  const selection = select(outlet, feeds, context.knowledge.index, state, limits);
  countFeeds(gathering, feeds, selection);
  const silence = watchSilence(outlet, feeds, context.runs, context.today);
  if (silence) gathering.issues.push(silence);
  const watch = new SelectorWatch();
  const asked = [...selection.wanted, ...selection.revisited];
  const watched: OutletContext = { ...context, onReading: (reading) => watch.note(reading) };
  const unsettled = await readPages(outlet, asked, watched, gathering);
  gathering.issues.push(...watch.judge(outlet, context.runs, context.today));
  for (const item of selection.irrelevant)
    state.pages[item.url] ??= {
      outcome: 'irrelevant',
      article: null,
      etag: null,
      lastModified: null,
      extractor: EXTRACTOR,
    };
  if (unsettled === 0 && selection.postponed.length === 0) keepValidators(feeds, state);
  return {
    report: { outlet: outlet.id, ...gathering.counts, ...client.traffic(outlet.id) },
    issues: gathering.issues,
    verified: feeds
      .filter(({ outcome, validators }) => outcome === 'unchanged' || validators)
      .map((feed) => ({ outlet: outlet.id, url: feed.feed.url })),
    statements: gathering.statements,
    figures: gathering.figures,
    pages: asked.map(({ url }) => url),
  };
}

async function collectUnlessRetired(
  outlet: Outlet,
  feed: OutletFeed,
  { client, options, parsers, runs, state, today }: OutletContext,
): Promise<FeedOutcome> {
  const retired = retiredFeed(outlet, feed.url, runs, today);
  if (retired) return { feed, outcome: 'failed', items: [], issues: [retired], validators: null };
  const collected = await collectFeed(outlet, feed, client, state, options.now().getTime(), parsers);
  rememberGone(collected, runs, today);
  return collected;
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
  items: readonly FeedItem[],
  context: OutletContext,
  gathering: Gathering,
): Promise<number> {
  let unsettled = 0;
  for (const item of items) {
    if (context.options.signal?.aborted) return items.length;
    const read = await guarded(outlet, item, context);
    count(gathering, read);
    if (!read.settled) unsettled++;
    if (read.outcome === 'new' || read.outcome === 'changed') context.onStored();
  }
  return unsettled;
}

/** One article's failure is an Issue, not a crash. */
async function guarded(outlet: Outlet, item: FeedItem, context: OutletContext): Promise<ItemResult> {
  try {
    return await readItem(outlet, item, context);
  } catch (error) {
    if (error instanceof StorageError) throw error;
    const issues = [unexpected(error, 'article', outlet.id, item.url)];
    return { outcome: 'failed', settled: false, issues, statements: 0, figures: 0 };
  }
}

function count(gathering: Gathering, read: ItemResult): void {
  const { counts } = gathering;
  gathering.issues.push(...read.issues);
  gathering.statements += read.statements;
  gathering.figures += read.figures;
  if (read.outcome === 'irrelevant') counts.skipped++;
  else if (read.outcome === 'new') counts.stored++;
  else counts[read.outcome]++;
  if (read.outcome === 'new' || read.outcome === 'changed') counts.relevant++;
}

/** Kept only when every item is settled, so that a failed page is asked for again. */
function keepValidators(feeds: readonly FeedOutcome[], state: State): void {
  for (const { feed, outcome, validators } of feeds)
    if (outcome === 'read' && validators) state.feeds[feed.url] = { ...validators, extractor: EXTRACTOR };
}
