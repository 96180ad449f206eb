/** Addresses of the site's pages. Runs in the browser too. */
import type { Entry, EntryParty, SiteLang } from './types.ts';

/** First part of each kind of page's path, by language. */
const SECTIONS = {
  incident: { id: 'insiden', en: 'en/incidents' },
  person: { id: 'orang', en: 'en/people' },
  organization: { id: 'lembaga', en: 'en/organizations' },
  outlet: { id: 'media', en: 'en/outlets' },
} as const;

export type PageKind = keyof typeof SECTIONS;

/** Path of a record's page: `base` is the site's base path ("/" or "/ledger/"). Ends with a slash. */
export function pagePath(kind: PageKind, id: string, lang: SiteLang, base = '/'): string {
  return `${base.replace(/\/$/, '')}/${SECTIONS[kind][lang]}/${id}/`;
}

/** Path of a party's page; null where it has none. */
export function partyPath(party: EntryParty, lang: SiteLang, base = '/'): string | null {
  return party.type === 'unnamed' || party.id === null ? null : pagePath(party.type, party.id, lang, base);
}

/**
 * Path and anchor of an entry: on its incident's page, or while it has none, on the page of its party,
 * or of the outlet that printed it. Null where there is no such page.
 */
export function entryPath(
  entry: Pick<Entry, 'id' | 'incident' | 'party' | 'source'>,
  lang: SiteLang,
  base = '/',
): string | null {
  const outlet = entry.source.outlet.id;
  const page = entry.incident
    ? pagePath('incident', entry.incident, lang, base)
    : (partyPath(entry.party, lang, base) ?? (outlet ? pagePath('outlet', outlet, lang, base) : null));
  return page && `${page}#${entry.id}`;
}
