/** schema.org's description of an incident's page: a data set whose parts are quotations and claims from news articles. */
import { isChecked } from '../../ledger/figure-claims.ts';
import { figureText } from '../../ledger/format.ts';
import type { Entry, LedgerIncident } from '../../ledger/types.ts';
import type { SiteLang } from '../../model/vocabulary.ts';
import { safeHref } from '../links.ts';
import type { Reference } from './reference.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
export const CONTEXT = { '@context': 'https://schema.org' };

interface Source {
  readonly url: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly outlet: string;
  readonly lang: string | null;
}

/** A page of an outlet; an address that is no link has no place on the web. */
export function newsArticle({ url, headline, published, outlet, lang }: Source) {
  const address = safeHref(url);
  if (!address) return [];
  return [
    {
      '@type': 'NewsArticle',
      '@id': address,
      url: address,
      ...(headline && { headline }),
      ...(published && { datePublished: published }),
      ...(lang && { inLanguage: lang }),
      publisher: { '@type': 'NewsMediaOrganization', name: outlet },
    },
  ];
}

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
  };
  const author = authorOf(entry, lang);
  const cited = source && { '@id': source };
  if (entry.quote) {
    const { text, lang: inLanguage } = entry.quote;
    return {
      '@type': 'Quotation',
      ...common,
      text,
      inLanguage,
      creator: author,
      ...(cited && { isBasedOn: cited }),
    };
  }
  const counted = [entry.figure && figureText(entry.figure)[lang], entry.figure?.of?.[lang]].filter(Boolean);
  const text = entry.summary?.[lang] ?? counted.join(', ');
  return { '@type': 'Claim', ...common, ...(text && { text }), author, ...(cited && { appearance: cited }) };
}

/** The pages that entries stand on, each once. */
function sourcesOf(entries: readonly Entry[]): Source[] {
  const byUrl = new Map<string, Source>();
  for (const { source } of entries) {
    const { url, title, published, lang, outlet } = source;
    if (!byUrl.has(url)) byUrl.set(url, { url, headline: title, published, outlet: outlet.name, lang });
  }
  return [...byUrl.values()];
}

const publisherOf = ({ author }: Reference) => ({ '@type': 'Organization', name: author });

/** What every data set says of itself. */
export const dataset = (reference: Reference, description: string) => ({
  ...CONTEXT,
  '@type': 'Dataset',
  '@id': reference.url,
  url: reference.url,
  name: reference.title,
  description: `${reference.title}. ${description}`,
  inLanguage: reference.lang,
  license: LICENCE,
  isAccessibleForFree: true,
  creator: publisherOf(reference),
  publisher: publisherOf(reference),
});

/** Only what a person has checked is named part by part: what a program alone read is not spread as anybody's word. */
export function structuredIncident(
  incident: LedgerIncident,
  reference: Reference,
  description: string,
  json: string,
) {
  const checked = incident.entries.filter(isChecked);
  return {
    ...dataset(reference, description),
    temporalCoverage: `${incident.incident.firstReported}/..`,
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: json },
    citation: sourcesOf(checked).flatMap(newsArticle),
    hasPart: checked.map((entry) => part(entry, reference.url, reference.lang)),
  };
}
