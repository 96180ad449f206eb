/** Draws search results as elements; no markup is ever made from text. */
import type { SearchHit } from '../../ledger/search/search-types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { shortDate } from '../format/dates.ts';
import type { SearchWords } from '../search-words.ts';
import { markedText } from './marked-text.ts';

/** An element with a class and children; strings become text nodes. */
export function element(
  name: string,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const marked = (text: string, marks: readonly string[]): (Node | string)[] =>
  markedText(text, marks).map((part) => (part.marked ? element('mark', '', part.text) : part.text));

/** What stands above a hit's text: its kind, who spoke and how, and when. */
function headOf(hit: SearchHit, words: SearchWords, lang: SiteLang): string {
  const who = [hit.who, hit.organization].filter(Boolean).join(', ');
  const stance = hit.stance ? (words.stances[hit.stance] ?? hit.stance) : '';
  const date = hit.date ? shortDate(hit.date, lang) : '';
  return [words.kinds[hit.kind], [who, stance].filter(Boolean).join(' '), date].filter(Boolean).join(' · ');
}

/** A link that is an option of the list. */
export function optionFor(hit: SearchHit, id: string, words: SearchWords, lang: SiteLang): HTMLAnchorElement {
  const option = document.createElement('a');
  option.className = 'result';
  option.id = id;
  option.href = hit.path;
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(
    element('span', 'meta', headOf(hit, words, lang)),
    element('span', `result-text kind-${hit.kind}`, ...marked(hit.text, hit.marks)),
    ...(hit.incident ? [element('span', 'meta', ...marked(hit.incident, hit.marks))] : []),
  );
  return option;
}
