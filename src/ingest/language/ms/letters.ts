/** Malay newsrooms put marks around letters and posts. */
import type { LetterLexicon } from '../letters.ts';

export const LETTERS: LetterLexicon | null = null;
