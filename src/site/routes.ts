/** Addresses of the pages that are not records, and the base path that every address begins with. */
import { type PageKind, pagePath } from '../ledger/paths.ts';
import type { SiteLang } from '../model/vocabulary.ts';

const PAGES = {
  timeline: { id: '', en: 'en/' },
  people: { id: 'orang/', en: 'en/people/' },
  organizations: { id: 'lembaga/', en: 'en/organizations/' },
  outlets: { id: 'media/', en: 'en/outlets/' },
  browse: { id: 'telusuri/', en: 'en/browse/' },
  search: { id: 'cari/', en: 'en/search/' },
  about: { id: 'tentang/', en: 'en/about/' },
  changes: { id: 'perubahan/', en: 'en/changes/' },
  corrections: { id: 'koreksi/', en: 'en/corrections/' },
  data: { id: 'data/', en: 'en/data/' },
  proposals: { id: 'usulan/', en: 'en/proposals/' },
  feedAtom: { id: 'umpan.atom', en: 'en/feed.atom' },
  feedJson: { id: 'umpan.json', en: 'en/feed.json' },
  changesAtom: { id: 'perubahan.atom', en: 'en/changes.atom' },
  correctionsAtom: { id: 'koreksi.atom', en: 'en/corrections.atom' },
  deadlines: { id: 'tenggat.ics', en: 'en/deadlines.ics' },
  api: { id: 'api/incidents.json', en: 'api/incidents.json' },
  compare: { id: 'banding/', en: 'en/compare/' },
  filter: { id: 'filter/id.json', en: 'filter/en.json' },
  searchWords: { id: 'search/words-id.json', en: 'search/words-en.json' },
  searchIndex: { id: 'search/', en: 'search/' },
} as const;

export type PageName = keyof typeof PAGES;

/** The site's base path, ending in a slash. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page that is not a record's. */
export const pageHref = (page: PageName, lang: SiteLang): string => `${BASE}${PAGES[page][lang]}`;

/** Address of a record's page. */
export const recordHref = (kind: PageKind, id: string, lang: SiteLang): string =>
  pagePath(kind, id, lang, BASE);

/** Address of a file in public/. */
export const fileHref = (path: string): string => `${BASE}${path}`;

export type FeedFormat = 'atom' | 'json';

/** Name of a record's feed beside its page. */
export const feedName = (lang: SiteLang, format: FeedFormat): string =>
  `${lang === 'id' ? 'umpan' : 'feed'}.${format}`;

/** Address of the feed of a record: what was said in an incident, or by a party. */
export const recordFeedHref = (kind: PageKind, id: string, lang: SiteLang, format: FeedFormat): string =>
  `${recordHref(kind, id, lang)}${feedName(lang, format)}`;

/** Address of a part of an incident's page for other people's pages: its ledger (of one entry by its anchor), or its figures. */
export const embedHref = (id: string, part: 'ledger' | 'figures', lang: SiteLang): string =>
  `${BASE}${lang === 'id' ? 'sematan' : 'en/embed'}/${id}/${part === 'ledger' ? '' : lang === 'id' ? 'angka/' : 'figures/'}`;

/** Address of an incident's oEmbed answer. */
export const oembedHref = (id: string, lang: SiteLang): string =>
  `${BASE}api/oembed/${id}${lang === 'id' ? '' : '.en'}.json`;

/** Address of an incident's JSON. */
export const incidentJsonHref = (id: string): string => `${BASE}api/incidents/${id}.json`;

/** Address of the picture that others show for a page: that of a record, or the site's own. */
export const cardHref = (lang: SiteLang, record?: { readonly kind: PageKind; readonly id: string }): string =>
  `${BASE}card/${lang}/${record ? `${record.kind}/${record.id}` : 'site'}.png`;
