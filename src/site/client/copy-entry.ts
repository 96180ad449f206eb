/** The copy buttons of a ledger: one listener for all of them, and nothing else until one is pressed. */
import { citedEntry } from './cited-entry.ts';

const textOf = (entry: Element, selector: string): string => entry.querySelector(selector)?.textContent ?? '';

function cited(entry: Element, url: string): string {
  const source = entry.querySelector<HTMLAnchorElement>('a.source');
  return citedEntry({
    who: [...entry.querySelectorAll('.entry-who > .name, .entry-who > .role')]
      .map((part) => part.textContent)
      .join(''),
    words: textOf(entry, 'blockquote') || textOf(entry, '.summary'),
    figures: [...entry.querySelectorAll('.entry-amount .figure')].map((figure) =>
      [...figure.children].map((part) => part.textContent).join(' '),
    ),
    date: textOf(entry, '.entry-date time') || textOf(entry, '.entry-date'),
    source: source?.textContent ?? '',
    sourceUrl: source?.href ?? '',
    url,
  });
}

async function copy(button: HTMLElement, said: HTMLElement): Promise<void> {
  const entry = button.closest('.entry');
  const link = entry?.querySelector<HTMLAnchorElement>('a.permalink');
  if (!entry || !link) return;
  const text = button.dataset.copy === 'link' ? link.href : cited(entry, link.href);
  const { copied = '', failed = '' } = said.dataset;
  // Emptied first, so that the same words are told again after a second press.
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = copied;
  } catch {
    said.textContent = failed;
  }
  button.after(said);
}

const said = document.getElementById('copied');
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>('button[data-copy]');
  if (button && said) void copy(button, said);
});
