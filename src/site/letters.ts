/** Lists by first letter, for indexes. */
import type { SiteLang } from '../model/vocabulary.ts';
import { LOCALE } from './i18n/locale.ts';

export interface LetterGroup<T> {
  /** "A" to "Z", or "#" for names that begin with none of them. */
  readonly letter: string;
  readonly members: readonly T[];
}

/** The letter under which a name stands: marks above letters do not count. */
export function letterOf(name: string): string {
  const [first = ''] = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** Sorted as the language sorts, in groups by letter; what begins with no letter comes first. */
export function byLetter<T>(
  list: readonly T[],
  nameOf: (one: T) => string,
  lang: SiteLang,
): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(LOCALE[lang], { sensitivity: 'base', numeric: true });
  const groups = new Map<string, T[]>();
  for (const one of [...list].sort((a, b) => compare(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(one));
    const known = groups.get(letter);
    if (known) known.push(one);
    else groups.set(letter, [one]);
  }
  return [...groups]
    .map(([letter, members]) => ({ letter, members }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
