/** Looking into elements: children by name, texts, dates and people. */
import { rawText, textOfElement } from './content.ts';
import { readFeedDate } from './dates.ts';
import type { XmlElement } from './element.ts';

/** The children of an element by name. */
export type Children = ReadonlyMap<string, readonly XmlElement[]>;

/** Elements of one name that are looked at; more are a fault. */
const MAX_REPEATS = 50;

/** Their children count as the entry's own. */
const GROUPS = new Set(['media:group', 'media:content', 'news:news']);

export const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** One pass over the children, those of groups after the element's own. */
export function childrenByName(element: XmlElement): Children {
  const own = childrenOf(element);
  const grouped = own.filter(({ name }) => GROUPS.has(name)).slice(0, MAX_REPEATS);
  const found = new Map<string, XmlElement[]>();
  for (const child of [...own, ...grouped.flatMap(childrenOf)]) {
    const alike = found.get(child.name) ?? [];
    if (alike.length < MAX_REPEATS) alike.push(child);
    found.set(child.name, alike);
  }
  return found;
}

/** Elements of these names, in the order of the names. */
export function anyOf(children: Children, names: readonly string[]): XmlElement[] {
  return names.flatMap((name) => children.get(name) ?? []);
}

/** The first plain text that is not empty; '' where only empty elements stand, null where none does. */
export function textOf(children: Children, names: readonly string[], max: number): string | null {
  let seen: string | null = null;
  for (const found of anyOf(children, names)) {
    const value = textOfElement(found, max);
    if (value) return value;
    seen = value;
  }
  return seen;
}

/** The date under the first name that has one. The last of several counts: software appends the newer one. */
export function dateOf(children: Children, names: readonly string[]): string | null {
  for (const name of names) {
    const dates = (children.get(name) ?? []).map((found) => readFeedDate(rawText(found)));
    const last = dates.findLast((found) => found !== null);
    if (last) return last;
  }
  return null;
}

/** What stands where a date should, when it is none. */
export function unreadDateOf(children: Children, names: readonly string[]): string | null {
  const texts = anyOf(children, names).map(rawText).filter(Boolean);
  return texts.find((text) => readFeedDate(text) === null)?.slice(0, 80) ?? null;
}

/** The people under the first name that has any, each once, as "Name (address)". */
export function peopleOf(children: Children, names: readonly string[]): string[] {
  for (const name of names) {
    const people = (children.get(name) ?? []).map(person).filter(Boolean);
    if (people.length > 0) return [...new Set(people)];
  }
  return [];
}

function person(element: XmlElement): string {
  const parts = childrenByName(element);
  const name = textOf(parts, ['name', 'atom:name'], 200);
  const email = textOf(parts, ['email', 'atom:email'], 200);
  if (name || email) return name && email ? `${name} (${email})` : ((name || email) ?? '');
  return textOfElement(element, 200);
}
