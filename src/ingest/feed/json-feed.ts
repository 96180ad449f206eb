/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */

import { resolved } from './address.ts';
import { readFeedDate } from './dates.ts';
import { plainText } from './plain-text.ts';
import { MAX_ENTRIES } from './tree.ts';
import type { RawEntry, RawFeed } from './types.ts';

type Json = Readonly<Record<string, unknown>>;

const MAX_CONTENT = 20_000;

/** The feed in a JSON value; null where it is not one. */
export function readJsonFeed(json: unknown, base: string | undefined): RawFeed | null {
  if (!isObject(json) || !/jsonfeed\.org\/version/i.test(string(json.version) ?? '')) return null;
  if (!Array.isArray(json.items)) return null;
  return {
    format: 'json',
    feed: {
      title: plain(json.title, 500),
      link: resolved(string(json.home_page_url) ?? undefined, base) ?? null,
      id: string(json.feed_url),
      lang: string(json.language),
      author: authorsOf(json)[0] ?? null,
      description: plain(json.description, 2000),
      updated: null,
      published: null,
    },
    entries: json.items
      .slice(0, MAX_ENTRIES)
      .filter(isObject)
      .map((item) => readItem(item, base)),
  };
}

function readItem(item: Json, base: string | undefined): RawEntry {
  const content = plain(item.content_html, MAX_CONTENT) ?? plain(item.content_text, MAX_CONTENT);
  return {
    title: plain(item.title, 500),
    link: resolved(string(item.url) ?? string(item.external_url) ?? permalink(item.id), base) ?? null,
    id: string(item.id),
    authors: authorsOf(item),
    summary: plain(item.summary, 2000) ?? (content ? plainText(content, 2000) : null),
    content,
    published: readFeedDate(string(item.date_published) ?? ''),
    updated: readFeedDate(string(item.date_modified) ?? ''),
  };
}

/** An id that is an address serves as the link where none is given. */
function permalink(id: unknown): string | undefined {
  const text = string(id);
  return text && /^https?:\/\//i.test(text) ? text : undefined;
}

function authorsOf(value: Json): string[] {
  const people = Array.isArray(value.authors) ? value.authors : [value.author];
  return people.filter(isObject).flatMap((person) => string(person.name) ?? []);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const string = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

const plain = (value: unknown, max: number): string | null => {
  const text = string(value);
  return text === null ? null : plainText(text, max);
};
