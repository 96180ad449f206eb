/** The commonest words, by which a language is told. The reader is detect.ts. */
import type { Lang } from '../../model/vocabulary.ts';
import { STOPWORDS as en } from './en/stopwords.ts';
import { STOPWORDS as id } from './id/stopwords.ts';
import { STOPWORDS as ms } from './ms/stopwords.ts';

/** All words lower-case. */
export interface StopwordLexicon {
  /** Closed-class words, frequent in news; they may be shared with a neighbour that is read too. */
  readonly own: ReadonlySet<string>;
  /** Words of its neighbours that it hardly uses itself. */
  readonly rivals: ReadonlySet<string>;
  /** So many own words for each rival word a text must have, to be of this language. */
  readonly ownForRival: number;
  /** Where a neighbour shares most own words: words that only this language has, of which a text must hold some; else empty. */
  readonly markers: ReadonlySet<string>;
  /** At least one word in so many own words must be such a mark; a neighbour's text holds one now and then. */
  readonly ownForMarker: number;
}

export const STOPWORDS: Readonly<Record<Lang, StopwordLexicon>> = { id, en, ms };
