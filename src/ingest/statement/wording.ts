/** The words of a statement, and which phrases of the lexicons stand among them: read once for all that is judged by words. */
import type { Lang } from '../../model/vocabulary.ts';
import { DIGIT, kindAt, LETTER } from '../../text/characters.ts';
import { byLang } from '../language/by-lang.ts';
import { CERTAINTIES } from '../language/certainty.ts';
import { STANCES } from '../language/stance.ts';
import { type PhraseHits, PhraseIndex } from './phrase-index.ts';

export interface Wording {
  readonly words: readonly string[];
  /** Phrases of the lexicons of stance and certainty. */
  readonly hits: PhraseHits;
}

const PHRASES = byLang((lang) => {
  const { phrases, assurances, deeds } = STANCES[lang];
  const { hedged, negated, certain } = CERTAINTIES[lang];
  return new PhraseIndex([...phrases.map(([, list]) => list), assurances, deeds, hedged, negated, certain]);
});

/** The last answer: stance and certainty are asked for the same text one after the other. */
let last: { text: string; lang: Lang; wording: Wording } | null = null;

/** The wording of a text, looked up in the lexicons of a language. */
export function wordingOf(text: string, lang: Lang): Wording {
  if (last?.text === text && last.lang === lang) return last.wording;
  const words = plainWords(text);
  const wording = { words, hits: PHRASES[lang].of(words) };
  last = { text, lang, wording };
  return wording;
}

/** The words of a text in lower case, with their hyphens and straight apostrophes; everything else parts words. */
export function plainWords(text: string): string[] {
  const lower = text.toLowerCase().replace(/\u2019/g, "'");
  const words: string[] = [];
  for (let at = 0; at < lower.length; ) {
    let end = at;
    while (kindAt(lower, end) & (LETTER | DIGIT) || isInner(lower.charCodeAt(end))) end += 1;
    if (end > at) words.push(lower.slice(at, end));
    at = end + 1;
  }
  return words;
}

const HYPHEN = 45;
const APOSTROPHE = 39;
const isInner = (code: number): boolean => code === HYPHEN || code === APOSTROPHE;
