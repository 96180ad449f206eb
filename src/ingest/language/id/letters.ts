/** Indonesian newsrooms put marks around letters and posts; only the page's own block quotes are read without them. */
import type { LetterLexicon } from '../letters.ts';

export const LETTERS: LetterLexicon | null = null;
