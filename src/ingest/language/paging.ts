/** Words on the links between the pages of one article. */
import type { Lang } from '../../model/vocabulary.ts';
import { PAGING as en } from './en/paging.ts';
import { PAGING as id } from './id/paging.ts';
import { PAGING as ms } from './ms/paging.ts';

export interface Paging {
  /** The whole text of a link to the next page. */
  readonly next: RegExp;
  /** The whole text of a link to the article on one page. */
  readonly all: RegExp;
}

export const PAGING: Readonly<Record<Lang, Paging>> = { id, en, ms };
