/** A name that stands between commas by itself, so that the office before the comma is its bearer's (Indonesian). */
import type { Token } from './types.ts';
import { classOf, type Words } from './words.ts';

/** "Kepala Desa Sukauji, Kabupaten Uji, Ratna Wulandari": places between an office and its bearer's name. */
export function placesThenName(tokens: readonly Token[], at: number, words: Words): boolean {
  let i = at;
  for (let places = 0; places < MOST_PLACES; places += 1) {
    const first = tokens[i];
    if (
      words.grammar.head !== 'first' ||
      !first ||
      !['institutional', 'body'].includes(classOf(first, words))
    )
      return false;
    while (tokens[i] && /^\p{Lu}/u.test((tokens[i] as Token).text)) i += 1;
    if (tokens[i]?.text !== ',') return false;
    i += 1;
    if (isNameAlone(tokens, i, words)) return true;
  }
  return false;
}
const MOST_PLACES = 3;

/** A name of two or more words and nothing else up to the next comma, bracket or aside. */
export function isNameAlone(tokens: readonly Token[], at: number, words: Words): boolean {
  let end = at;
  while (
    end < tokens.length &&
    ['name', 'initial', 'honorific'].includes(classOf(tokens[end] as Token, words))
  )
    end += 1;
  const next = tokens[end];
  return (
    words.grammar.head === 'first' &&
    end - at >= 2 &&
    (!next || /^[,(.]$/.test(next.text) || words.cues.asides.has(next.lower))
  );
}
