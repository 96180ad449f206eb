/** Words by which a newsroom tells that somebody did not answer, declined to, or promised to tell more. */
import type { Lang } from '../../model/vocabulary.ts';
import { RESPONSES as en } from './en/responses.ts';
import { RESPONSES as id } from './id/responses.ts';
import { RESPONSES as ms } from './ms/responses.ts';

/** Phrases are lower-case words separated by single spaces; a hyphen or apostrophe separates words, too. */
export interface ResponseLexicon {
  /** No answer, enough by itself: "belum dapat dihubungi". */
  readonly unanswered: readonly string[];
  /** Not answering: it counts where the clause ends there or goes on with `asked` or an `ending` ("belum merespons"). */
  readonly unansweredTo: readonly string[];
  /** An answer refused, enough by itself: "menolak berkomentar". */
  readonly declined: readonly string[];
  /** Of `unanswered` and `declined`, those behind which the silent party stands: "no response from". */
  readonly partyBehind: readonly string[];
  /** Answers that the one who asked has not got: the silent party is whom it asked before ("belum mendapat tanggapan"). */
  readonly withoutAnswer: readonly string[];
  /** What a newsroom or a researcher puts to somebody: "questions", "permintaan wawancara". */
  readonly asked: readonly string[];
  /** Words that follow directly where nothing is said to have been asked: "ketika", "when". */
  readonly endings: readonly string[];
  /** Words near an asked thing by which it is none of a newsroom's: "tebusan", "phishing". */
  readonly otherMatters: readonly string[];
  /** Words that end what a verb of answering governs: "before", "karena". */
  readonly breaks: readonly string[];
  /** Verbs of asking whose object is the silent party where no subject is named: "menghubungi", "reached out to". */
  readonly contacted: readonly string[];
  /** Words before the phrase that make it a mere possibility: "jika", "if". */
  readonly conditions: readonly string[];
  readonly promises: PromiseLexicon;
}

export interface PromiseLexicon {
  /** Words of the future and of pledging: "akan", "will". */
  readonly will: readonly string[];
  /** Verbs of telling, and their passives. */
  readonly tell: readonly string[];
  /** What is to be told: outcomes and news of an inquiry, or those who are to be told. */
  readonly outcomes: readonly string[];
  /** Verbs of completing, which count with an inquiry as subject or object. */
  readonly finish: readonly string[];
  readonly inquiries: readonly string[];
  /** Words that undo a promise: "tidak", "not". */
  readonly negators: readonly string[];
  readonly due: DueLexicon;
}

/** By when: all of it follows the promise or opens it. */
export interface DueLexicon {
  /** Before a number and a unit: "dalam waktu", "within". */
  readonly within: readonly string[];
  /** Words that may stand between: "kurang lebih", "the next". */
  readonly fillers: readonly string[];
  /** Number words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Days in one of a unit; months count as calendar months. */
  readonly units: Readonly<Record<string, 'hour' | 'day' | 'week' | 'month'>>;
  /** Fixed phrases: "pekan depan" is the whole next week, "akhir bulan" the end of this month. */
  readonly phrases: Readonly<
    Record<string, 'tomorrow' | 'this-week' | 'next-week' | 'this-month' | 'next-month' | 'this-year'>
  >;
  /** Before a date that ends the time: "paling lambat", "by". */
  readonly by: readonly string[];
}

export const RESPONSES: Readonly<Record<Lang, ResponseLexicon>> = { id, en, ms };
