/** How a part of an incident's page is put into another page: an iframe without scripts, and oEmbed's answer for it. */
import type { LedgerIncident } from '../ledger/types.ts';
import type { SiteLang } from '../model/vocabulary.ts';
import { asHtml } from './html.ts';
import { translate } from './i18n/translate.ts';
import { embedHref, pageHref } from './routes.ts';
import { SITE } from './settings.ts';

const SIZE = { width: 640, height: 480 };

const absolute = (path: string): string => new URL(path, SITE).href;

/** The line of HTML to paste; everything in it is escaped. */
export function iframe(incident: LedgerIncident, part: 'ledger' | 'figures', lang: SiteLang): string {
  const src = asHtml(absolute(embedHref(incident.id, part, lang)));
  const title = asHtml(incident.incident.title[lang]);
  return `<iframe src="${src}" title="${title}" width="100%" height="${SIZE.height}" loading="lazy" sandbox="allow-popups"></iframe>`;
}

/** oEmbed's answer of type "rich" (https://oembed.com, 2.3.4.4) for an incident's page. */
export const oembed = (incident: LedgerIncident, lang: SiteLang) => ({
  version: '1.0',
  type: 'rich',
  title: incident.incident.title[lang],
  provider_name: translate(lang, 'site.name'),
  provider_url: absolute(pageHref('timeline', lang)),
  html: iframe(incident, 'ledger', lang),
  ...SIZE,
});
