/** What is chosen, as buttons that take it out again. */
import { type FilterTable, type Selection, toggled } from '../facets/filter.ts';
import { element } from './element.ts';

type Choose = (selection: Selection) => void;

function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/** The focus stays in the list of chips, or goes to the filters' heading when none is left. */
function keepFocus(list: HTMLElement, at: number): void {
  const left = [...list.querySelectorAll('button')];
  const next = left[Math.min(at, left.length - 1)];
  (next ?? document.querySelector<HTMLElement>('details[data-filter] > summary'))?.focus();
}

/** Draws the chips anew. `choose` is told the selection that a press leaves. */
export function drawChips(list: HTMLElement, table: FilterTable, selection: Selection, choose: Choose): void {
  const chosen = table.facets.flatMap(({ facet, label, values }) =>
    values
      .filter(({ value }) => selection.get(facet)?.has(value))
      .map(({ value, label: name }) => ({ facet, value, name: `${label}: ${name}` })),
  );
  const chips = chosen.map(({ facet, value, name }, at) => {
    const chip = button('chip', name, () => {
      choose(toggled(selection, facet, value));
      keepFocus(list, at);
    });
    chip.setAttribute('aria-label', table.words.remove.replace('{name}', name));
    return chip;
  });
  if (chips.length > 0)
    chips.push(
      button('chip-clear', table.words.clear, () => {
        choose(new Map());
        keepFocus(list, 0);
      }),
    );
  list.replaceChildren(...chips.map((chip) => element('li', '', chip)));
}
