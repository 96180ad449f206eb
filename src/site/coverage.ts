/** What an outlet carried: incidents that cite a page of it, and articles that were read. */
import { compareText } from '../ledger/order.ts';
import { remembered } from '../ledger/remembered.ts';
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

/** Incidents by the slug of each outlet that a page of them is of: the ledger is gone through once, not once an outlet. */
const coverageIn = remembered((ledger: Ledger): ReadonlyMap<string, readonly CoveredIncident[]> => {
  const nameOf = (id: string) => ledger.outletById.get(id)?.outlet.name ?? id;
  const bySlug = new Map<string, CoveredIncident[]>();
  const slugs = new Map<string, string>();
  const slugFor = (name: string) => {
    const slug = slugs.get(name) ?? slugOf(name);
    slugs.set(name, slug);
    return slug;
  };
  for (const incident of ledger.incidents) {
    const pages = pagesOf(incident, nameOf);
    const earliest = pages[0]?.date ?? null;
    for (const [slug, own] of Map.groupBy(pages, ({ outlet }) => slugFor(outlet))) {
      const dates = own.flatMap(({ date }) => date ?? []);
      const covered = { incident, dates, first: earliest !== null && dates[0] === earliest };
      const list = bySlug.get(slug) ?? [];
      list.push(covered);
      bySlug.set(slug, list);
    }
  }
  return bySlug;
});

/** Incidents of an outlet, the latest first. */
export function coverageOf({ outlet }: LedgerOutlet, ledger: Ledger): CoveredIncident[] {
  return [...(coverageIn(ledger).get(slugOf(outlet.name)) ?? [])].sort((a, b) =>
    compareText(b.incident.incident.firstReported, a.incident.incident.firstReported),
  );
}
