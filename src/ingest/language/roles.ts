/** Words for what a speaker is: offices, professions, and the nameless sources of the news. */
import type { Lang } from '../../model/vocabulary.ts';
import { ROLES as en } from './en/roles.ts';
import { ROLES as id } from './id/roles.ts';
import { ROLES as ms } from './ms/roles.ts';

/** All words lower-case. */
export interface RoleLexicon {
  /** Head words of roles ("direktur", "spokesman"). */
  readonly heads: ReadonlySet<string>;
  /** Words that join a head to make one role ("wakil", "deputi", "senior"). */
  readonly modifiers: ReadonlySet<string>;
  /** Roles that speak for their body: the speaker is the body where no name is given. */
  readonly voices: ReadonlySet<string>;
  /** Parts of a body that belong to the role that heads them ("Kepala Divisi Hukum"). */
  readonly units: ReadonlySet<string>;
  /** Bodies that a one-word office stands for ("menkominfo"), best first. */
  readonly seats: Readonly<Record<string, readonly string[]>>;
  /** First or last words of offices that nobody holds without a body ("chief", "spokesman"). */
  readonly institutional: ReadonlySet<string>;
  /** Words between a role and its body ("di", "of", "for"). */
  readonly links: ReadonlySet<string>;
  /** Sources that stay nameless ("sumber", "officials", "experts"). */
  readonly anonymous: ReadonlySet<string>;
  /** Indefinite words before such a source ("seorang", "a", "some"). */
  readonly indefinite: ReadonlySet<string>;
  /** Titles before a name that are offices at once ("senator"). */
  readonly titles: ReadonlySet<string>;
  /** First letters of offices contracted to one word, for which a longer title is the fuller one ("menko"). */
  readonly contracted: readonly string[];
  /** First letters of lower-case words that after a capitalised word tell of an office ("Corvex spokesman"). */
  readonly behindBodies: readonly string[];
  /** Verbs that tell where somebody works ("teaches"); none where a preposition does. */
  readonly works: ReadonlySet<string>;
}

export const ROLES: Readonly<Record<Lang, RoleLexicon>> = { id, en, ms };
