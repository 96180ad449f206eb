/** The further pages of an article that its publisher spreads over several, joined to the first. */
import type { FeedItem } from '../../model/feed-item.ts';
import type { Outlet } from '../../model/outlet.ts';
import type { Issue } from '../../model/run-report.ts';
import { sameSite } from '../../text/canonical-url.ts';
import type { ArticleReading, ArticleRefused } from '../article/types.ts';
import type { Client, Fetched } from '../fetch/types.ts';
import { toIssue } from './issues.ts';
import type { Parsers } from './parsers.ts';
import type { PageAsked } from './read-page.ts';

/** An article of more pages than this is a gallery or an archive. */
const MOST_FURTHER = 9;

/** Reads one page with what the outlet file and the feed say of it. */
export function readFetched(
  fetched: Fetched,
  item: FeedItem,
  outlet: Outlet,
  parsers: Parsers,
): Promise<ArticleReading | ArticleRefused> {
  return parsers.article(fetched.body, {
    url: fetched.url,
    contentType: fetched.headers['content-type'] ?? null,
    headers: fetched.headers,
    headline: item.title || null,
    ...(outlet.selectors && { selectors: outlet.selectors }),
  });
}

export interface Joined {
  readonly reading: ArticleReading;
  readonly issues: readonly Issue[];
}

/**
 * Asks for the pages that follow the first, at most nine and all of one site, and joins their paragraphs without
 * repeating any. A page that fails ends the article there, with an Issue.
 */
export async function joinPages(
  first: ArticleReading,
  { fetched: begun, item, outlet }: PageAsked,
  client: Client,
  parsers: Parsers,
): Promise<Joined> {
  let reading = first;
  const seen = new Set([begun.url]);
  let next = first.nextPage ?? null;
  for (let count = 0; next !== null && count < MOST_FURTHER && !seen.has(next); count++) {
    seen.add(next);
    const answer: Awaited<ReturnType<Client['fetch']>> = await client.fetch({
      url: next,
      kind: 'page',
      outlet: outlet.id,
    });
    if (answer.outcome === 'failed') return { reading, issues: [answer.issue] };
    if (answer.outcome === 'not-modified' || !sameSite(answer.url, begun.url)) break;
    const page = await readFetched(answer, item, outlet, parsers);
    if (!page.ok) return { reading, issues: [toIssue(page.defect, 'article', outlet.id, next)] };
    reading = join(reading, page);
    next = page.nextPage ?? null;
  }
  return { reading, issues: [] };
}

function join(before: ArticleReading, page: ArticleReading): ArticleReading {
  const said = new Set(before.paragraphs.map(({ text }) => text));
  const more = page.paragraphs.filter(({ text }) => !said.has(text));
  return { ...before, paragraphs: [...before.paragraphs, ...more], cuts: [...before.cuts, ...page.cuts] };
}
