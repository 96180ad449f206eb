/** Words that stand for a speaker named elsewhere. */
import type { Lang } from '../../model/vocabulary.ts';
import { PRONOUNS as en } from './en/pronouns.ts';
import { PRONOUNS as id } from './id/pronouns.ts';
import { PRONOUNS as ms } from './ms/pronouns.ts';

export interface PronounLexicon {
  /** One person; where the language tells, by sex. */
  readonly person: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** A body, or a group of people. */
  readonly body: ReadonlySet<string>;
  /** Definite nouns that point back to a body ("the company", "perusahaan itu"). */
  readonly bodyNouns: ReadonlySet<string>;
  /** Words that make a noun definite, before or after it ("the", "itu", "tersebut"). */
  readonly definite: ReadonlySet<string>;
}

export const PRONOUNS: Readonly<Record<Lang, PronounLexicon>> = { id, en, ms };
