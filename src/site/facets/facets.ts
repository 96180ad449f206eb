/** Facets: the incidents of one year, country, sector, outlet and so on: a page each, and filters in place. */
import type { TimelineRow } from '../../ledger/timeline.ts';
import type { Bilingual } from '../../model/primitives.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { longDate } from '../format/dates.ts';
import { countryName, languageName } from '../format/names.ts';
import { translate } from '../i18n/translate.ts';
import { largestClaim } from '../largest-claim.ts';
import { changedDay, newestDay, RECENT_DAYS, recentSince } from './recent.ts';
import { sourcesOf } from './sources.ts';

/** First part of a facet's address in each language, in the order in which they are offered. */
export const FACETS = {
  year: { id: 'tahun', en: 'year' },
  status: { id: 'status', en: 'status' },
  sector: { id: 'sektor', en: 'sector' },
  country: { id: 'negara', en: 'country' },
  attack: { id: 'cara', en: 'method' },
  dataClass: { id: 'jenis-data', en: 'data-class' },
  size: { id: 'angka', en: 'figure' },
  actor: { id: 'pelaku', en: 'actor' },
  outlet: { id: 'liputan', en: 'coverage' },
  language: { id: 'bahasa', en: 'language' },
  changed: { id: 'berubah', en: 'changed' },
} as const;

export type Facet = keyof typeof FACETS;

export interface FacetValue {
  readonly facet: Facet;
  /** Value as recorded: "health", "ID", "2024", id of an actor. */
  readonly value: string;
  readonly label: Bilingual;
  /** Last part of the address in each language. */
  readonly slug: Bilingual;
  /** In the order of the rows given. */
  readonly rows: readonly TimelineRow[];
}

/** Lower-case words joined by hyphens, without marks above letters. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const worded = (prefix: 'sector' | 'status' | 'attack' | 'dataClass', value: string): Bilingual => {
  const key = `${prefix}.${value}` as Parameters<typeof translate>[1];
  return { id: translate('id', key), en: translate('en', key) };
};

type Labelled = readonly (readonly [value: string, label: Bilingual])[];

/** What some facets need to know of all incidents together. */
interface Surroundings {
  /** The newest day in the content; null where none is known. */
  readonly newest: string | null;
}

/** Sizes that are offered, by the largest number of people, accounts or records that anyone claims. */
const SIZES = [
  ['over-1m', 1e6],
  ['over-100m', 1e8],
] as const;

const inBoth = (word: (lang: SiteLang) => string): Bilingual => ({ id: word('id'), en: word('en') });

const recentWords = (lang: SiteLang, newest: string): string =>
  translate(lang, 'facetChanged.recent', { days: RECENT_DAYS, date: longDate(newest, lang) });

/** The values that a row has of each facet. */
const VALUES: Readonly<Record<Facet, (row: TimelineRow, around: Surroundings) => Labelled>> = {
  year: ({ date }) => [[date.slice(0, 4), inBoth(() => date.slice(0, 4))]],
  status: ({ status }) => [[status, worded('status', status)]],
  sector: ({ incident }) => [[incident.incident.sector, worded('sector', incident.incident.sector)]],
  country: ({ incident: { incident } }) => [
    [incident.country, inBoth((lang) => countryName(incident.country, lang))],
  ],
  attack: ({ incident }) => [[incident.incident.attack, worded('attack', incident.incident.attack)]],
  dataClass: ({ incident }) =>
    [...new Set(incident.incident.dataClasses)].map((name) => [name, worded('dataClass', name)]),
  size: ({ incident }) => {
    const most = largestClaim(incident.entries)?.value ?? 0;
    return SIZES.filter(([, least]) => most > least).map(([size]) => [
      size,
      inBoth((lang) => translate(lang, `facetSize.${size}`)),
    ]);
  },
  actor: ({ actors }) => actors.flatMap(({ id, name }) => (id ? [[id, name]] : [])),
  outlet: ({ incident }) => sourcesOf(incident).outlets.map((name) => [slugOf(name), inBoth(() => name)]),
  language: ({ incident }) =>
    sourcesOf(incident).langs.map((code) => [code, inBoth((lang) => languageName(code, lang))]),
  changed: ({ incident }, { newest }) => {
    const day = changedDay(incident);
    return newest !== null && day !== null && day > recentSince(newest)
      ? [['recent', inBoth((lang) => recentWords(lang, newest))]]
      : [];
  },
};

/** Facets of which a value of one incident is left out: an outlet that is named once groups nothing. */
const LEAST: Readonly<Partial<Record<Facet, number>>> = { outlet: 2 };

/** A day in the label must not move the address every night. */
const RECENT_SLUG: Bilingual = { id: '30-hari-terakhir', en: 'last-30-days' };

function slugs(facet: Facet, value: string, label: Bilingual): Bilingual {
  if (facet === 'changed') return RECENT_SLUG;
  return facet === 'actor' || facet === 'outlet'
    ? { id: value, en: value }
    : { id: slugOf(label.id), en: slugOf(label.en) };
}

/** Years latest first, others by number of incidents, then by value. */
const compareValues = (facet: Facet, a: FacetValue, b: FacetValue): number =>
  facet === 'year'
    ? Number(b.value) - Number(a.value)
    : b.rows.length - a.rows.length || (a.value < b.value ? -1 : 1);

/** The values of one facet among the rows. */
export function facetValues(facet: Facet, rows: readonly TimelineRow[]): FacetValue[] {
  const around = { newest: newestDay(rows.map(({ incident }) => incident)) };
  const found = new Map<string, { label: Bilingual; rows: TimelineRow[] }>();
  for (const row of rows)
    for (const [value, label] of VALUES[facet](row, around)) {
      const known = found.get(value);
      if (known) known.rows.push(row);
      else found.set(value, { label, rows: [row] });
    }
  return [...found]
    .filter(([value, { rows: own }]) => value !== '' && own.length >= (LEAST[facet] ?? 1))
    .map(([value, { label, rows: own }]) => ({
      facet,
      value,
      label,
      slug: slugs(facet, value, label),
      rows: own,
    }))
    .sort((a, b) => compareValues(facet, a, b));
}

/** Every facet with its values. */
export const allFacets = (rows: readonly TimelineRow[]) =>
  (Object.keys(FACETS) as Facet[]).map((facet) => ({ facet, values: facetValues(facet, rows) }));
