/** schema.org's description of an incident's page: a data set whose parts are quotations and claims. */
import type { Entry, LedgerIncident } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { safeHref } from '../links.ts';
import type { Reference } from './reference.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

const authorOf = ({ party }: Entry, lang: SiteLang) => ({
  '@type': party.type === 'person' ? 'Person' : 'Organization',
  name: party.name[lang],
});

/** A quotation where the source's words stand; a claim in our words or by its number otherwise. */
function part(entry: Entry, url: string, lang: SiteLang) {
  const address = `${url}#${entry.id}`;
  const source = safeHref(entry.source.url);
  const common = {
    '@id': address,
    url: address,
    ...(entry.date && { dateCreated: entry.date.slice(0, 10) }),
    ...(source && {
      [entry.quote ? 'isBasedOn' : 'appearance']: entry.quote
        ? source
        : { '@type': 'CreativeWork', url: source },
    }),
  };
  const author = authorOf(entry, lang);
  return entry.quote
    ? { '@type': 'Quotation', ...common, creator: author, inLanguage: entry.quote.lang }
    : { '@type': 'Claim', ...common, author };
}

/** Only what a person has checked is named part by part: what a program alone read is not spread as anybody's word. */
export function structuredIncident(
  incident: LedgerIncident,
  { title, author, url, lang }: Reference,
  description: string,
  json: string,
) {
  const publisher = { '@type': 'Organization', name: author };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: lang,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: json },
    hasPart: incident.entries
      .filter(({ review }) => review !== 'unreviewed')
      .map((entry) => part(entry, url, lang)),
  };
}
