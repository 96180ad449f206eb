/**
 * What the pages of a record depend on, as keys: a page whose key is that of the last build is taken from there. A key
 * stands for everything that may show, rather too much than too little; the code stands in it whole (settings.ts).
 */
import { createHash } from 'node:crypto';
import { remembered } from '../ledger/remembered.ts';
import type { Article, Entry, Ledger, LedgerIncident, LedgerOutlet, LedgerParty } from '../ledger/types.ts';
import type { Runs } from '../model/runs.ts';
import { coverageOf } from './coverage.ts';
import { healthOf, runsOfBuild } from './feed-health.ts';
import { getCaptures, getLedger } from './ledger.ts';
import { CODE, SAMPLE, SITE } from './settings.ts';

const hash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

export interface PageKeys {
  incident(incident: LedgerIncident): string;
  party(party: LedgerParty): string;
  outlet(outlet: LedgerOutlet): string;
}

/** Incidents, outlets and feeds name an article: it is written out once. */
const articleKey = remembered((article: Article) => hash(article));

/** What people have written, which any page may name: it changes by hand, not by night. */
const curatedKey = ({ incidents, parties, outlets }: Ledger): string =>
  hash(
    CODE,
    SITE,
    SAMPLE,
    incidents.map(({ incident }) => incident),
    parties.map(({ id, person, organization }) => [id, person, organization]),
    outlets.map(({ outlet }) => outlet),
  );

/** Keys of a ledger, where sources may have copies in the web archive and nights have seen feeds answer or not. */
export function keysOf(
  ledger: Ledger,
  captures: ReadonlyMap<string, string>,
  runs: Runs | null = null,
): PageKeys {
  const curated = curatedKey(ledger);
  const copies = (entries: readonly Entry[], more: readonly string[] = []) =>
    [...entries.flatMap(({ sources }) => sources.map(({ url }) => url)), ...more].map(
      (url) => captures.get(url) ?? '',
    );
  const incident = remembered((one: LedgerIncident) =>
    hash(
      curated,
      { ...one, articles: one.articles.map(articleKey) },
      copies(one.entries, [
        ...one.incident.sources.map(({ url }) => url),
        ...one.articles.map(({ url }) => url),
      ]),
    ),
  );
  const party = remembered((one: LedgerParty) => {
    const incidents = one.incidents.flatMap(({ incident: id }) => ledger.incidentById.get(id) ?? []);
    return hash(curated, one, copies(one.entries), incidents.map(incident));
  });
  const outlet = remembered((one: LedgerOutlet) => {
    const unlinked = one.entries.filter((entry) => entry.incident === null);
    const covered = coverageOf(one, ledger).map((each) => [each.incident.id, each.dates, each.first]);
    return hash(
      curated,
      one.id,
      one.articles.map(articleKey),
      unlinked,
      copies(unlinked),
      covered,
      healthOf(one.outlet, runs),
    );
  });
  return { incident, party, outlet };
}

let keys: Promise<PageKeys> | undefined;

/** The keys of this build. */
export function pageKeys(): Promise<PageKeys> {
  keys ??= Promise.all([getLedger(), getCaptures()]).then(([ledger, captures]) =>
    keysOf(ledger, captures, runsOfBuild()),
  );
  return keys;
}

/** Routes of the pages of all incidents. */
export async function incidentRoutes() {
  const { incident: keyOf } = await pageKeys();
  return (await getLedger()).incidents.map((incident) => ({
    params: { id: incident.id },
    props: { incident },
    cacheKey: keyOf(incident),
  }));
}

/** Routes of the pages of all people, or of all organizations. */
export async function partyRoutes(type: LedgerParty['type']) {
  const { party: keyOf } = await pageKeys();
  return (await getLedger()).parties
    .filter((party) => party.type === type)
    .map((party) => ({ params: { id: party.id }, cacheKey: keyOf(party) }));
}

/** Routes of the pages of all outlets. */
export async function outletRoutes() {
  const { outlet: keyOf } = await pageKeys();
  return (await getLedger()).outlets.map((outlet) => ({
    params: { id: outlet.id },
    cacheKey: keyOf(outlet),
  }));
}
