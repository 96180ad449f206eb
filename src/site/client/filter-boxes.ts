/** The check boxes of the filters, a group a facet. */
import {
  type Filtered,
  type FilterFacet,
  type FilterTable,
  type FilterValue,
  keyOf,
  type Selection,
} from '../facets/filter.ts';
import { element } from './element.ts';
import { writeCount } from './filter-rows.ts';

/** Values of a facet that stand open; the rest are folded up. */
const OPEN = 5;

function box({ facet }: FilterFacet, { value, label, rows }: FilterValue): HTMLElement {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.name = facet;
  input.value = value;
  const made = element('label', 'choice', input, element('span', '', label));
  made.append(element('span', 'meta tally', String(rows.length)));
  return made;
}

function group(facet: FilterFacet, { words }: FilterTable): HTMLElement {
  const boxes = facet.values.map((value) => box(facet, value));
  const rest = boxes.slice(OPEN);
  const made = element('fieldset', 'choices', element('legend', '', facet.label), ...boxes.slice(0, OPEN));
  if (rest.length > 0)
    made.append(
      element(
        'details',
        'rest',
        element('summary', 'meta', words.more.replace('{count}', String(rest.length))),
        ...rest,
      ),
    );
  return made;
}

/** One group a facet, nothing chosen yet. */
export const drawBoxes = (table: FilterTable): HTMLElement[] =>
  table.facets.map((facet) => group(facet, table));

/** Checks what is chosen, writes the counts, dims values that would leave nothing. */
export function updateBoxes(body: HTMLElement, selection: Selection, { counts }: Filtered): void {
  for (const input of body.getElementsByTagName('input')) {
    const count = counts.get(keyOf(input.name, input.value)) ?? 0;
    const isChosen = selection.get(input.name)?.has(input.value) ?? false;
    if (input.checked !== isChosen) input.checked = isChosen;
    const label = input.parentElement;
    label?.classList.toggle('none', count === 0);
    writeCount(label?.lastElementChild, count);
    const rest = isChosen && input.closest<HTMLDetailsElement>('details.rest');
    if (rest) rest.open = true;
  }
}
