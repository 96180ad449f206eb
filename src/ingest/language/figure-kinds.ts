/** Words that tell what role a figure plays. The reader is src/ingest/figure/kind.ts. */
import type { FigureKind, Lang } from '../../model/vocabulary.ts';
import { FIGURE_KINDS as EN } from './en/figure-kinds.ts';
import { FIGURE_KINDS as ID } from './id/figure-kinds.ts';
import { FIGURE_KINDS as MS } from './ms/figure-kinds.ts';

export interface FigureKindLexicon {
  /** Words (or word beginnings ending in "*") of the sentence that speak for a kind. */
  readonly cues: Readonly<Partial<Record<FigureKind, readonly string[]>>>;
  /** Cues that give way to any other nearby. */
  readonly weak: Readonly<Partial<Record<FigureKind, readonly string[]>>>;
  /** Words that settle the kind where they govern the number, with nothing but hedges between: "serves some 9 million". */
  readonly governs: Readonly<Partial<Record<FigureKind, readonly string[]>>>;
  /** Words that settle it where they are the first that is said of it: "2,000 rows are free". */
  readonly said: Readonly<Partial<Record<FigureKind, readonly string[]>>>;
  /** Counted nouns that settle it: "64 complaints". */
  readonly counted: Readonly<Partial<Record<FigureKind, readonly string[]>>>;
  /** Words that say that money is asked or paid but not what for, by what they mean where the sentences before do not tell. */
  readonly transfers: Readonly<Record<'ransom' | 'fine', readonly string[]>>;
  /** Words between a governing word and the number, besides hedges. */
  readonly fillers: readonly string[];
  /** Words and marks between two figures of one kind: "1,000 computers and 12 servers". */
  readonly links: readonly string[];
  /** Words that make the counted somebody's own: "its". */
  readonly possessives: readonly string[];
  /** Words between the counted noun and what is said of it. */
  readonly helpers: readonly string[];
  /** What a breach takes and what holds it: data, names, a database. */
  readonly data: readonly string[];
  /** Words between data and whose they are, and whether there must be one: "of" in English, none in Indonesian. */
  readonly ownerLinks: readonly string[];
  readonly ownersLinked: boolean;
  /** Words in a claimant's name or role, or next to the name, that mark the seller or attacker. */
  readonly actors: readonly string[];
  /** Words in a claimant's name or role that mark an onlooker: researcher, newsroom, survey house. */
  readonly observers: readonly string[];
  /** Words between an amount and its conversion: "atau sekitar", "or about". */
  readonly conversions: readonly string[];
  /** Words before a number that mark it as an address, article, version or rank: "Pasal", "versi". */
  readonly labels: readonly string[];
  /** Words of breach news; a number of people, firms or money in a passage without any is about something else. */
  readonly topic: readonly string[];
  /** Words of the breach itself; an article with hardly any is about something else altogether. */
  readonly event: readonly string[];
  /** Words of computing and records; an article full of them with hardly a word of the breach itself may be about one. */
  readonly matter: readonly string[];
  /** Words before "one" that make it none: "tidak ada satu rupiah". */
  readonly none: readonly string[];
  /** Nouns that measure a document: "a report of 64 pages". */
  readonly lengths: readonly string[];
  /** Words near a number that say it is about something else: deaths, salaries, tariffs. */
  readonly elsewhere: readonly string[];
  /** Words that make an amount a ratio of small numbers restated: "tiga dari 4", "one out of five". */
  readonly ratios: readonly string[];
  /** Words before "the three largest ...": the number only says how many are best. */
  readonly oneOf: readonly string[];
  readonly superlatives: readonly string[];
  /** First words of a line of links that stayed in the text: "Baca juga". */
  readonly furniture: readonly string[];
  /** Emergency and service numbers that look like counts: "911 calls". */
  readonly hotlines: readonly string[];
  /** Verbs by which a named body asserts a number outside quotes and reported speech: "mencatat". */
  readonly asserts: readonly string[];
  /** Words that may stand between that body and its verb. */
  readonly adverbs: readonly string[];
  /** Passive verbs of setting a price, behind which its setter may stand: "dibanderol", "demanded by"; words or pairs. */
  readonly prices: readonly string[];
  /** Words that name a source in the newsroom's prose: "menurut". */
  readonly sources: readonly string[];
}

export const FIGURE_KINDS: Readonly<Record<Lang, FigureKindLexicon>> = { id: ID, en: EN, ms: MS };
