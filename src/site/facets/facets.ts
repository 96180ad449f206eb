/** Facets: the incidents of one year, country, sector, status, attack, actor or data class, a page each. */
import type { TimelineRow } from '../../ledger/timeline.ts';
import type { Bilingual } from '../../model/primitives.ts';
import { countryName } from '../format/names.ts';
import { translate } from '../i18n/translate.ts';

/** First part of a facet's address in each language, in the order in which they are offered. */
export const FACETS = {
  year: { id: 'tahun', en: 'year' },
  status: { id: 'status', en: 'status' },
  sector: { id: 'sektor', en: 'sector' },
  country: { id: 'negara', en: 'country' },
  attack: { id: 'cara', en: 'method' },
  dataClass: { id: 'jenis-data', en: 'data-class' },
  actor: { id: 'pelaku', en: 'actor' },
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

/** The values that a row has of each facet. */
const VALUES: Readonly<Record<Facet, (row: TimelineRow) => Labelled>> = {
  year: ({ date }) => [[date.slice(0, 4), { id: date.slice(0, 4), en: date.slice(0, 4) }]],
  status: ({ status }) => [[status, worded('status', status)]],
  sector: ({ incident }) => [[incident.incident.sector, worded('sector', incident.incident.sector)]],
  country: ({ incident: { incident } }) => [
    [incident.country, { id: countryName(incident.country, 'id'), en: countryName(incident.country, 'en') }],
  ],
  attack: ({ incident }) => [[incident.incident.attack, worded('attack', incident.incident.attack)]],
  dataClass: ({ incident }) =>
    [...new Set(incident.incident.dataClasses)].map((name) => [name, worded('dataClass', name)]),
  actor: ({ actors }) => actors.flatMap(({ id, name }) => (id ? [[id, name]] : [])),
};

const slugs = (facet: Facet, value: string, label: Bilingual): Bilingual =>
  facet === 'actor' ? { id: value, en: value } : { id: slugOf(label.id), en: slugOf(label.en) };

/** The values of one facet among the rows: years latest first, others by number of incidents, then by value. */
export function facetValues(facet: Facet, rows: readonly TimelineRow[]): FacetValue[] {
  const found = new Map<string, { label: Bilingual; rows: TimelineRow[] }>();
  for (const row of rows)
    for (const [value, label] of VALUES[facet](row)) {
      const known = found.get(value);
      if (known) known.rows.push(row);
      else found.set(value, { label, rows: [row] });
    }
  return [...found]
    .map(([value, { label, rows: own }]) => ({
      facet,
      value,
      label,
      slug: slugs(facet, value, label),
      rows: own,
    }))
    .sort((a, b) =>
      facet === 'year'
        ? Number(b.value) - Number(a.value)
        : b.rows.length - a.rows.length || (a.value < b.value ? -1 : 1),
    );
}

/** Every facet with its values. */
export const allFacets = (rows: readonly TimelineRow[]) =>
  (Object.keys(FACETS) as Facet[]).map((facet) => ({ facet, values: facetValues(facet, rows) }));
