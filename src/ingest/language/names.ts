/** What belongs to a name, and what marks a body rather than a person. */
import type { Lang } from '../../model/vocabulary.ts';
import { NAMES as en } from './en/names.ts';
import { NAMES as id } from './id/names.ts';
import { NAMES as ms } from './ms/names.ts';

/** What a word is by its form alone. */
export type ShapeClass = 'mark' | 'initial' | 'body' | 'institutional';

/** All words lower-case, without full stops. */
export interface NameLexicon {
  /** Titles before a name that are no part of it ("Pak", "Dr", "Kombes"). */
  readonly honorifics: ReadonlySet<string>;
  /** Those that only people have: whatever capitalised word is behind one is a surname ("Mr. English"). */
  readonly addresses: ReadonlySet<string>;
  /** Titles by which the sex of a person is told. */
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** Degrees after a name. */
  readonly degrees: ReadonlySet<string>;
  /** Lower-case words inside a name ("bin", "van"). */
  readonly particles: ReadonlySet<string>;
  /** Words with which the name of a body begins ("Kementerian", "PT") or, in English, ends ("Ministry", "Inc"). */
  readonly bodies: ReadonlySet<string>;
  /** Other words of institutions and places: capitalised, but never part of a person's name. */
  readonly institutional: ReadonlySet<string>;
  /** Short words inside the name of a body ("dan", "of"). */
  readonly bodyParticles: ReadonlySet<string>;
  /** Capitalised words that name no one: weekdays, months, nationalities, sentence openers. */
  readonly nameless: ReadonlySet<string>;
  /** Words that tell a handle or account ("akun", "account"). */
  readonly accounts: ReadonlySet<string>;
  /** Words for a band before its name ("kelompok", "geng"): no part of the name. */
  readonly groups: ReadonlySet<string>;
  /** First words of people's names that are often left out of the short form, titles of birth among them ("Abdul", "Raden", "I Made"). */
  readonly given: ReadonlySet<string>;
  /** Given names by which the sex of a person is told, where a pronoun asks for it. */
  readonly men: ReadonlySet<string>;
  readonly women: ReadonlySet<string>;
  /** Words of offices and bodies that are also the last word of people's names ("Utama"). */
  readonly surnames: ReadonlySet<string>;
  /** Words for a place or body behind which its own proper name always stands ("Desa", "Partai"). */
  readonly placed: ReadonlySet<string>;
  /** Words by which a person's second name is given ("alias", "known as"). */
  readonly aliases: ReadonlySet<string>;
  /** Words of one letter that are no initials ("a", "I"). */
  readonly letters: ReadonlySet<string>;
  /** Forms of capitalised words, as written, that are told before acronyms are. */
  readonly shapes: readonly (readonly [RegExp, ShapeClass])[];
  /** Forms of capitalised words in lower case, told after acronyms. */
  readonly stems: readonly (readonly [RegExp, ShapeClass])[];
}

export const NAMES: Readonly<Record<Lang, NameLexicon>> = { id, en, ms };
