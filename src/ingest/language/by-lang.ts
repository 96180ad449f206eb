/** Tables with one value for each language that is read. */
import { Lang } from '../../model/vocabulary.ts';

/** Makes the value of each language. */
export const byLang = <T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> =>
  Object.fromEntries(Lang.options.map((lang) => [lang, make(lang)])) as Record<Lang, T>;
