/** Filters in place: check boxes with counts, chips for what is chosen, the state in the address. */
import {
  type FilterTable,
  filterRows,
  readSelection,
  type Selection,
  toggled,
  writeSelection,
} from '../facets/filter.ts';
import { drawBoxes, updateBoxes } from './filter-boxes.ts';
import { drawChips } from './filter-chips.ts';
import { findRows, showRows } from './filter-rows.ts';

async function load(address: string): Promise<FilterTable> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as FilterTable;
}

/** "12 of 115 incidents", in the page's language. */
function countText({ words, ids }: FilterTable, count: number): string {
  if (count === 0) return words.none;
  const { lang } = document.documentElement;
  const form = new Intl.PluralRules(lang).select(ids.length) === 'one' ? 'one' : 'other';
  const numbers = new Intl.NumberFormat(lang);
  return words.count[form]
    .replace('{count}', numbers.format(count))
    .replace('{all}', numbers.format(ids.length));
}

/** Links to the other language's page take the state along. */
function carryState(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.language a')) {
    const address = new URL(link.href);
    address.search = search;
    link.href = address.href;
  }
}

function live(filters: HTMLDetailsElement, table: FilterTable): void {
  const body = filters.querySelector<HTMLElement>('[data-filter-body]');
  const status = document.querySelector<HTMLElement>('[data-filter-status]');
  const chips = document.querySelector<HTMLElement>('[data-filter-chips]');
  if (!body || !status || !chips) return;
  const rows = findRows(table);

  function show(selection: Selection): void {
    const filtered = filterRows(table, selection);
    showRows(rows, filtered.left);
    if (body) updateBoxes(body, selection, filtered);
    if (chips) drawChips(chips, table, selection, choose);
    if (status) status.textContent = selection.size > 0 ? countText(table, filtered.count) : '';
    carryState(location.search);
  }

  function choose(selection: Selection): void {
    const search = writeSelection(location.search, table, selection);
    history.pushState(null, '', `${location.pathname}${search}`);
    show(selection);
  }

  const current = () => readSelection(location.search, table);
  body.replaceChildren(...drawBoxes(table));
  body.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(toggled(current(), target.name, target.value));
  });
  window.addEventListener('popstate', () => show(current()));
  show(current());
}

/** Makes the filters of a page live; where their table cannot be had, the links to the facet pages stay. */
export async function attachFilter(filters: HTMLDetailsElement): Promise<void> {
  const { filter = '', failed = '' } = filters.dataset;
  try {
    live(filters, await load(filter));
  } catch {
    const status = document.querySelector('[data-filter-status]');
    if (status) status.textContent = failed;
  }
}
