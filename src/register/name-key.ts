/** The form of a name in which spellings that mean the same are equal. */
import { LEADING, TRAILING } from './name-furniture.ts';

/**
 * Folds case, accents, dots, apostrophes and other punctuation, and drops honorifics, academic titles and legal
 * forms at the edges: "PT Bank Nusa Jaya (Persero) Tbk." and "bank nusa jaya" are equal. Word order is kept.
 * A name of nothing but such words stays as it is. Empty where the name has no letter or digit.
 */
export function nameKey(name: string): string {
  const words = wordsOf(name);
  const start = words.findIndex((word) => !LEADING.has(word));
  const end = words.findLastIndex((word) => !TRAILING.has(word));
  return (start >= 0 && end >= start ? words.slice(start, end + 1) : words).join(' ');
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // Inside a word these join ("Ma'ruf", "S.H.", "U.S."); elsewhere they separate.
      .replace(/['’‘ʼ`.]/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  );
}
