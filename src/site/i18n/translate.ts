/** Looks a message up and fills its places. Used at build time; the browser gets the few strings that it needs. */
import type { SiteLang } from '../../model/vocabulary.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export type Key = keyof typeof id;
type Plural = { readonly one: string; readonly other: string };
export type Params = Readonly<Record<string, string | number>>;

export const TABLES: Readonly<Record<SiteLang, Readonly<Record<Key, string | Plural>>>> = { id, en };

const PLURALS = { id: new Intl.PluralRules('id-ID'), en: new Intl.PluralRules('en-GB') };
const INTEGERS = { id: new Intl.NumberFormat('id-ID'), en: new Intl.NumberFormat('en-GB') };

/** The message in a language; `count` chooses its plural form and is written as the language writes numbers. */
export function translate(lang: SiteLang, key: Key, params: Params = {}): string {
  const message = TABLES[lang][key];
  const form =
    typeof message === 'string'
      ? message
      : message[PLURALS[lang].select(Number(params.count)) === 'one' ? 'one' : 'other'];
  if (!form.includes('{')) return form;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? INTEGERS[lang].format(value) : value;
  });
}

export type Translate = (key: Key, params?: Params) => string;

/** `translate` bound to a language. */
export const translator =
  (lang: SiteLang): Translate =>
  (key, params) =>
    translate(lang, key, params);

/** The other language of the site. */
export const otherLang = (lang: SiteLang): SiteLang => (lang === 'id' ? 'en' : 'id');
