/** How a language signs its articles: who wrote, who edited, and what the times beside mean. */
import type { Lang } from '../../model/vocabulary.ts';
import { BYLINES as en } from './en/bylines.ts';
import { BYLINES as id } from './id/bylines.ts';
import { BYLINES as ms } from './ms/bylines.ts';

export interface Bylines {
  /** Words before an author's name, lower case ("oleh", "by"). */
  readonly author: readonly string[];
  /** Words before an editor's name ("editor", "penyunting"). */
  readonly editor: readonly string[];
  /** A first paragraph that only names the reporter; the name is group 1. */
  readonly reporterLine: readonly RegExp[];
  /** A whole name that is a desk or nobody, never a person. */
  readonly desk: readonly RegExp[];
  /** Job titles that follow or precede a name, lower case. */
  readonly titles: readonly string[];
  /** Words that join two authors. */
  readonly and: readonly string[];
  /** Offset of a time that names no zone, where all the language's outlets share one. */
  readonly homeOffset: string | null;
  /** A time told from now on ("3 jam lalu"): never a date. */
  readonly relative: RegExp;
  /** Words that announce a later edit ("diperbarui"): the time after them is not the publication's. */
  readonly modified: readonly string[];
}

export const BYLINES: Readonly<Record<Lang, Bylines>> = { id, en, ms };
