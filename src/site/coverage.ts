/** What an outlet carried: incidents that cite a page of it, and articles that were read. */
import { compareText } from '../ledger/order.ts';
import type { Ledger, LedgerIncident, LedgerOutlet } from '../ledger/types.ts';
import { slugOf } from './facets/facets.ts';

export interface CoveredIncident {
  readonly incident: LedgerIncident;
  /** Dates of its pages among the incident's sources, earliest first; none where they have no date. */
  readonly dates: readonly string[];
  /** True where no other source of the incident has an earlier date. */
  readonly first: boolean;
}

/** Every dated page of an incident, with the name of its outlet. */
const pagesOf = ({ incident, articles }: LedgerIncident, nameOf: (id: string) => string) =>
  [
    ...incident.sources.map(({ outlet, date }) => ({ outlet, date })),
    ...articles.map(({ outlet, published }) => ({
      outlet: nameOf(outlet),
      date: published?.slice(0, 10) ?? null,
    })),
  ].sort((a, b) => compareText(a.date ?? '9', b.date ?? '9'));

/** Incidents of an outlet, the latest first. */
export function coverageOf({ outlet }: LedgerOutlet, ledger: Ledger): CoveredIncident[] {
  const nameOf = (id: string) => ledger.outletById.get(id)?.outlet.name ?? id;
  const isOwn = (name: string) => slugOf(name) === slugOf(outlet.name);
  return ledger.incidents
    .flatMap((incident) => {
      const pages = pagesOf(incident, nameOf);
      const own = pages.filter((page) => isOwn(page.outlet));
      if (own.length === 0) return [];
      const earliest = pages[0]?.date ?? null;
      const dates = own.flatMap(({ date }) => date ?? []);
      return [{ incident, dates, first: earliest !== null && dates[0] === earliest }];
    })
    .sort((a, b) => compareText(b.incident.incident.firstReported, a.incident.incident.firstReported));
}
