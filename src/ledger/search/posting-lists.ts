/** Collects which word stands where while an index is built. */
import { compareText } from '../order.ts';
import type { Bilingual } from '../types.ts';
import { numbersIn } from './numbers.ts';
import { isIndexed, isYear, wordsOf } from './words.ts';

export type Text = string | Bilingual | null | undefined;

const strings = (text: Text): string[] =>
  !text ? [] : typeof text === 'string' ? [text] : text.id === text.en ? [text.id] : [text.id, text.en];

/** The words of a text, and its numbers by value. */
export function indexWordsOf(text: string): string[] {
  const numbers = numbersIn(text)
    .filter(({ start, end }) => !isYear(text.slice(start, end)))
    .flatMap(({ values }) => values.map((value) => `#${value}`));
  return [...wordsOf(text).filter(isIndexed), ...numbers];
}

/** For each word the targets that have it, as target * 2 + (1 where it is the target's own name). */
export class PostingLists {
  private readonly lists = new Map<string, number[]>();

  /** Targets come in ascending order. */
  add(target: number, isName: boolean, texts: readonly Text[]): void {
    for (const text of texts.flatMap(strings))
      for (const word of indexWordsOf(text)) this.put(word, target * 2 + (isName ? 1 : 0));
  }

  private put(word: string, code: number): void {
    const list = this.lists.get(word);
    if (!list) this.lists.set(word, [code]);
    else if ((list.at(-1) ?? -2) >> 1 !== code >> 1) list.push(code);
    else list[list.length - 1] = Math.max(list.at(-1) ?? 0, code);
  }

  /** Known words in order. */
  words(): string[] {
    return [...this.lists.keys()].sort(compareText);
  }

  of(word: string): readonly number[] {
    return this.lists.get(word) ?? [];
  }
}
