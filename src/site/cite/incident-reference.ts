/** The reference of an incident's page, and the addresses of its files. */
import type { LedgerIncident } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { translate } from '../i18n/translate.ts';
import { BASE, recordHref } from '../routes.ts';
import { SITE } from '../settings.ts';
import { bibtex, cslJson, ris } from './formats.ts';
import { latestDate, type Reference } from './reference.ts';

/** How an incident's page in a language is cited. */
export const incidentReference = (incident: LedgerIncident, lang: SiteLang): Reference => ({
  key: `breach-ledger-${incident.id}`,
  author: translate(lang, 'site.name'),
  title: incident.incident.title[lang],
  url: new URL(recordHref('incident', incident.id, lang), SITE).href,
  lang,
  latest: latestDate(incident),
});

/** The formats that are offered as files: name for people, end of the file's name, media type, and how it is written. */
export const CITATION_FILES = [
  { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', ending: 'ris', type: 'application/x-research-info-systems', write: ris },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: (reference: Reference) => `${JSON.stringify(cslJson(reference), null, 1)}\n`,
  },
] as const;

/** Name of a file below api/incidents/: the English ones say so, the Indonesian ones are the plain ones. */
export const citationFile = (id: string, ending: string, lang: SiteLang): string =>
  lang === 'id' ? `${id}.${ending}` : `${id}.en.${ending}`;

/** Address of such a file. */
export const citationHref = (id: string, ending: string, lang: SiteLang): string =>
  `${BASE}api/incidents/${citationFile(id, ending, lang)}`;
