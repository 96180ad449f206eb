/** The reference of any page that has none of its own kind. */
import type { SiteLang } from '../../model/vocabulary.ts';
import { translate } from '../i18n/translate.ts';
import type { Reference } from './reference.ts';

/** How a page is cited; its key is made of its address, which does not change. */
export const pageReference = (url: string, title: string, lang: SiteLang): Reference => ({
  key: ['breach-ledger', ...new URL(url).pathname.split('/').filter(Boolean)].join('-'),
  author: translate(lang, 'site.name'),
  title,
  within: null,
  url,
  lang,
  latest: null,
});
