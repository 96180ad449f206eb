/** Finds the feed and its entries in a tree, whatever the dialect, and reads their fields. */

import { resolved } from './address.ts';
import { rawText, textOfElement } from './content.ts';
import type { XmlElement } from './element.ts';
import {
  anyOf,
  type Children,
  childrenByName,
  childrenOf,
  dateOf,
  peopleOf,
  textOf,
  unreadDateOf,
} from './elements.ts';
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
import { cutAtWord } from './plain-text.ts';
import type { RawEntry, RawFeed } from './types.ts';

const MAX_TITLE = 500;
const MAX_SUMMARY = 2000;
const MAX_CONTENT = 20_000;

/** How deep the root and the entries may stand: what was not closed before them holds them. */
const MAX_NESTING = 5;

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

const CHANNELS = new Set(['channel', 'feed', 'atom:feed', 'sitemap:urlset', 'urlset']);
const ENTRIES = new Set(['item', 'entry', 'atom:entry']);
const SITEMAP_ENTRIES = new Set(['sitemap:url', 'url']);

/** The feed of a document; null where it has none. */
export function readDocument(document: XmlElement): RawFeed | null {
  const root = rootIn(document, MAX_NESTING);
  const format = root && ROOTS[root.name];
  if (!root || !format) return null;
  const channel = CHANNELS.has(root.name) ? root : childrenOf(root).find(({ name }) => CHANNELS.has(name));
  const names = format === 'sitemap' ? SITEMAP_ENTRIES : ENTRIES;
  const entries = entriesIn(root, names, MAX_NESTING).map(readEntry);
  if (!channel && entries.length === 0) return null;
  return { format, feed: readChannel(channel ?? root), entries };
}

/** The first element that a feed can begin with; what a server printed before it is passed over. */
function rootIn(element: XmlElement, depth: number): XmlElement | undefined {
  for (const child of childrenOf(element)) {
    const found = Object.hasOwn(ROOTS, child.name) ? child : depth > 0 ? rootIn(child, depth - 1) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Entries in document order; RDF has them beside the channel, RSS 1.1 inside a list of the channel. */
function entriesIn(element: XmlElement, names: ReadonlySet<string>, depth: number): XmlElement[] {
  return childrenOf(element).flatMap((child) => {
    if (names.has(child.name)) return [child];
    return depth > 0 ? entriesIn(child, names, depth - 1) : [];
  });
}

function readChannel(channel: XmlElement): RawFeed['feed'] {
  const children = childrenByName(channel);
  const language = anyOf(children, LANGUAGE).map(rawText).find(Boolean) ?? channel.lang;
  return {
    title: textOf(children, TITLE, MAX_TITLE),
    link: linkOf(channel),
    id: identifier(channel, children),
    lang: language?.replace('_', '-') ?? null,
    author: peopleOf(children, AUTHOR)[0] ?? null,
    description: textOf(children, FEED_DESCRIPTION, MAX_SUMMARY),
    updated: dateOf(children, UPDATED),
    published: dateOf(children, PUBLISHED),
  };
}

function readEntry(entry: XmlElement): RawEntry {
  const children = childrenByName(entry);
  const content = textOf(children, CONTENT, MAX_CONTENT);
  const [short, long] = shortAndLong(entry, children);
  const summary = short ? textOfElement(short, MAX_SUMMARY) : textOf(children, SUMMARY, MAX_SUMMARY);
  return {
    title: textOf(children, TITLE, MAX_TITLE),
    link: linkOf(entry),
    id: identifier(entry, children),
    authors: peopleOf(children, AUTHOR),
    summary: summary || (content ? cutAtWord(content, MAX_SUMMARY) : summary),
    content: content ?? (long ? textOfElement(long, MAX_CONTENT) : null),
    published: dateOf(children, PUBLISHED),
    updated: dateOf(children, UPDATED),
    unreadDate: unreadDateOf(children, [...PUBLISHED, ...UPDATED]),
  };
}

/** Where an entry has both a <summary> and a <description>, the first is the short one. */
function shortAndLong(entry: XmlElement, children: Children): readonly XmlElement[] {
  const [summary, description] = [children.get('summary')?.[0], children.get('description')?.[0]];
  if (!summary || !description) return [];
  const first = entry.children.find((child) => child === summary || child === description);
  return first === summary ? [summary, description] : [description, summary];
}

/** The entry's own id. A relative one is resolved where it is meant as an address. */
function identifier(element: XmlElement, children: Children): string | null {
  const found = anyOf(children, ID).find((candidate) => rawText(candidate));
  if (!found) return element.attributes.get('rdf:about') ?? null;
  const value = rawText(found);
  const isAddress = found.name !== 'guid' || /^[./?]/.test(value);
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(value);
  if (!isAddress || !isRelative || found.attributes.get('ispermalink') === 'false') return value;
  return resolved(value, found.base) ?? value;
}
