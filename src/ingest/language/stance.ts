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
  readonly harm: HarmLexicon;
}

/** Lower-case words of harm, and of what takes it back. */
export interface HarmLexicon {
  /** Participles that tell of harm with a helping verb near ("were stolen"). */
  readonly passive: ReadonlySet<string>;
  /** Forms that tell of harm by themselves ("diretas", "infiltrated"). */
  readonly active: ReadonlySet<string>;
  /** Helping verbs; where a language has none, its passive forms are listed as active. */
  readonly helpers: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** Words of condition and doubt: what follows is not asserted. */
  readonly supposed: ReadonlySet<string>;
  /** Words that open a relative clause: what follows is told in passing. */
  readonly relative: ReadonlySet<string>;
}

export const STANCES: Readonly<Record<Lang, StanceLexicon>> = { id, en, ms };
