/** Malay pronouns; the language tells no sex. */
import type { PronounLexicon } from '../pronouns.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PRONOUNS: PronounLexicon = {
  person: list('dia beliau ia dirinya nya'),
  male: new Set(),
  female: new Set(),
  body: list('mereka pihaknya'),
  bodyNouns: list(
    'syarikat kementerian jabatan agensi badan organisasi kumpulan pihak bank universiti pejabat hospital kedai sekolah yayasan kenyataan laporan',
  ),
  definite: list('itu ini tersebut berkenaan si'),
};
