/** Phrases by which the content of a statement shows its stance; the cue's act is the second witness. */
import type { Lang, Stance } from '../../model/vocabulary.ts';
import { STANCES as en } from './en/stance.ts';
import { STANCES as id } from './id/stance.ts';
import { STANCES as ms } from './ms/stance.ts';

export interface StanceLexicon {
  /** Lower-case phrases for each stance; earlier stances win. */
  readonly phrases: readonly (readonly [Stance, readonly string[]])[];
  /** What a source makes sure of that admits no breach ("layanan normal"): no confirmation. */
  readonly assurances: readonly string[];
  /** Words that make what follows a condition or a mere possibility ("jika", "if"): nothing is asserted. */
  readonly conditions: readonly string[];
  /** What a verb of asking means without other words: Indonesian asks a body to act, English asks customers to beware. */
  readonly askedMeans: Stance;
  /** Words before an inquiry that is over ("hasil", "after"): it is no longer the news. */
  readonly finished: readonly string[];
  /** Words behind an inquiry that tell what it found: the finding is the news ("the investigation determined"). */
  readonly findings: readonly string[];
  /** Cues by which something bad is admitted ("mengakui", "admitted"). */
  readonly admissions: readonly string[];
  /** Cues that confirm the truth of a report; others of that act only stress ("menegaskan", "stressed"). */
  readonly confirmations: readonly string[];
  /** Cues by which ordinary people tell of themselves ("mengaku"): a claim only where the words tell of a deed. */
  readonly confessions: readonly string[];
  /** Cues that are an apology whatever was regretted. */
  readonly regrets: readonly string[];
  /** Words of an attacker's deeds and wares. */
  readonly deeds: readonly string[];
  /** Harm told in the passive: "were stolen" confirms, "were not stolen" denies. */
  readonly harm: AssertionLexicon;
  /** Harm told by who did it: the attackers are the helping words ("hackers copied"). */
  readonly strikes: AssertionLexicon;
  /** What the speaker's side does after a breach ("we have since closed"). */
  readonly measures: AssertionLexicon;
  readonly duty: DutyLexicon;
  /** Cues of a threat ("mengancam"): an act of the speaker, or the claim of an attacker. */
  readonly threats: readonly string[];
  /** Words that open a clause which is not the main one ("setelah", "because"). */
  readonly subordinators: ReadonlySet<string>;
}

/** Lower-case words by which something is asserted, and what takes it back. */
export interface AssertionLexicon {
  /** Verb forms that count with a helping word near ("stolen" with "were"). */
  readonly helped: ReadonlySet<string>;
  /** Forms that count by themselves ("diretas", "infiltrated"). */
  readonly alone: ReadonlySet<string>;
  /** Helping words; where a language has none, its forms are listed as `alone`. */
  readonly helpers: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Words of condition and doubt: what follows is not asserted. */
  readonly supposed: ReadonlySet<string>;
  /** Words that open a relative clause: what follows is told in passing. */
  readonly relative: ReadonlySet<string>;
}

/** Lower-case words of duty and of who has it. */
export interface DutyLexicon {
  readonly duties: ReadonlySet<string>;
  /** The speaker's own side ("kami", "we"): its duty is no demand. */
  readonly own: ReadonlySet<string>;
  /** Those hit, or the readers ("pelanggan", "you"): their duty is advice. */
  readonly others: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
}

export const STANCES: Readonly<Record<Lang, StanceLexicon>> = { id, en, ms };
