/** English pronouns. */
import type { PronounLexicon } from '../pronouns.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PRONOUNS: PronounLexicon = {
  person: list('he she'),
  male: list('he'),
  female: list('she'),
  body: list('it they'),
  bodyNouns:
    list(`company firm agency organization organisation university college hospital bank group retailer airline department ministry
    commission regulator manufacturer provider business institution district council city county newspaper paper outlet network campaign
    committee group gang vendor maker giant chain carrier operator publisher website site service statement email letter post report`),
  definite: list('the this that'),
};
