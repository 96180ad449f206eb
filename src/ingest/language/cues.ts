/** Reporting words: the verbs, tags and phrases by which a newsroom says that somebody else speaks. */
import type { Lang } from '../../model/vocabulary.ts';
import { CUES as en } from './en/cues.ts';
import { CUES as id } from './id/cues.ts';
import { CUES as ms } from './ms/cues.ts';

/** What a cue does; stance and the reading of its complement depend on it. */
export type Act =
  | 'say'
  | 'add'
  | 'write'
  | 'claim'
  | 'deny'
  | 'confirm'
  | 'ask'
  | 'warn'
  | 'promise'
  | 'opine'
  | 'accuse'
  | 'describe';

export interface CueLexicon {
  /** Verbs whose subject stands before them and whose content follows ("mengatakan", "said"). */
  readonly verbs: ReadonlyMap<string, Act>;
  /** Words that follow quoted or reported words and whose speaker stands after them ("ujar", "said"). */
  readonly tags: ReadonlyMap<string, Act>;
  /** Suffix that turns a tag into "he or she said" ("katanya"); null where there is none. */
  readonly tagSuffix: string | null;
  /** Words that name their source and then its words: "menurut", "according to". Lower-case, words separated by a space. */
  readonly sources: ReadonlyMap<string, Act>;
  /** "menurutnya": a source phrase whose source is a pronoun. */
  readonly sourcePronouns: ReadonlySet<string>;
  /** Passive verbs whose agent, with or without `agentMarkers`, follows ("disampaikan", "was told by"). */
  readonly passives: ReadonlyMap<string, Act>;
  readonly agentMarkers: ReadonlySet<string>;
  /** Nouns for a text that speaks for its maker ("demikian pernyataan Corvex", "the statement read"). */
  readonly speechNouns: ReadonlySet<string>;
  /** Words that open the content clause and are no part of it ("bahwa", "that"). */
  readonly openers: ReadonlySet<string>;
  /** Forms that are nouns unless a subject stands right before them ("claims", "reports"). */
  readonly nouns: ReadonlySet<string>;
  /** Verbs that report words only with an opener, a quotation or an infinitive behind them ("called", "notified"). */
  readonly narrow: ReadonlySet<string>;
  /** Verbs that nothing but people does: whatever their subject is called, it speaks ("several bakers said"). */
  readonly voiced: ReadonlySet<string>;
  /** Verbs whose object is a clause, also where no verb in it is known ("says the ovens break down"). */
  readonly clausal: ReadonlySet<string>;
  /** Words that may stand between subject and verb ("juga", "telah", "also"). */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words before a verb that undo the act of speaking ("belum", "declined to"). */
  readonly silencers: ReadonlySet<string>;
  /** Prepositions and conjunctions that end a speaker's name or begin an aside ("kepada", "saat", "in"). */
  readonly asides: ReadonlySet<string>;
  /** Prepositions by which an addressee follows the verb ("kepada"). */
  readonly addressees: ReadonlySet<string>;
  /** Words that after an aside's preposition make it the setting of the speech ("keterangan", "statement"). */
  readonly settings: ReadonlySet<string>;
  /** Words with which a sentence may begin before its subject ("namun", "meanwhile"). */
  readonly connectives: ReadonlySet<string>;
  /** Conjunctions by which a verb shares the subject of the clause before ("seraya", "and"). */
  readonly coordinators: ReadonlySet<string>;
  /** Conjunctions that, behind a comma, end what was said ("but"). */
  readonly contrasts: ReadonlySet<string>;
  /** Conjunctions that, behind a comma, lead over to another who speaks ("while"). */
  readonly parting: ReadonlySet<string>;
  /** Conjunctions that begin a sentence with a clause before the main one ("though"). */
  readonly subordinators: ReadonlySet<string>;
  /** First letters of verbs that take whom they address as their object ("told customers that"). */
  readonly addressing: readonly string[];
  /** Words before that object ("told his customers"). */
  readonly determiners: ReadonlySet<string>;
}

export const CUES: Readonly<Record<Lang, CueLexicon>> = { id, en, ms };
