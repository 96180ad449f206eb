/** One feed item: ask for its page, read it, store it, and remember how it ended. */
import type { FeedItem } from '../../model/feed-item.ts';
import { textHash } from '../../model/ids.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import { holdsPersonalData } from '../../text/redact.ts';
import type { ArticleReading, ArticleRefused } from '../article/types.ts';
import type { Client, Fetched } from '../fetch/types.ts';
import type { ArticleStore } from '../store/articles.ts';
import type { PageState, State } from '../store/state.ts';
import { joinPages, readFetched } from './further-pages.ts';
import type { Parsers } from './parsers.ts';
import { type Knowledge, type PageOutcome, readPage } from './read-page.ts';
import { EXTRACTOR } from './version.ts';

export interface ItemContext {
  readonly client: Client;
  readonly parsers: Parsers;
  readonly knowledge: Knowledge;
  readonly store: ArticleStore;
  /** Updated in place. */
  readonly state: State;
  /** Told of every page that was read, whatever becomes of it. */
  readonly onReading?: (reading: ArticleReading | ArticleRefused) => void;
}

export interface ItemResult {
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'irrelevant' | 'failed';
  /** Whether the item needs no further attempt: stored, found irrelevant, or refused for good. */
  readonly settled: boolean;
  readonly issues: readonly Issue[];
  readonly statements: number;
  readonly figures: number;
}

const result = (
  outcome: ItemResult['outcome'],
  settled: boolean,
  issues: readonly Issue[] = [],
  counts = { statements: 0, figures: 0 },
): ItemResult => ({ outcome, settled, issues, ...counts });

/** The name of an entry in the memory. That is committed, so what looks like personal data stands in it as a digest. */
function guidKey(outlet: Outlet, { guid }: FeedItem): string | null {
  if (guid === null) return null;
  return `${outlet.id} ${holdsPersonalData(guid) ? textHash(guid).slice(0, 16) : guid}`;
}

/**
 * Reads one item. A page that fails, or that has become a wall or a listing, leaves what is stored as it is.
 * @throws StorageError when the disk refuses
 */
export async function readItem(outlet: Outlet, item: FeedItem, context: ItemContext): Promise<ItemResult> {
  const { client, state, store } = context;
  const prior = state.pages[item.url];
  const unchangedSince = prior?.outcome === 'stored' && prior.extractor === EXTRACTOR ? prior : undefined;
  const answer = await client.fetch({
    url: item.url,
    kind: 'page',
    outlet: outlet.id,
    etag: unchangedSince?.etag ?? null,
    lastModified: unchangedSince?.lastModified ?? null,
  });
  if (answer.outcome === 'not-modified') return result('unchanged', true);
  if (answer.outcome === 'failed') {
    if (answer.issue.class === 'gone' && prior?.article) await store.withdraw(prior.article);
    return result('failed', false, [answer.issue]);
  }
  return readAnswer(outlet, item, answer, prior, context);
}

async function readAnswer(
  outlet: Outlet,
  item: FeedItem,
  answer: Fetched,
  prior: PageState | undefined,
  context: ItemContext,
): Promise<ItemResult> {
  const { state, store } = context;
  const settle = (outcome: PageState['outcome'], article: string | null, partial = false): void => {
    // Without validators the next run reads the page anew, and may get what was missing.
    const { etag, lastModified } = partial ? { etag: null, lastModified: null } : answer;
    state.pages[item.url] = { outcome, article, etag, lastModified, extractor: EXTRACTOR };
  };
  const key = guidKey(outlet, item);
  const knownId = prior?.article ?? (key === null ? null : (state.guids[key] ?? null));
  const page = await readWhole(answer, item, outlet, knownId, context);
  if (page.outcome === 'unfinished') return result('failed', false, page.issues);
  if (page.outcome !== 'article') {
    // A stored article whose page is now a wall or about something else stays; the next run looks again.
    if (!prior?.article) settle(page.outcome, null);
    return page.outcome === 'refused' ? result('failed', true, page.issues) : result('irrelevant', true);
  }
  const written = await store.put(page.article, { text: page.text, extractor: EXTRACTOR });
  settle('stored', page.article.id, page.partial);
  if (key !== null) state.guids[key] = page.article.id;
  const { statements, figures } = page.article;
  return result(written, true, page.issues, { statements: statements.length, figures: figures.length });
}

/**
 * Reads the page and, only where it is about an incident, the pages that it goes on to. Where one of these fails, what
 * is stored already stays as it is: half an article must not look like an edited one.
 */
async function readWhole(
  answer: Fetched,
  item: FeedItem,
  outlet: Outlet,
  knownId: string | null,
  { client, knowledge, parsers, onReading }: ItemContext,
): Promise<PageOutcome> {
  const about = { fetched: answer, item, outlet, knownId };
  const first = await readFetched(answer, item, outlet, parsers);
  onReading?.(first);
  const page = await readPage(first, about, knowledge, parsers);
  if (page.outcome !== 'article' || !first.ok || !first.nextPage) return page;
  const { reading, issues } = await joinPages(first, about, client, parsers);
  if (issues.length > 0 && knownId !== null) return { outcome: 'refused', issues };
  const whole = await readPage(reading, about, knowledge, parsers);
  return whole.outcome === 'article'
    ? { ...whole, issues: [...whole.issues, ...issues], partial: issues.length > 0 }
    : page;
}
