/** How pages declare a language, and where its outlets are at home. */
import type { Lang } from '../../model/vocabulary.ts';
import { LOCALE as en } from './en/locale.ts';
import { LOCALE as id } from './id/locale.ts';
import { LOCALE as ms } from './ms/locale.ts';

export interface Locale {
  /** What pages write for the language ("id-ID", "in", "Indonesian"), lower case. */
  readonly tag: RegExp;
  /** ISO code of the country of most outlets, proposed for a new one. */
  readonly country: string;
}

export const LOCALES: Readonly<Record<Lang, Locale>> = { id, en, ms };
