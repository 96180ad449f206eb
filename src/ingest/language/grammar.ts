/** How a language builds its sentences, where the words alone do not tell: one answer to each question that the rules ask. */
import type { Lang } from '../../model/vocabulary.ts';
import { GRAMMAR as en } from './en/grammar.ts';
import { GRAMMAR as id } from './id/grammar.ts';
import { GRAMMAR as ms } from './ms/grammar.ts';

export interface Grammar {
  /** Whether a group of nouns begins with its head ("juru bicara Corvex") or ends with it ("a Corvex spokesman"). */
  readonly head: 'first' | 'last';
  /** Whether a word that points stands behind its noun ("penjual itu") or before it ("the seller"). */
  readonly pointer: 'behind' | 'before';
  /** Words that stand before a noun and no more than make it a noun ("a", "the"); none where nouns stand bare. */
  readonly articles: ReadonlySet<string>;
  /** Whether speech is followed by words of its own ("ujar Ratna") or by the verb that may also go before ("said Ratna"). */
  readonly tags: 'own' | 'verbs';
  /** Whether the passive is a form of the verb ("disampaikan") or needs a helping verb ("was told"). */
  readonly passive: 'form' | 'helper';
  /** A passive verb by its form, lower case; null where it needs a helping verb. */
  readonly passiveForm: RegExp | null;
  /** Helping verbs of the passive. */
  readonly helpers: ReadonlySet<string>;
  /** Ending of a participle that may report by itself ("saying"); null where there is none. */
  readonly participle: string | null;
  /** Whether the form of a reporting verb may as well be a noun or a part of a name ("a report", "Uji Reports"). */
  readonly verbsAreNouns: boolean;
  /** Form of any verb that may stand behind a speaker behind speech ("Vale quips"); null where the verb never stands there. */
  readonly anyVerb: RegExp | null;
  /** Word before an infinitive ("to"); null where there is none. */
  readonly infinitive: string | null;
  /** Whether a sentence may leave its subject to the one before: a verb of speaking without one has the speaker named last. */
  readonly dropsSubject: boolean;
  /** Whether titles of works and headlines are set with capitals throughout. */
  readonly titleCase: boolean;
  /** Whether people go by a given name or its beginning ("Arum" for Sekar Arumdati) or by the last one ("Vale" for Lee Vale). */
  readonly shortName: 'given' | 'last';
  /** Which of the two titles that the register gives an office (Indonesian, English) is the one to show. */
  readonly registerTitle: 'first' | 'last';
}

export const GRAMMAR: Readonly<Record<Lang, Grammar>> = { id, en, ms };
