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

/** Asking the platform takes long beside a look at what it said before; there are a few hundred codes. */
function kept(tables: Readonly<Record<SiteLang, Intl.DisplayNames>>) {
  const names = { id: new Map<string, string>(), en: new Map<string, string>() };
  return (code: string, lang: SiteLang): string => {
    const name = names[lang].get(code) ?? tables[lang].of(code) ?? code;
    names[lang].set(code, name);
    return name;
  };
}

export const countryName = kept(COUNTRIES);
export const languageName = kept(LANGUAGES);
