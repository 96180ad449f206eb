/** By what a letter or post that is set off without marks is known ("Corvex said in a letter:" and below it the letter). */
import type { Lang } from '../../model/vocabulary.ts';
import { LETTERS as en } from './en/letters.ts';
import { LETTERS as id } from './id/letters.ts';
import { LETTERS as ms } from './ms/letters.ts';

export interface LetterLexicon {
  /** Words of the first and second person: a letter goes on while its paragraphs hold one. */
  readonly firstPerson: RegExp;
  /** A line that by itself announces what stands below it ("Read the full statement:"). */
  readonly below: RegExp;
  /** Words before a colon behind which a list of things follows, no speech. */
  readonly lists: ReadonlySet<string>;
  /** Capitalised words before a verb that name nobody: the paragraph may still be the letter's. */
  readonly pronoun: RegExp;
}

/** Null for a language whose newsrooms mark every quotation. */
export const LETTERS: Readonly<Record<Lang, LetterLexicon | null>> = { id, en, ms };
