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
import { findRows, showLines, showMarks } from './filter-rows.ts';

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

/** After the next frame is painted; in a window that nobody sees no frame comes, so a while is enough. */
const painted = (): Promise<void> =>
  new Promise((done) => {
    const wait = setTimeout(done, 200);
    requestAnimationFrame(() => {
      clearTimeout(wait);
      setTimeout(done);
    });
  });

function live(filters: HTMLDetailsElement, table: FilterTable): void {
  const body = filters.querySelector<HTMLElement>('[data-filter-body]');
  const status = document.querySelector<HTMLElement>('[data-filter-status]');
  const chips = document.querySelector<HTMLElement>('[data-filter-chips]');
  if (!body || !status || !chips) return;
  const rows = findRows(table);

  let shown = 0;
  /** The lines and their count are answered at once; what tells of them elsewhere follows when they are painted. */
  async function show(selection: Selection): Promise<void> {
    shown += 1;
    const own = shown;
    const filtered = filterRows(table, selection);
    showLines(rows, filtered.left);
    if (status) status.textContent = selection.size > 0 ? countText(table, filtered.count) : '';
    // At once too: after a chip is taken out, the focus goes to the next one.
    if (chips) drawChips(chips, table, selection, choose);
    await painted();
    // Another press has come meanwhile, and what it leaves will be told.
    if (own !== shown) return;
    if (body) updateBoxes(body, selection, filtered);
    await painted();
    if (own !== shown) return;
    showMarks(rows, filtered.left);
    carryState(location.search);
  }

  function choose(selection: Selection): void {
    const search = writeSelection(location.search, table, selection);
    history.pushState(null, '', `${location.pathname}${search}`);
    void show(selection);
  }

  const current = () => readSelection(location.search, table);
  body.replaceChildren(...drawBoxes(table));
  body.classList.add('live');
  body.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(toggled(current(), target.name, target.value));
  });
  window.addEventListener('popstate', () => void show(current()));
  void show(current());
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
