/** When an article was published and changed: declared times first, visible ones last. */
import type { Lang } from '../../model/vocabulary.ts';
import { BYLINES } from '../language/bylines.ts';
import { readDate } from './dates.ts';
import { type Element, textOf } from './dom.ts';
import { own, strings } from './json-ld.ts';
import type { Signals } from './signals.ts';
import type { Said } from './types.ts';

export interface Found<T> {
  readonly value: T;
  readonly from: string;
  /** Between 0 and 1, see agreement(); absent where a field has but one kind of signal. */
  readonly confidence?: number;
  /** What other signals say instead. */
  readonly others?: readonly Said[];
}

/**
 * Signals that say the same as the value, over all that speak and one more: a lone signal gives 0.5, three that agree
 * 0.75, one against two 0.25.
 */
export function agreement(agreeing: number, speaking: number): number {
  return Math.round((100 * agreeing) / (speaking + 1)) / 100;
}

/** Meta names that carry the publication's time, most exact first (shares measured on stored news pages). */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'publishdate',
  'publish-date',
  'pubdate',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date.release',
  'content_publishedDate',
  'date',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];

/** Publication time with the signal that gave it. */
export function findPublished(
  signals: Signals,
  visible: readonly string[],
  url: string,
  lang: Lang | null,
): Found<string> | null {
  const found = firstPublished(signals, visible, url, lang);
  if (!found) return null;
  const days = new Map<string, string>();
  for (const { value, from } of candidates(signals, [], url)) {
    // Later values of a kind are of other articles on the page.
    const date = days.has(from) ? null : readDate(value, lang);
    if (date) days.set(from, date.slice(0, 10));
  }
  if (!days.has(found.from)) days.set(found.from, found.value.slice(0, 10));
  const others = [...days]
    .filter(([, day]) => day !== found.value.slice(0, 10))
    .map(([from, value]) => ({ from, value }));
  return { ...found, confidence: agreement(days.size - others.length, days.size), others };
}

function firstPublished(
  signals: Signals,
  visible: readonly string[],
  url: string,
  lang: Lang | null,
): Found<string> | null {
  const day: Found<string>[] = [];
  for (const candidate of candidates(signals, visible, url)) {
    const value = readDate(candidate.value, lang);
    if (!value) continue;
    if (value.length > 10) {
      const rival = day[0];
      return rival && rival.value !== value.slice(0, 10) ? rival : { value, from: candidate.from };
    }
    day.push({ value, from: candidate.from });
  }
  return day[0] ?? null;
}

function* candidates(signals: Signals, visible: readonly string[], url: string): Generator<Found<string>> {
  for (const node of signals.ldArticles)
    for (const value of strings(own(node, 'datePublished'))) yield { value, from: 'json-ld datePublished' };
  for (const name of PUBLISHED)
    for (const value of (signals.meta.get(name.toLowerCase()) ?? []).slice(0, 1))
      yield { value, from: `meta ${name}` };
  for (const element of signals.microdata)
    if (/\bdatePublished\b/i.test(element.attribs.itemprop ?? ''))
      yield { value: stamp(element), from: 'microdata datePublished' };
  for (const time of signals.times) if (!isModified(time)) yield { value: stamp(time), from: 'time element' };
  for (const node of signals.ldArticles)
    for (const value of strings(own(node, 'dateCreated'))) yield { value, from: 'json-ld dateCreated' };
  for (const value of visible) if (!tellsOfChange(value)) yield { value, from: 'visible date' };
  const path = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  if (path) yield { value: `${path[1]}-${path[2]}-${path[3]}`, from: 'url' };
}

function stamp(element: Element): string {
  const a = element.attribs;
  return a.datetime || a.content || a.title || textOf(element);
}

const EDITED = Object.values(BYLINES).flatMap(({ modified }) => modified);

function isModified(element: Element): boolean {
  const itemprop = element.attribs.itemprop ?? '';
  if (/dateModified/i.test(itemprop) || /updat|modif/i.test(element.attribs.class ?? '')) return true;
  return tellsOfChange(textOf(element));
}

/** "Diperbarui 3 Juli": the time of a change, never the publication's. */
function tellsOfChange(line: string): boolean {
  const text = line.slice(0, 40).toLowerCase();
  return EDITED.some((word) => text.startsWith(word));
}

/** Time of the last change, where a page declares one. */
export function findModified(signals: Signals, lang: Lang | null): Found<string> | null {
  for (const node of signals.ldArticles)
    for (const text of strings(own(node, 'dateModified'))) {
      const value = readDate(text, lang);
      if (value) return { value, from: 'json-ld dateModified' };
    }
  for (const name of MODIFIED) {
    const value = readDate(signals.meta.get(name)?.[0] ?? '', lang);
    if (value) return { value, from: `meta ${name}` };
  }
  return null;
}
