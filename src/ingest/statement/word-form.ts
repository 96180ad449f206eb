/** What is known of a written word wherever it stands: told once for each form, not once for each token. */
import type { Lang } from '../../model/vocabulary.ts';
import { PerWord, type Word } from '../../text/vocabulary.ts';
import { byLang } from '../language/by-lang.ts';
import { opensCue } from './cue-hits.ts';
import { type Seam, seamOf } from './unglue.ts';
import { bare, readClass, type WordClass, type Words, wordsOf } from './words.ts';

export interface WordForm {
  readonly text: string;
  readonly lower: string;
  /** Lower-case, without an English possessive ending. */
  readonly bare: string;
  readonly kind: 'word' | 'mark' | 'quote';
  /** What it begins with; both are false for digits and marks. */
  readonly capital: boolean;
  readonly small: boolean;
  /** Its class by the lexicons alone; `classOf` also asks where the word stands. */
  readonly type: WordClass;
  /** A reporting word or phrase may begin with it. */
  readonly opensCue: boolean;
  /** Where two words have been run together. */
  readonly seam: Seam | null;
}

const FORMS = byLang((lang) => new PerWord((word) => readForm(word, wordsOf(lang))));

/** The form of a word in a language. */
export const formOf = (word: Word, lang: Lang): WordForm => FORMS[lang].of(word);

function readForm({ text, low: lower }: Word, words: Words): WordForm {
  const isWord = /[\p{L}\p{N}]/u.test(text);
  return {
    text,
    lower,
    bare: bare(lower),
    kind: isWord ? 'word' : 'mark',
    capital: /^\p{Lu}/u.test(text),
    small: /^\p{Ll}/u.test(text),
    type: isWord ? readClass(text, words) : 'mark',
    opensCue: isWord && opensCue(lower, words),
    seam: isWord ? seamOf(text, words.lang) : null,
  };
}

/** A mark that no text spells out; its properties stand in the order of all forms, so that the engine knows one shape. */
const markForm = (text: string, kind: WordForm['kind']): WordForm => ({
  text,
  lower: text,
  bare: text,
  kind,
  capital: false,
  small: false,
  type: 'mark',
  opensCue: false,
  seam: null,
});

export const COMMA = markForm(',', 'mark');

/** A whole quotation, which is one token of its sentence. */
export const QUOTATION = markForm('"', 'quote');
