/** The ledger of this build, made once: getCollection reads through all entries at every call. */
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { buildLedger } from '../ledger/build-ledger.ts';
import type { Ledger } from '../ledger/types.ts';
import { filesOf } from './content/folder-files.ts';
import { FOLDERS } from './content/folders.ts';
import { jsonRecords } from './content/json-records.ts';
import { CONTENT } from './settings.ts';

/** The records of a collection; Astro warns of empty collections, so an empty folder is not asked for. */
async function records<K extends CollectionKey>(name: K): Promise<CollectionEntry<K>['data'][]> {
  if (filesOf(FOLDERS[name]).length === 0) return [];
  const entries: CollectionEntry<K>[] = await getCollection(name);
  return entries.map((entry) => entry.data);
}

async function load(): Promise<Ledger> {
  const ledger = buildLedger({
    incidents: await records('incidents'),
    articles: jsonRecords(FOLDERS.articles),
    people: await records('people'),
    organizations: await records('organizations'),
    outlets: await records('outlets'),
    reviews: (await records('reviews')).flat(),
    corrections: await records('corrections'),
  });
  if (ledger.incidents.length === 0)
    throw new Error(`${CONTENT}: no incident was loaded; a site would be empty`);
  return ledger;
}

let ledger: Promise<Ledger> | undefined;

let captures: Promise<ReadonlyMap<string, string>> | undefined;

/** Capture times of the source pages of which the web archive has confirmed a copy, by the page's address. */
export function getCaptures(): Promise<ReadonlyMap<string, string>> {
  captures ??= records('archive').then(
    (lists) =>
      new Map(
        lists.flatMap(({ pages }) =>
          pages.flatMap(({ url, confirmed }) => (confirmed ? [[url, confirmed.capture] as const] : [])),
        ),
      ),
  );
  return captures;
}

/** The whole ledger. */
export function getLedger(): Promise<Ledger> {
  ledger ??= load();
  return ledger;
}
