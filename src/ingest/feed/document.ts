/** Finds the feed and its entries in a tree, whatever the dialect, and reads their fields. */
import { rawText, textOfElement } from './content.ts';
import { readFeedDate } from './dates.ts';
import {
  AUTHOR,
  CONTENT,
  FEED_DESCRIPTION,
  ID,
  LANGUAGE,
  PUBLISHED,
  SUMMARY,
  TITLE,
  UPDATED,
} from './fields.ts';
import { linkOf } from './links.ts';
import { resolved, type XmlElement } from './tree.ts';
import type { RawEntry, RawFeed } from './types.ts';

export const MAX_SUMMARY = 2000;
const MAX_TITLE = 500;
const MAX_CONTENT = 20_000;

const ROOTS: Readonly<Record<string, RawFeed['format']>> = {
  rss: 'rss',
  'rdf:rdf': 'rdf',
  rdf: 'rdf',
  channel: 'rss',
  feed: 'atom',
  'atom:feed': 'atom',
  'sitemap:urlset': 'sitemap',
  urlset: 'sitemap',
};

const ENTRIES = new Set(['item', 'entry', 'atom:entry', 'sitemap:url', 'url']);
const CHANNELS = new Set(['channel', 'feed', 'atom:feed', 'sitemap:urlset', 'urlset']);

/** The feed of a document; null where its outermost element is none that a feed has. */
export function readDocument(document: XmlElement): RawFeed | null {
  const root = document.children.find((child) => typeof child !== 'string');
  const format = root && ROOTS[root.name];
  if (!root || !format) return null;
  const channel = CHANNELS.has(root.name)
    ? root
    : (childrenOf(root).find(({ name }) => CHANNELS.has(name)) ?? null);
  const entries = [...childrenOf(root), ...(channel && channel !== root ? childrenOf(channel) : [])]
    .filter(({ name }) => ENTRIES.has(name))
    .map(readEntry);
  if (!channel && entries.length === 0) return null;
  return { format, feed: readChannel(channel ?? root), entries };
}

function readChannel(channel: XmlElement): RawFeed['feed'] {
  return {
    title: text(channel, TITLE, MAX_TITLE),
    link: linkOf(channel),
    id: identifier(channel),
    lang: first(channel, LANGUAGE, rawText)?.replace('_', '-') ?? channel.lang?.replace('_', '-') ?? null,
    author: authorsOf(channel)[0] ?? null,
    description: text(channel, FEED_DESCRIPTION, MAX_SUMMARY),
    updated: date(channel, UPDATED),
    published: date(channel, PUBLISHED),
  };
}

function readEntry(entry: XmlElement): RawEntry {
  const content = text(entry, CONTENT, MAX_CONTENT);
  const summary = text(entry, SUMMARY, MAX_SUMMARY);
  const both = named(entry, 'summary')[0] && named(entry, 'description')[0];
  return {
    title: text(entry, TITLE, MAX_TITLE),
    link: linkOf(entry),
    id: identifier(entry),
    authors: authorsOf(entry),
    summary: summary || content,
    content: content ?? (both ? textOfElement(both, MAX_CONTENT) : null),
    published: date(entry, PUBLISHED),
    updated: date(entry, UPDATED),
  };
}

const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** Children of a name; those inside media:group and news:news count as the entry's own. */
export function named(element: XmlElement, name: string): XmlElement[] {
  const own = childrenOf(element);
  const grouped = own.filter((child) => child.name === 'media:group' || child.name === 'news:news');
  return [...own, ...grouped.flatMap(childrenOf)].filter((child) => child.name === name);
}

/** The first value, in the order of the names, that is not empty; '' where the element stands but is empty. */
function first(
  element: XmlElement,
  names: readonly string[],
  read: (found: XmlElement) => string,
): string | null {
  let seen: string | null = null;
  for (const name of names) {
    for (const found of named(element, name)) {
      const value = read(found);
      if (value) return value;
      seen = value;
    }
  }
  return seen;
}

const text = (element: XmlElement, names: readonly string[], max: number): string | null =>
  first(element, names, (found) => textOfElement(found, max));

/** The last of several dates of one name counts: software that writes two appends the newer one. */
function date(element: XmlElement, names: readonly string[]): string | null {
  for (const name of names) {
    const dates = named(element, name).map((found) => readFeedDate(rawText(found)));
    const last = dates.findLast((found) => found !== null);
    if (last) return last;
  }
  return null;
}

function identifier(element: XmlElement): string | null {
  const about = element.attributes.get('rdf:about');
  for (const name of ID) {
    const found = named(element, name)[0];
    const value = found && rawText(found);
    if (!value) continue;
    const relative = name !== 'guid' || /^[./?]/.test(value);
    return found.attributes.get('ispermalink') === 'false' || !relative || /^[a-z][a-z0-9+.-]*:/i.test(value)
      ? value
      : (resolved(value, found.base) ?? value);
  }
  return about ?? null;
}

function authorsOf(element: XmlElement): string[] {
  for (const name of AUTHOR) {
    const people = named(element, name).map(person).filter(Boolean);
    if (people.length > 0) return [...new Set(people)];
  }
  return [];
}

/** "Name (address)" of a person construct or of a text. */
function person(element: XmlElement): string {
  const part = (local: string): string => {
    const found = childrenOf(element).find(({ name }) => name === local || name === `atom:${local}`);
    return found ? textOfElement(found, 200) : '';
  };
  const name = part('name');
  const email = part('email');
  if (name || email) return name && email ? `${name} (${email})` : name || email;
  return textOfElement(element, 200);
}
