/** Tells the languages that are read by their stop words; other languages and too little text give null. */
import { Lang } from '../../model/vocabulary.ts';
import { byLang } from './by-lang.ts';
import { STOPWORDS } from './stopwords.ts';

/** Fewer words than this tell too little. */
const MIN_WORDS = 6;
/** Running news text has 20-30 % of these words in Indonesian, 35-50 % in English. */
const MIN_SHARE = 0.1;
/** The winner has this many times the hits of words that only another language has. */
const LEAD = 2;
/** Fewer own words, or fewer marks of a language that shares most words with a neighbour, may be chance. */
const MIN_HITS = 2;
/** A long text tells no more than its beginning. */
const MAX_CHARS = 20_000;

/** The stop words of the other languages that a language does not share. */
const OTHERS = byLang((lang) =>
  Lang.options
    .filter((other) => other !== lang)
    .map((other) => new Set([...STOPWORDS[other].own].filter((word) => !STOPWORDS[lang].own.has(word)))),
);

/**
 * Language of a text or of one paragraph: the only one whose stop words lead clearly, else null.
 * Neighbours share most words (Malay and Indonesian), so a few words that only one of them has weigh heavily.
 */
export function detectLanguage(text: string): Lang | null {
  const words =
    text
      .slice(0, MAX_CHARS)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return null;
  const fitting = Lang.options.filter((lang) => fits(words, lang));
  return fitting.length === 1 ? (fitting[0] as Lang) : null;
}

function fits(words: readonly string[], lang: Lang): boolean {
  const { own, rivals, ownForRival, markers } = STOPWORDS[lang];
  const hits = count(words, own);
  if (hits < MIN_HITS || hits < MIN_SHARE * words.length) return false;
  if (OTHERS[lang].some((others) => hits < LEAD * count(words, others))) return false;
  const marks = markers.size ? count(words, markers) : MIN_HITS;
  return marks >= MIN_HITS && count(words, rivals) * ownForRival <= hits;
}

function count(words: readonly string[], list: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (list.has(word) ? 1 : 0), 0);
}
