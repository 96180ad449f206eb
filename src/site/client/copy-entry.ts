/** The copy buttons of a ledger: one listener for all of them, and nothing else until one is pressed. */
import { type CitedEntry, citedEntry } from './cited-entry.ts';

const textOf = (entry: Element, selector: string): string => entry.querySelector(selector)?.textContent ?? '';

function partsOf(entry: Element, url: string): CitedEntry {
  const source = entry.querySelector<HTMLAnchorElement>('a.source');
  return {
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
  };
}

async function copy(text: string, button: HTMLElement, said: HTMLElement): Promise<void> {
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

async function cite(parts: CitedEntry, button: HTMLElement, said: HTMLElement): Promise<void> {
  const [{ toggleCitations }, { entryReference }] = await Promise.all([
    import('./cite-panel.ts'),
    import('./entry-reference.ts'),
  ]);
  const page = button.closest('.entry')?.querySelector('[data-page]')?.textContent;
  const lang = document.documentElement.lang === 'en' ? 'en' : 'id';
  toggleCitations(button, entryReference(parts, page ?? textOf(document.body, 'h1'), lang), said.dataset);
}

function press(button: HTMLElement, said: HTMLElement): void {
  const entry = button.closest('.entry');
  const link = entry?.querySelector<HTMLAnchorElement>('a.permalink');
  if (!entry || !link) return;
  const kind = button.dataset.copy;
  if (kind === 'text') void copy(button.previousElementSibling?.textContent ?? '', button, said);
  else if (kind === 'link') void copy(link.href, button, said);
  else if (kind === 'cite') void cite(partsOf(entry, link.href), button, said);
  else void copy(citedEntry(partsOf(entry, link.href)), button, said);
}

const said = document.getElementById('copied');
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest<HTMLElement>('button[data-copy]');
  if (button && said) press(button, said);
});
