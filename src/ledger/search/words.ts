/** Words of a text as search knows them. Runs in the browser. */

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

/** A text as a line of words, for finding phrases whatever marks stand between. */
export const phraseText = (text: string): string => ` ${wordsOf(text).join(' ')} `;
