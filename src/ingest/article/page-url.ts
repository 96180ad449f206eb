/** Which address, language and section a page declares. */
import { Lang } from '../../model/vocabulary.ts';
import { canonicalUrl, sameSite } from '../../text/canonical-url.ts';
import { LOCALES } from '../language/locale.ts';
import { own, plain, strings } from './json-ld.ts';
import type { Found } from './published.ts';
import { metaOf, type Signals } from './signals.ts';

/** Declared canonical address where it belongs to the page's own site, else the page's own address. */
export function findUrl(signals: Signals, url: string): Found<string> {
  const declared = [
    ...signals.canonical.map((value) => ({ value, from: 'canonical' })),
    ...(signals.meta.get('og:url') ?? []).map((value) => ({ value, from: 'og:url' })),
  ];
  for (const { value, from } of declared) {
    const address = canonicalUrl(value, url);
    // A canonical that names the front page is a template's mistake.
    if (address && sameSite(address, url) && new URL(address).pathname !== '/')
      return { value: address, from };
  }
  return { value: canonicalUrl(url) ?? url, from: 'address' };
}

/** The language that the page declares, where it is one that is read. */
export function findLang(signals: Signals): Found<Lang> | null {
  const declared: readonly [string, string | null][] = [
    ['html lang', signals.lang],
    ['meta language', metaOf(signals, 'content-language', 'og:locale', 'language')],
    ['json-ld inLanguage', signals.ldArticles.flatMap((node) => strings(own(node, 'inLanguage')))[0] ?? null],
  ];
  for (const [from, text] of declared) {
    const code = (text ?? '').trim().toLowerCase();
    const value = Lang.options.find((lang) => LOCALES[lang].tag.test(code));
    if (value) return { value, from };
  }
  return null;
}

/** The section that the article stands in. */
export function findSection(signals: Signals): Found<string> | null {
  const meta = metaOf(signals, 'article:section');
  if (meta) return { value: plain(meta), from: 'meta article:section' };
  const ld = signals.ldArticles.flatMap((node) => strings(own(node, 'articleSection')))[0];
  return ld ? { value: plain(ld), from: 'json-ld articleSection' } : null;
}
