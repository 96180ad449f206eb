/** What the browser filters by, written to one file a language and loaded on first use. */
import type { SiteLang } from '../../model/vocabulary.ts';
import { TABLES, translate } from '../i18n/translate.ts';
import { ledgerFacets, timelineRows } from './facet-pages.ts';
import type { FilterTable } from './filter.ts';

/** Rows in the order of the timeline; values in the order of the facet pages. */
export async function filterTable(lang: SiteLang): Promise<FilterTable> {
  const ids = (await timelineRows()).map(({ id }) => id);
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const facets = (await ledgerFacets())
    .filter(({ values }) => values.length > 0)
    .map(({ facet, values }) => ({
      facet,
      label: translate(lang, `facet.${facet}`),
      values: values.map(({ value, label, rows }) => ({
        value,
        label: label[lang],
        rows: rows.map(({ id }) => rowOf.get(id) ?? 0),
      })),
    }));
  const count = TABLES[lang]['filter.count'];
  return {
    ids,
    facets,
    words: {
      count: typeof count === 'string' ? { one: count, other: count } : count,
      none: translate(lang, 'filter.none'),
      clear: translate(lang, 'filter.clear'),
      remove: translate(lang, 'filter.remove'),
      active: translate(lang, 'filter.active'),
      more: translate(lang, 'facet.more'),
    },
  };
}
