/** What a counted noun is, and the lexicon that tells one, with its word lists as sets. */
import type { Unit } from '../../model/vocabulary.ts';
import type { UnitLexicon } from '../language/units.ts';

export interface Noun {
  /** null: a noun that the lexicon does not know. */
  readonly unit: Unit | null;
  /** A noun whose numbers are no figures: days, miles, suspects. */
  readonly foreign: boolean;
  /** Indices of the head's first token and of the one after it. */
  readonly from: number;
  readonly to: number;
}

/** A lexicon with its word lists as sets. */
export interface NounIndex {
  readonly head: 'first' | 'last';
  readonly units: ReadonlyMap<string, Unit>;
  readonly phrases: ReadonlyMap<string, Unit>;
  readonly classifiers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  /** Durations among them. */
  readonly durations: ReadonlySet<string>;
  readonly borrowed: ReadonlySet<string>;
  /** Whether a word that no list names is a noun for people by its form. */
  readonly isAgent: (word: string) => boolean;
  /** Whether a word that no list names is a verb by its form. */
  readonly isPredicate: (word: string) => boolean;
}

const indexes = new WeakMap<UnitLexicon, NounIndex>();

/** The lexicon as sets, made once. */
export function nounIndex(lexicon: UnitLexicon): NounIndex {
  const known = indexes.get(lexicon);
  if (known) return known;
  const units = new Map<string, Unit>();
  for (const [unit, nouns] of Object.entries(lexicon.nouns))
    for (const noun of nouns) if (!units.has(noun)) units.set(noun, unit as Unit);
  const agentExceptions = new Set(lexicon.agentExceptions);
  const index: NounIndex = {
    head: lexicon.head,
    units,
    phrases: new Map(Object.entries(lexicon.phrases)),
    classifiers: new Set(lexicon.classifiers),
    stops: new Set(lexicon.stops),
    participles: new Set(lexicon.participles),
    durations: new Set(lexicon.durations),
    foreign: new Set([...lexicon.foreign, ...lexicon.durations]),
    borrowed: new Set(lexicon.borrowedHeads),
    isAgent: (word) => lexicon.agentForm.test(word) && !agentExceptions.has(word),
    isPredicate: (word) =>
      lexicon.predicates?.shape.test(word) === true && !lexicon.predicates.exceptions.has(word),
  };
  indexes.set(lexicon, index);
  return index;
}

/** Marks that a writer may set around the noun. */
export const QUOTE = /^["'“”‘’«»]$/;
