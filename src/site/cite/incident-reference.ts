/** The reference of an incident's page, and the addresses of its files. */
import type { LedgerIncident } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { translate } from '../i18n/translate.ts';
import { BASE, recordHref } from '../routes.ts';
import { SITE } from '../settings.ts';
import { latestDate, type Reference } from './reference.ts';

/** How an incident's page in a language is cited. */
export const incidentReference = (incident: LedgerIncident, lang: SiteLang): Reference => ({
  key: `breach-ledger-${incident.id}`,
  author: translate(lang, 'site.name'),
  title: incident.incident.title[lang],
  within: null,
  url: new URL(recordHref('incident', incident.id, lang), SITE).href,
  lang,
  latest: latestDate(incident),
});

/** Name of a file below api/incidents/: the English ones say so, the Indonesian ones are the plain ones. */
export const citationFile = (id: string, ending: string, lang: SiteLang): string =>
  lang === 'id' ? `${id}.${ending}` : `${id}.en.${ending}`;

/** Address of such a file. */
export const citationHref = (id: string, ending: string, lang: SiteLang): string =>
  `${BASE}api/incidents/${citationFile(id, ending, lang)}`;
