/** What is known of an outlet's feeds. */
import { compareDates } from '../ledger/dates.ts';
import type { Outlet } from '../ledger/types.ts';

/** The latest day on which one of its feeds was seen to work; null where none ever was. */
export const lastVerified = (outlet: Pick<Outlet, 'feeds'>): string | null =>
  outlet.feeds
    .flatMap((feed) => feed.verified ?? [])
    .sort(compareDates)
    .at(-1) ?? null;
