/**
 * After a mass change nothing may look settled that was not written: the pages of those articles are asked for again
 * in the next run, and the feeds that list them are read in full. Everything else of the run is remembered, so that the
 * nights until a person decides cost the outlets little.
 */
import type { Outlet } from '../../model/outlet.ts';
import type { State } from '../store/state.ts';
import type { OutletResult } from './tally.ts';

export type Before = Pick<State, 'feeds' | 'pages'>;

/** What the state says before a run; a run replaces its records and never changes them. */
export const remember = ({ feeds, pages }: State): Before => ({ feeds: { ...feeds }, pages: { ...pages } });

/**
 * Puts back what a run has learnt about articles whose changes were not written.
 * @param held ids of those articles
 */
export function forgetHeld(
  state: State,
  before: Before,
  held: readonly string[],
  outlets: readonly Outlet[],
  results: readonly OutletResult[],
): void {
  if (held.length === 0) return;
  const ids = new Set(held);
  const isHeld = (url: string): boolean => {
    const article = state.pages[url]?.article ?? before.pages[url]?.article ?? null;
    return article !== null && ids.has(article);
  };
  const concerned = new Set(
    results.filter(({ pages }) => pages.some(isHeld)).map(({ report }) => report.outlet),
  );
  for (const outlet of outlets)
    if (concerned.has(outlet.id)) for (const { url } of outlet.feeds) putBack(state.feeds, before.feeds, url);
  for (const url of Object.keys(state.pages).filter(isHeld)) putBack(state.pages, before.pages, url);
}

function putBack<T>(now: Record<string, T>, before: Readonly<Record<string, T>>, key: string): void {
  const old = before[key];
  if (old === undefined) delete now[key];
  else now[key] = old;
}
