/** Which pages the archive is asked about next. A pure function of what is known, whatever the order of the pages. */
import type { ArchivedPage } from '../../model/archive.ts';

/** After so many tries a page is left alone: the archive cannot reach it. */
export const MOST_ATTEMPTS = 5;

/** A page that something in the ledger rests on. */
export interface SourcePage {
  readonly url: string;
  /** Day of publication or null; older pages are asked for first, because they die first. */
  readonly day: string | null;
}

export interface Queue {
  /** Asked for on an earlier day and not confirmed: look whether there is a copy by now. */
  readonly open: readonly ArchivedPage[];
  /** To be asked for, in this order. */
  readonly due: readonly SourcePage[];
  readonly confirmed: number;
  /** Refused by the archive, or tried too often. */
  readonly given: number;
}

/**
 * Sorts pages into those to look up, those to ask for and those that are settled.
 * @param today day as YYYY-MM-DD; what was asked for today is not asked for again
 */
export function queueOf(
  pages: readonly SourcePage[],
  known: ReadonlyMap<string, ArchivedPage>,
  today: string,
): Queue {
  const distinct = [...new Map(pages.map((page) => [page.url, page])).values()];
  const stateOf = ({ url }: SourcePage) => standing(known.get(url), today);
  const count = (state: string) => distinct.filter((page) => stateOf(page) === state).length;
  return {
    open: distinct
      .flatMap((page) => (stateOf(page) === 'open' ? [known.get(page.url)] : []))
      .filter((page) => page !== undefined)
      .sort((a, b) => order(a.requested, b.requested) || order(a.url, b.url)),
    due: distinct
      .filter((page) => stateOf(page) === 'due')
      .sort((a, b) => order(a.day ?? '9999', b.day ?? '9999') || order(a.url, b.url)),
    confirmed: count('confirmed'),
    given: count('given up'),
  };
}

type Standing = 'confirmed' | 'given up' | 'open' | 'waiting' | 'due';

function standing(page: ArchivedPage | undefined, today: string): Standing {
  if (!page) return 'due';
  if (page.confirmed) return 'confirmed';
  if (page.refused) return 'given up';
  if (page.requested >= today) return 'waiting';
  if (page.job) return 'open';
  return page.attempts >= MOST_ATTEMPTS ? 'given up' : 'due';
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
