/** The ledger that searches are measured on: the register of content/, among invented records up to a number of statements. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { Entry, Ledger } from '../../src/ledger/types.ts';
import { Incident } from '../../src/model/incident.ts';
import { Organization } from '../../src/model/organization.ts';
import { Outlet } from '../../src/model/outlet.ts';
import { Person } from '../../src/model/person.ts';
import { newsroom } from '../generated/newsroom.ts';

const CONTENT = join(import.meta.dirname, '../../content');

function records<T>(folder: string, schema: z.ZodType<T>): T[] {
  return readdirSync(join(CONTENT, folder))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => schema.parse(parse(readFileSync(join(CONTENT, folder, file), 'utf8'))));
}

/** Three statements an article, an incident every ten articles, as in the measurements before. */
export function benchLedger(statements: number): Ledger {
  const articles = Math.round(statements / 3);
  const { curated, articles: written } = newsroom({
    articles,
    incidents: Math.max(2, Math.round(articles / 10)),
  });
  return buildLedger({
    incidents: [...records('incidents', Incident), ...curated.incidents],
    organizations: [...records('organizations', Organization), ...curated.organizations],
    people: [...records('people', Person), ...curated.people],
    outlets: [...records('outlets', Outlet), ...curated.outlets],
    articles: [...written],
    reviews: [],
    corrections: [],
  });
}

const isTarget = (entry: Entry, kind: string, detail: string): boolean =>
  entry.kind === kind &&
  (kind === 'figure' ? entry.figure?.value === Number(detail) : entry.party.id === detail);

/** Keys ("incident:x", or an entry's id) that answer a target. @throws where the register has no such thing. */
export function keysOf(target: string, ledger: Ledger): string[] {
  const [kind = '', one = '', detail] = target.split(':');
  if (detail === undefined) {
    const known = kind === 'incident' ? ledger.incidentById.has(one) : ledger.partyByKey.has(target);
    if (!known) throw new Error(`bench/search/queries.ts: the register has no ${target}`);
    return [target];
  }
  const keys = (ledger.incidentById.get(one)?.entries ?? [])
    .filter((entry) => isTarget(entry, kind, detail))
    .map((entry) => entry.id);
  if (keys.length === 0) throw new Error(`bench/search/queries.ts: the register has no ${target}`);
  return keys;
}
