/**
 * Affixes of Indonesian and endings of English, for bringing forms of one word together ("diretas",
 * "meretas", "peretasan"). Without a dictionary the root is not known for sure, so a word gets every root
 * that its affixes allow, and two words meet where their roots do. Source of the sound changes: Tata Bahasa
 * Baku Bahasa Indonesia, chapter on the verb (meN- and peN- before vowels and k, p, s, t).
 */

export interface Prefix {
  readonly prefix: string;
  /** What may stand at the beginning of the root in place of the prefix. */
  readonly restore: readonly string[];
  /** The rest of the word must look like this. */
  readonly before?: RegExp;
}

export const PREFIXES: readonly Prefix[] = [
  { prefix: 'meny', restore: ['s'] },
  { prefix: 'peny', restore: ['s'] },
  { prefix: 'meng', restore: ['', 'k'] },
  { prefix: 'peng', restore: ['', 'k'] },
  { prefix: 'mem', restore: ['', 'p'] },
  { prefix: 'pem', restore: ['', 'p'] },
  { prefix: 'men', restore: ['', 't'] },
  { prefix: 'pen', restore: ['', 't'] },
  { prefix: 'ber', restore: [''] },
  // ber- loses its r before a first syllable that ends in -er: bekerja, beternak.
  { prefix: 'be', restore: [''], before: /^[^aeiou]er/ },
  { prefix: 'ter', restore: [''] },
  { prefix: 'per', restore: [''] },
  { prefix: 'me', restore: [''] },
  { prefix: 'pe', restore: [''] },
  { prefix: 'di', restore: [''] },
  { prefix: 'ke', restore: [''] },
  { prefix: 'se', restore: [''] },
];

/** Stripped in this order, one of each line at most. */
export const SUFFIXES: readonly (readonly string[])[] = [
  ['lah', 'kah', 'pun'],
  ['nya', 'ku', 'mu'],
  ['kan', 'an', 'i'],
];

export const ENGLISH_ENDINGS: readonly { readonly ending: string; readonly restore: readonly string[] }[] = [
  { ending: 'ies', restore: ['y'] },
  { ending: 'ied', restore: ['y'] },
  { ending: 'ing', restore: ['', 'e'] },
  { ending: 'es', restore: ['', 'e'] },
  { ending: 'ed', restore: ['', 'e'] },
  { ending: 's', restore: [''] },
];

/** Shorter roots bring unlike words together. */
export const SHORTEST_ROOT = 4;
