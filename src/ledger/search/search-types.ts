/** The search index as it is written to JSON, and what a search gives back. */
import type { PageKind } from '../paths.ts';

/** i incident, p person, o organization, u outlet, s statement, f figure. */
export type DocKind = 'i' | 'p' | 'o' | 'u' | 's' | 'f';

/** One thing that can be found. Short keys, because there are many. */
export interface SearchDoc {
  readonly k: DocKind;
  /** Number of its page in `pages`. */
  readonly g: number;
  /** Anchor on the page, for statements and figures. */
  readonly a?: string;
  /** Text, the same in both languages or [Indonesian, English]. */
  readonly t: string | readonly [string, string];
  /** Numbers in `names` of the speaker or claimant, of its body, and of victims. */
  readonly w?: number;
  readonly b?: number;
  readonly v?: readonly number[];
  /** Stance. */
  readonly s?: string;
  /** Date as far as known. */
  readonly d?: string;
  /** Value, unit, currency. */
  readonly f?: readonly [number, string, string?];
  /** Number of its incident's document. */
  readonly i?: number;
}

export interface SearchIndex {
  readonly version: 1;
  readonly pages: readonly (readonly [PageKind, string])[];
  readonly names: readonly string[];
  readonly docs: readonly SearchDoc[];
  /** Known words, sorted. Numbers stand as "#279000000" and, by their digits alone, "~279". */
  readonly words: readonly string[];
  /** For each word the documents that have it: (number * 4 + weight), as differences. */
  readonly postings: readonly (readonly number[])[];
}

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
  /** Known words that matched, for marking them in the text. */
  readonly marks: readonly string[];
}
