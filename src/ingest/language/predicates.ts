/** By what a clause is known to have a predicate, so that "said nothing of the sort" is told from "said the logs were gone". */
import type { Lang } from '../../model/vocabulary.ts';
import { PREDICATES as en } from './en/predicates.ts';
import { PREDICATES as id } from './id/predicates.ts';
import { PREDICATES as ms } from './ms/predicates.ts';

/** All words lower-case. */
export interface PredicateLexicon {
  /** Words that make a clause by themselves: particles of time, mood and negation, finite verbs. */
  readonly words: ReadonlySet<string>;
  /** Endings of words that hold a verb ("n't"); null where there are none. */
  readonly clitic: RegExp | null;
  /** Form of a verb of any meaning, as the word is written; the first word of a stretch is taken for one only where it is prefixed. */
  readonly shape: RegExp;
  /** Whether verbs are told by how they begin; else by how they end. */
  readonly prefixed: boolean;
  /** Form that reporting verbs take besides `shape` ("says"); null where they have none of their own. */
  readonly reporting: RegExp | null;
  /** Nouns and prepositions of the form of a verb. */
  readonly exceptions: ReadonlySet<string>;
  /** Words that open a relative or adverbial clause: a predicate behind them is not the main one. */
  readonly relatives: ReadonlySet<string>;
  /** First words after which no words of a speaker follow ("said nothing", "menyampaikan hal itu"). */
  readonly hollow: ReadonlySet<string>;
  /** Conjunctions before which the object of a verb of speaking is over. */
  readonly breaks: ReadonlySet<string>;
  /** Words that begin a clause which stands before the main one. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Pronouns that are the subject of a clause wherever they begin a stretch. */
  readonly subjects: ReadonlySet<string>;
  /** Ending of a first word that makes it the subject of a clause ("datanya"); null where there is none. */
  readonly subjectEnding: string | null;
}

export const PREDICATES: Readonly<Record<Lang, PredicateLexicon>> = { id, en, ms };
