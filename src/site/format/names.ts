/** Names of countries and languages, from the platform's own tables. */
import type { SiteLang } from '../../model/vocabulary.ts';
import { LOCALE } from '../i18n/locale.ts';

const COUNTRIES = {
  id: new Intl.DisplayNames(LOCALE.id, { type: 'region' }),
  en: new Intl.DisplayNames(LOCALE.en, { type: 'region' }),
};
const LANGUAGES = {
  id: new Intl.DisplayNames(LOCALE.id, { type: 'language' }),
  en: new Intl.DisplayNames(LOCALE.en, { type: 'language' }),
};

export const countryName = (code: string, lang: SiteLang): string => COUNTRIES[lang].of(code) ?? code;
export const languageName = (code: string, lang: SiteLang): string => LANGUAGES[lang].of(code) ?? code;
