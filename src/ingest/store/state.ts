/**
 * What the next run needs to be a good guest: validators of feeds, and the addresses that are settled.
 * Lives in a dot-folder beside the content, is rebuilt when lost, and is never shown.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readIfPresent, writeIfChanged } from './atomic.ts';

const FeedState = z
  .object({ etag: z.string().nullable(), lastModified: z.string().nullable(), extractor: z.string() })
  .strict();

/** How an address of a feed ended, so that it is not asked for again while nothing has changed. */
const PageState = z
  .object({
    outcome: z.enum(['stored', 'irrelevant', 'refused']),
    /** Id of the stored article. */
    article: z.string().nullable(),
    /** Validators of the page, so that a later look costs the outlet nothing while the page is the same. */
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    /** Version of the extractors that read it; another version reads it again. */
    extractor: z.string(),
  })
  .strict();
export type PageState = z.infer<typeof PageState>;

const State = z
  .object({
    version: z.literal(1),
    feeds: z.record(z.string(), FeedState),
    /** "<outlet> <guid>", or "<outlet> <digest of the guid>", of a feed entry -> id of its article: an entry whose link changes stays one article. */
    guids: z.record(z.string(), z.string()),
    pages: z.record(z.string(), PageState),
  })
  .strict();
export type State = z.infer<typeof State>;

/** Where the state of a content folder lives. */
export const statePath = (contentDir: string): string => join(contentDir, '.state', 'state.json');

const fresh = (): State => ({ version: 1, feeds: {}, guids: {}, pages: {} });

/**
 * Reads the state.
 * @returns the state, and whether a damaged file was found (it counts as absent)
 */
export async function readState(contentDir: string): Promise<{ state: State; corrupt: boolean }> {
  let text: string | null;
  try {
    text = await readIfPresent(statePath(contentDir));
  } catch {
    return { state: fresh(), corrupt: true };
  }
  if (text === null) return { state: fresh(), corrupt: false };
  try {
    return { state: State.parse(JSON.parse(text)), corrupt: false };
  } catch {
    return { state: fresh(), corrupt: true };
  }
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Writes the state, addresses in order, only where it differs. */
export async function writeState(contentDir: string, state: State): Promise<void> {
  const ordered: State = {
    version: 1,
    feeds: sorted(state.feeds),
    guids: sorted(state.guids),
    pages: sorted(state.pages),
  };
  await writeIfChanged(statePath(contentDir), `${JSON.stringify(ordered, null, 1)}\n`, false);
}

/** Ids of articles that the state calls stored and that are not among the given ones: their files have gone. */
export const missingArticles = (state: State, present: ReadonlySet<string>): Set<string> =>
  new Set(
    Object.values(state.pages).flatMap(({ article }) =>
      article !== null && !present.has(article) ? [article] : [],
    ),
  );

/**
 * Makes the next run read articles anew whose files are damaged or gone: their pages are no longer settled, and feeds are asked
 * without validators, since an unchanged feed would not name them.
 * @param articles ids of those articles
 */
export function forgetArticles(state: State, articles: ReadonlySet<string>): void {
  const pages = Object.entries(state.pages).filter(
    ([, { article }]) => article !== null && articles.has(article),
  );
  // Articles that no page is known to hold are no reason to read every feed anew, night after night.
  if (pages.length > 0) state.feeds = {};
  for (const [url] of pages) delete state.pages[url];
}
