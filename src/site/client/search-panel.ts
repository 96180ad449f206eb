/** Search as a combobox: type, choose with the arrows, open with Enter, leave with Escape. */
import type { SiteLang } from '../../model/vocabulary.ts';
import { element, optionFor } from './result-list.ts';
import { askSearch } from './search-thread.ts';
import { loadWords } from './search-words-file.ts';

const SHOWN = { head: 8, page: 40 };

/** Makes a search form live. Its data attributes say language, base path and where the index is. */
export function attachSearch(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = form.querySelector<HTMLElement>('.results');
  const status = form.querySelector<HTMLElement>('[data-search-status]');
  if (!list || !status) return;
  const { lang: language, base = '/', index = '', words: wordsAt = '', failed = '' } = form.dataset;
  const lang: SiteLang = language === 'en' ? 'en' : 'id';
  const onPage = form.dataset.search === 'page';
  let chosen = -1;

  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];

  function choose(at: number): void {
    const all = options();
    chosen = all.length === 0 ? -1 : (at + all.length + 1) % (all.length + 1);
    if (chosen === all.length) chosen = -1;
    for (const [number, option] of all.entries())
      option.setAttribute('aria-selected', String(number === chosen));
    const option = all[chosen];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function show(isOpen: boolean): void {
    if (list) list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) choose(-1);
  }

  function keepInAddress(text: string): void {
    const address = new URL(location.href);
    if (text) address.searchParams.set('q', text);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  }

  const folder = new URL(index, location.href).href;
  const ask = (text: string) =>
    askSearch({ folder, text, lang, base, limit: SHOWN[onPage ? 'page' : 'head'] });

  async function run(): Promise<void> {
    const text = input.value.trim();
    if (onPage) keepInAddress(text);
    if (!list || !status) return;
    if (!text) {
      list.replaceChildren();
      status.textContent = '';
      return show(false);
    }
    try {
      const [words, hits] = await Promise.all([loadWords(wordsAt), ask(text)]);
      if (input.value.trim() !== text) return;
      if (!hits) throw new Error('The search index could not be read');
      const made = hits.map((hit, number) => optionFor(hit, `${list.id}-${number}`, words, lang));
      const none = words.none.replace('{query}', text);
      list.replaceChildren(...made);
      if (hits.length === 0) list.append(element('p', 'note', none));
      if (hits.length === SHOWN.head && !onPage) list.append(allLink(text, words.all));
      const form = new Intl.PluralRules(lang).select(hits.length) === 'one' ? 'one' : 'other';
      status.textContent = hits.length > 0 ? words.count[form].replace('{count}', String(hits.length)) : none;
      list.setAttribute('role', hits.length > 0 ? 'listbox' : 'group');
    } catch {
      list.replaceChildren(element('p', 'note', failed));
      list.setAttribute('role', 'group');
      status.textContent = failed;
    }
    show(true);
  }

  function allLink(text: string, label: string): HTMLAnchorElement {
    const link = document.createElement('a');
    const address = new URL(form.action);
    address.searchParams.set('q', text);
    link.href = address.href;
    link.id = `${list?.id}-all`;
    link.className = 'result';
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    link.textContent = label;
    return link;
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list?.hidden) void run();
      else choose(event.key === 'ArrowDown' ? chosen + 1 : chosen < 0 ? options().length - 1 : chosen - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      options()[chosen]?.click();
      if (!onPage) show(false);
    } else if (event.key === 'Escape') {
      if (list?.hidden) input.value = '';
      show(false);
    }
  }

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('input', () => void run());
  input.addEventListener('keydown', press);
  if (onPage)
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void run();
    });
  else
    form.addEventListener('focusout', (event) => {
      if (!form.contains(event.relatedTarget as Node | null)) show(false);
    });
  void loadWords(wordsAt).catch(() => undefined);
  void ask('').catch(() => undefined);
  if (input.value) void run();
}
