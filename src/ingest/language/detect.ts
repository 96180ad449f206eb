/** Tells Indonesian from English by stop words; other languages and too little text give null. */
import type { Lang } from '../../model/vocabulary.ts';
import * as en from './en/stopwords.ts';
import * as id from './id/stopwords.ts';

const LISTS: Readonly<
  Record<Lang, { readonly own: ReadonlySet<string>; readonly rivals: ReadonlySet<string> }>
> = {
  id: { own: new Set(id.STOPWORDS), rivals: new Set(id.RIVALS) },
  en: { own: new Set(en.STOPWORDS), rivals: new Set(en.RIVALS) },
};

/** Fewer words than this tell too little. */
const MIN_WORDS = 6;
/** Running news text has 20-30 % of these words in Indonesian, 35-50 % in English. */
const MIN_SHARE = 0.1;
/** The winner has this many times the hits of the other language and of the rival words. */
const LEAD = 2;
/** A long text tells no more than its beginning. */
const MAX_CHARS = 20_000;

/**
 * Language of a text or of one paragraph: the one whose stop words lead clearly, else null.
 * Malay shares most words with Indonesian, so a few words that only Malay has weigh heavily.
 */
export function detectLanguage(text: string): Lang | null {
  const words =
    text
      .slice(0, MAX_CHARS)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const hits = { id: count(words, LISTS.id.own), en: count(words, LISTS.en.own) };
  const winner: Lang = hits.id > hits.en ? 'id' : 'en';
  const other = winner === 'id' ? hits.en : hits.id;
  const own = hits[winner];
  if (own < 2 || own < MIN_SHARE * words.length || own < LEAD * other) return null;
  const rivals = count(words, LISTS[winner].rivals);
  // One Malay word in ten stop words is already more than an Indonesian text has.
  return rivals * (winner === 'id' ? 10 : LEAD) > own ? null : winner;
}

function count(words: readonly string[], list: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
}
