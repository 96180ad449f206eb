/** The citations of one entry in all formats, shown below it. Loaded when a reader first asks for one. */
import { FORMATS } from '../cite/formats.ts';
import { type Reference, STYLES } from '../cite/reference.ts';
import { element } from './element.ts';

/** Ids of panels: a button names the panel that it opens. */
let made = 0;

function copyButton(label: string, name: string): HTMLElement {
  const button = element('button', 'copy', label);
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', `${label}: ${name}`);
  button.dataset.copy = 'text';
  return button;
}

function panelOf(reference: Reference, { copy = '', cite = '' }: DOMStringMap): HTMLElement {
  const texts = [
    ...STYLES.map(({ name, write }) => [name, write(reference), 'p'] as const),
    ...FORMATS.map(({ name, write }) => [name, write(reference).trim(), 'pre'] as const),
  ];
  const list = element(
    'dl',
    'facts cite-panel',
    ...texts.flatMap(([name, text, kind]) => [
      element('dt', '', name),
      element('dd', '', element(kind, 'cited', text), copyButton(copy, name)),
    ]),
  );
  const panel = element('div', '', list);
  made += 1;
  panel.id = `cite-${made}`;
  panel.setAttribute('role', 'group');
  panel.setAttribute('aria-label', cite);
  return panel;
}

/** Opens or closes the citations of the entry that a button belongs to. */
export function toggleCitations(button: HTMLElement, reference: Reference, words: DOMStringMap): void {
  const open = document.getElementById(button.getAttribute('aria-controls') ?? '');
  if (open) {
    open.remove();
    button.removeAttribute('aria-controls');
    button.setAttribute('aria-expanded', 'false');
    return;
  }
  const panel = panelOf(reference, words);
  button.closest('.entry-notes')?.append(panel);
  button.setAttribute('aria-controls', panel.id);
  button.setAttribute('aria-expanded', 'true');
}
