/** Words of a text as search knows them. Runs in the browser. */
import { COMMON_WORDS } from './common-words.ts';

/** Lower case, no diacritics, quote marks alike: the same for index and query. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Words of two or more letters or digits, and single digits; numbers with marks are read by numbers.ts. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((word) => word.length > 1 || /\d/.test(word)) ?? [];

/** A year as documents know it by their dates. */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** Words that stand in the index: not the commonest, and no plain numbers, which are indexed by value. */
export const isIndexed = (word: string): boolean =>
  !COMMON_WORDS.has(word) && (!/^\d+$/.test(word) || isYear(word));

/** A text as a line of words, for finding phrases whatever marks stand between. */
export const phraseText = (text: string): string => ` ${wordsOf(text).join(' ')} `;
