/** schema.org's descriptions of the other pages: about a person, a body or a newsroom, all data, the site. */
import type { LedgerOutlet, LedgerParty } from '../../ledger/types.ts';
import { safeHref } from '../links.ts';
import type { Reference } from './reference.ts';
import { CONTEXT, dataset, newsArticle } from './structured.ts';

/** An outlet's page names its latest articles. */
const MOST_ARTICLES = 50;

/** All tables of the ledger; `files` are full addresses. */
export const structuredData = (
  reference: Reference,
  description: string,
  files: readonly { readonly url: string; readonly type: string }[],
) => ({
  ...dataset(reference, description),
  distribution: files.map(({ url, type }) => ({
    '@type': 'DataDownload',
    contentUrl: url,
    encodingFormat: type,
  })),
});

const page = ({ url, title, lang }: Reference, about: object) => ({
  ...CONTEXT,
  '@type': 'WebPage',
  '@id': url,
  url,
  name: title,
  inLanguage: lang,
  about,
});

/** A person or a body, with the names it goes by and its item in Wikidata. */
export function structuredParty({ type, party, person, organization }: LedgerParty, reference: Reference) {
  const { aliases = [], wikidata } = person ?? organization ?? {};
  const full = organization?.fullName?.[reference.lang];
  const names = [...(full ? [full] : []), ...aliases].filter((name) => name !== party.name[reference.lang]);
  const role = person?.roles.at(-1)?.title[reference.lang];
  return page(reference, {
    '@type': type === 'person' ? 'Person' : 'Organization',
    name: party.name[reference.lang],
    ...(names.length > 0 && { alternateName: names }),
    ...(role && { jobTitle: role }),
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  });
}

/** A newsroom and its latest articles in the ledger. */
export const structuredOutlet = ({ outlet, articles }: LedgerOutlet, reference: Reference) => ({
  ...page(reference, {
    '@type': 'NewsMediaOrganization',
    name: outlet.name,
    ...(safeHref(outlet.homepage) && { url: safeHref(outlet.homepage) }),
  }),
  mentions: articles
    .slice(0, MOST_ARTICLES)
    .map(({ url, title, published, lang }) => ({
      url,
      headline: title,
      published,
      lang,
      outlet: outlet.name,
    }))
    .flatMap(newsArticle),
});

/** The whole site, for its first page. */
export const structuredSite = ({ url, author, lang }: Reference, description: string) => ({
  ...CONTEXT,
  '@type': 'WebSite',
  '@id': url,
  url,
  name: author,
  description,
  inLanguage: lang,
});
