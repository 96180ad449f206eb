/** What a page and its search worker tell each other. */
import type { SearchHit } from '../../ledger/search/search-types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';

export interface SearchQuestion {
  readonly number: number;
  /** Address of the index's folder, absolute. */
  readonly folder: string;
  /** Empty: only load the core. */
  readonly text: string;
  readonly lang: SiteLang;
  readonly base: string;
  readonly limit: number;
}

export interface SearchAnswer {
  readonly number: number;
  /** Null where the index could not be had. */
  readonly hits: readonly SearchHit[] | null;
}
