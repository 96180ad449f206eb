/** Finding many known phrases in a text in one pass: words are compared, not characters, so "KPU" is not in "KPUD". */
import { DIGIT, endOfRun, LETTER } from './characters.ts';
import { PerWord, wordAt } from './vocabulary.ts';

export interface Word {
  /** Lower-case, without diacritics. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

export interface PhraseHit<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Words of a text: runs of letters and digits, with inner apostrophes, hyphens split. Linear. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfRun(text, at, LETTER | DIGIT);
    if (end > at) found.push({ form: FOLDED.of(wordAt(text, at, end)), start: at, end });
    at = end + 1;
  }
  return found;
}

/** Case and diacritics folded away: "Café" and "cafe" are one form. */
export const fold = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const FOLDED = new PerWord(({ text }) => fold(text));

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** A set of phrases, each with a value, that finds their longest occurrences in a text. */
export class PhraseFinder<T> {
  readonly #root: Node<T> = { next: new Map(), values: [] };

  /** Adds a phrase; one without words is ignored. The same phrase may carry several values. */
  add(phrase: string, value: T): this {
    const forms = words(phrase).map((word) => word.form);
    if (forms.length === 0) return this;
    let node = this.#root;
    for (const form of forms) {
      let child = node.next.get(form);
      if (!child) {
        child = { next: new Map(), values: [] };
        node.next.set(form, child);
      }
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
    return this;
  }

  /** Longest hits from left to right, not overlapping. */
  find(text: string): PhraseHit<T>[] {
    return this.findAmong(words(text));
  }

  /** As `find`, for a text whose words have been read: several finders look through them one after the other. */
  findAmong(all: readonly Word[]): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let i = 0; i < all.length; ) {
      const { length, values } = this.#longest(all, i);
      const first = all[i];
      const last = all[i + length - 1];
      if (first && last) for (const value of values) hits.push({ value, start: first.start, end: last.end });
      i += Math.max(1, length);
    }
    return hits;
  }

  #longest(all: readonly Word[], from: number): { length: number; values: readonly T[] } {
    let node: Node<T> | undefined = this.#root;
    let best: { length: number; values: readonly T[] } = { length: 0, values: [] };
    for (let i = from; i < all.length; i++) {
      node = node.next.get(all[i]?.form ?? '');
      if (!node) break;
      if (node.values.length > 0) best = { length: i - from + 1, values: node.values };
    }
    return best;
  }
}
