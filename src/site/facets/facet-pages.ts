/** The facet pages of this build and their addresses. */
import { timeline } from '../../ledger/timeline.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { getLedger } from '../ledger.ts';
import { BASE } from '../routes.ts';
import { allFacets, FACETS, type FacetValue } from './facets.ts';

/** Every facet with its values, incidents newest first. */
export async function ledgerFacets() {
  const years = timeline(await getLedger());
  return allFacets(years.flatMap(({ months }) => months.flatMap(({ rows }) => rows)));
}

/** Address of the page of one value. */
export const facetHref = ({ facet, slug }: FacetValue, lang: SiteLang): string =>
  `${BASE}${lang === 'en' ? 'en/' : ''}${FACETS[facet][lang]}/${slug[lang]}/`;

/** Paths of the pages of a language, for Astro. */
export async function facetPaths(lang: SiteLang) {
  return (await ledgerFacets()).flatMap(({ facet, values }) =>
    values.map((value) => ({
      params: { facet: FACETS[facet][lang], value: value.slug[lang] },
      props: { value },
    })),
  );
}
