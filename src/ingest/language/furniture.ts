/** Furniture: lines inside an article that are not part of its text, by language. */
import type { Lang } from '../../model/vocabulary.ts';
import { FURNITURE as en } from './en/furniture.ts';
import { FURNITURE as id } from './id/furniture.ts';
import { FURNITURE as ms } from './ms/furniture.ts';

export interface FurnitureRule {
  readonly why: string;
  /** Tested against one whole line of the article, white space collapsed. */
  readonly pattern: RegExp;
  /** Only lines up to this many characters: a long line that begins alike is prose. */
  readonly upTo: number;
}

export interface Furniture {
  readonly lines: readonly FurnitureRule[];
  /** A heading or line after which nothing belongs to the article ("Berita terkait"). */
  readonly ends: RegExp;
  /** Text of pages that stand in an article's place. */
  readonly notFound: RegExp;
  /** A whole headline or line that says that the page is not there. */
  readonly missing: RegExp;
  readonly paywall: RegExp;
  readonly consent: RegExp;
  /** Words of the long texts about partners, purposes and cookies, tested against one paragraph. */
  readonly purposes: RegExp;
  /** Text of a page that checks whether a person is asking. */
  readonly challenge: RegExp;
  /** Text of a page that is closed to this reader: maintenance, region, ad blocker, block, sale. */
  readonly closed: RegExp;
  /** A whole headline that is a notice: subscribe, sign in, privacy. */
  readonly notice: RegExp;
}

export const FURNITURE: Readonly<Record<Lang, Furniture>> = { id, en, ms };
