/** English letters, ransom notes and posts. */
import type { LetterLexicon } from '../letters.ts';

export const LETTERS: LetterLexicon | null = {
  firstPerson: /\b(?:we|our|ours|us|i|my|me|your?|let's|i'm|we're|we've)\b/i,
  below:
    /^(?:more|full|read|see|here|the|its|their|his|her)\b.{0,40}\b(?:below|statement|letter|message|post|note|text)\b.{0,20}:$/i,
  lists: new Set(
    'include includes included including contain contains contained are were is was as'.split(' '),
  ),
  pronoun: /^(?:I|We|You|He|She|It|They|This|That|Please|To)$/,
};
