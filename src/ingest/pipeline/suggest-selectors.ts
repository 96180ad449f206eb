/** Selectors for an outlet, by comparing what the general reader found with what each element of its pages holds. */
import { load } from 'cheerio/slim';
import type { OutletSelectors } from '../../model/outlet.ts';
import { decodePage } from '../article/decode.ts';
import type { ArticleReading } from '../article/types.ts';

export interface ReadPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly reading: ArticleReading;
}

/** Elements of a page that are looked at; those beyond are seldom the article's. */
const MOST_ELEMENTS = 1500;
/** Share of the words that an element and the general reader's text must have in common, on every page. */
const LEAST_AGREEMENT = 0.85;
/** Names that a machine gave, and that change with the next release or page: "css-1x2y3z", "post-48213". */
const UNSTABLE = /\d{3,}|^(?:css|sc|jsx|svelte|astro)-|[^a-zA-Z0-9_-]/;

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Title and body selectors that fit all pages; null where there are fewer than two pages or nothing fits. */
export function suggestSelectors(pages: readonly ReadPage[]): OutletSelectors | null {
  if (pages.length < 2) return null;
  const marks = pages.map(marksOf);
  const best = (key: 'title' | 'body'): string | undefined => {
    const [first, ...others] = marks;
    const fitting = [...(first ?? [])]
      .map(([selector, mark]) => ({
        selector,
        least: Math.min(mark[key], ...others.map((page) => page.get(selector)?.[key] ?? 0)),
      }))
      .filter(({ least }) => least >= LEAST_AGREEMENT)
      .sort((a, b) => b.least - a.least || a.selector.length - b.selector.length);
    return fitting[0]?.selector;
  };
  const [title, body] = [best('title'), best('body')];
  if (!title && !body) return null;
  return { ...(title && { title }), ...(body && { body }), verified: null };
}

interface Mark {
  readonly title: number;
  readonly body: number;
}

/** How well each selector that names exactly one element of a page agrees with the general reader. */
function marksOf({ bytes, contentType, reading }: ReadPage): Map<string, Mark> {
  const $ = load(decodePage(bytes, contentType).text);
  const count = new Map<string, number>();
  const texts = new Map<string, string>();
  for (const element of $('body *').toArray().slice(0, MOST_ELEMENTS))
    for (const selector of namesOf(element)) {
      count.set(selector, (count.get(selector) ?? 0) + 1);
      if (!texts.has(selector)) texts.set(selector, squash($(element).text()).slice(0, 200_000));
    }
  const body = wordsOf(reading.paragraphs.map(({ text }) => text).join(' '));
  const title = squash(reading.title);
  const marks = new Map<string, Mark>();
  for (const [selector, text] of texts)
    if (count.get(selector) === 1)
      marks.set(selector, { title: text === title ? 1 : 0, body: agreement(body, wordsOf(text)) });
  return marks;
}

function namesOf({
  name,
  attribs,
}: {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
}): string[] {
  const classes = (attribs.class ?? '').split(/\s+/).slice(0, 5);
  const stable = (word: string) => word !== '' && !UNSTABLE.test(word);
  return [
    ...(stable(attribs.id ?? '') ? [`#${attribs.id}`] : []),
    ...classes.filter(stable).map((word) => `${name}.${word}`),
    ...(attribs.itemprop && stable(attribs.itemprop) ? [`[itemprop="${attribs.itemprop}"]`] : []),
    ...(/^(?:h1|article|main)$/.test(name) ? [name] : []),
  ];
}

const wordsOf = (text: string): Map<string, number> => {
  const words = new Map<string, number>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    if (word) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
};

/** F1 over words with their counts. */
function agreement(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [word, times] of a) shared += Math.min(times, b.get(word) ?? 0);
  const size = (words: ReadonlyMap<string, number>) => [...words.values()].reduce((sum, n) => sum + n, 0);
  const all = size(a) + size(b);
  return all === 0 ? 0 : (2 * shared) / all;
}
