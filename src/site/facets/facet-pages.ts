/** The facet pages of this build and their addresses. */
import { type TimelineRow, timeline } from '../../ledger/timeline.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { getLedger } from '../ledger.ts';
import { BASE } from '../routes.ts';
import { allFacets, FACETS, type FacetValue } from './facets.ts';

/** The lines of the timeline, newest first. */
async function allRows(): Promise<TimelineRow[]> {
  const years = timeline(await getLedger());
  return years.flatMap(({ months }) => months.flatMap(({ rows }) => rows));
}

let rows: Promise<TimelineRow[]> | undefined;
let facets: Promise<ReturnType<typeof allFacets>> | undefined;

/** The lines of the timeline, newest first, made once a build. */
export function timelineRows(): Promise<readonly TimelineRow[]> {
  rows ??= allRows();
  return rows;
}

/** Every facet with its values, incidents newest first, made once a build. */
export function ledgerFacets(): Promise<ReturnType<typeof allFacets>> {
  facets ??= timelineRows().then(allFacets);
  return facets;
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
