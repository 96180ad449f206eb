/** What is known of a written word wherever it stands: told once for each form, not once for each token. */
import { opensCue } from './cue-hits.ts';
import { type Seam, seamOf } from './unglue.ts';
import { bare, readClass, type WordClass, type Words } from './words.ts';

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

/** A process reads many articles; the memory of forms is emptied when it has grown past this. */
const MEMORY = 50_000;

/** The form of a word in the language of the lexicons. */
export function formOf(text: string, words: Words): WordForm {
  const known = words.forms.get(text);
  if (known) return known;
  const form = readForm(text, words);
  if (words.forms.size >= MEMORY) words.forms.clear();
  words.forms.set(text, form);
  return form;
}

function readForm(text: string, words: Words): WordForm {
  const lower = text.toLowerCase();
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

const MARK = {
  kind: 'mark',
  capital: false,
  small: false,
  type: 'mark',
  opensCue: false,
  seam: null,
} as const;

export const COMMA: WordForm = { ...MARK, text: ',', lower: ',', bare: ',' };

/** A whole quotation, which is one token of its sentence. */
export const QUOTATION: WordForm = { ...MARK, text: '"', lower: '"', bare: '"', kind: 'quote' };
