/**
 * The search index: a core that is read once, and shards of postings and of texts that are read as they are needed.
 * Documents are numbered: records (incidents, parties, outlets) first, then entries, those of one page together.
 */
import type { PageKind } from '../paths.ts';

/** i incident, p person, o organization, u outlet, s statement, f figure. The order is that of the core's kinds. */
export const DOC_KINDS = ['i', 'p', 'o', 'u', 's', 'f'] as const;
export type DocKind = (typeof DOC_KINDS)[number];

/** The same in both languages, or [Indonesian, English]. */
export type DocText = string | readonly [string, string];

/** The part of the core that is JSON. Short keys, because some lists are long. */
export interface CoreHead {
  readonly version: 2;
  /** Records: kind of page, id, title. A record's number in this list is its document's. */
  readonly records: readonly (readonly [PageKind, string, DocText])[];
  /** Victims of the incidents, as numbers in `names`, in the order of records. */
  readonly victims: readonly (readonly number[])[];
  /** Number of documents. */
  readonly docs: number;
  /** Names of speakers, claimants and bodies. */
  readonly names: readonly string[];
  /** Names and, after them, roles and printing outlets that documents share: how many there are. */
  readonly parts: number;
  readonly stances: readonly string[];
  /** Known words, sorted, a line each. Numbers of texts stand as "#279000000". */
  readonly words: string;
  /** Shards of postings: number of the first word, and the file. */
  readonly postings: readonly (readonly [number, string])[];
  /** Shards of texts: number of the first entry's document, and the file. */
  readonly texts: readonly (readonly [number, string])[];
}

/** An entry in a shard of texts: its anchor and its words. */
export type ShardText = readonly [string, string] | readonly [string, string, string];

export interface SearchHit {
  readonly kind: 'incident' | 'person' | 'organization' | 'outlet' | 'statement' | 'figure';
  /** Path with anchor, in the language of the search. */
  readonly path: string;
  /** Title of an incident, name of a party, words of a statement, figure in words. */
  readonly text: string;
  readonly who: string | null;
  readonly organization: string | null;
  readonly stance: string | null;
  readonly date: string | null;
  /** Title of the incident that a statement or figure belongs to. */
  readonly incident: string | null;
  readonly score: number;
  /** Words that matched, for marking them in the text. */
  readonly marks: readonly string[];
}
