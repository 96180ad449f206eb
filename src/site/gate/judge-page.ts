/** What is wrong with one built page, in words. */
import { structuredDefects } from './judge-structured.ts';
import type { PageFacts } from './page-facts.ts';

export interface SiteFiles {
  /** Base path of the site: "/" or "/ledger/". Paths below are told without it. */
  readonly base: string;
  /** True where the site has this path ("/en/", "/_astro/x.js"). */
  has(path: string): boolean;
  /** Ids on the page at a path; undefined where there is no page. */
  idsOf(path: string): ReadonlySet<string> | undefined;
}

const NEEDED = [
  "default-src 'none'",
  "base-uri 'none'",
  "worker-src 'self'",
  'trusted-types search-worker',
  "require-trusted-types-for 'script'",
];
const FORBIDDEN = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", 'data:', 'blob:', '*'];
const REL = ['noopener', 'noreferrer', 'nofollow', 'external'];

function policyDefects(policy: string | null): string[] {
  if (policy === null) return ['has no Content Security Policy'];
  const tokens = policy.split(/[\s;]+/);
  return [
    ...NEEDED.filter((directive) => !policy.includes(directive)).map((one) => `its policy lacks ${one}`),
    ...FORBIDDEN.filter((token) => tokens.includes(token)).map((one) => `its policy allows ${one}`),
  ];
}

/** The path below the site's base; null for an address beside it, which this site does not serve. */
const below = (pathname: string, { base }: SiteFiles): string | null =>
  pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;

/** An address as written on the page at `path`. */
const resolved = (href: string, path: string, { base }: SiteFiles): URL =>
  new URL(href, `http://site.invalid${base}${path.slice(1)}`);

function linkDefects({ links }: PageFacts, path: string, site: SiteFiles): string[] {
  return links.flatMap(({ href, rel }) => {
    const url = resolved(href, path, site);
    if (!['http:', 'https:'].includes(url.protocol))
      return [`links to ${href}: only http and https may be linked`];
    if (url.host !== 'site.invalid') {
      const missing = REL.filter((word) => !rel.split(/\s+/).includes(word));
      return missing.length > 0 ? [`links to ${href} without rel ${missing.join(' ')}`] : [];
    }
    const target = below(url.pathname, site);
    if (target === null || !site.has(target)) return [`links to ${href}, which does not exist`];
    const anchor = decodeURIComponent(url.hash.slice(1));
    const ids = site.idsOf(target);
    return anchor && ids && !ids.has(anchor) ? [`links to ${href}, whose anchor does not exist`] : [];
  });
}

const loadDefects = ({ loads }: PageFacts, path: string, site: SiteFiles): string[] =>
  loads.flatMap((address) => {
    const url = resolved(address, path, site);
    if (url.host !== 'site.invalid') return [`loads ${address} from elsewhere`];
    const target = below(url.pathname, site);
    return target !== null && site.has(target) ? [] : [`loads ${address}, which does not exist`];
  });

/** Others fetch a card by its full address, whatever host that names; its file is the site's own. */
const cardDefects = ({ cards }: PageFacts, site: SiteFiles): string[] =>
  cards.flatMap((address) => {
    if (!/^https?:\/\//.test(address)) return [`names the card ${address}, which is no full address`];
    const target = below(new URL(address).pathname, site);
    return target !== null && site.has(target) ? [] : [`names the card ${address}, which does not exist`];
  });

const doubled = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

const PROPOSALS_PAGES = ['/usulan/', '/en/proposals/'];

/** Nobody has reviewed a proposal: it stands apart from the ledger, marked, where no search engine lists it. */
function proposalDefects({ proposals, unlisted }: PageFacts, path: string): string[] {
  const apart = PROPOSALS_PAGES.includes(path);
  if (apart && !unlisted) return ['shows proposals and does not ask search engines to leave it out'];
  return proposals.flatMap(({ id, marked }) =>
    apart
      ? marked
        ? []
        : [`shows the proposal ${id} without saying that nobody has reviewed it`]
      : [`shows the proposal ${id}, which belongs on ${PROPOSALS_PAGES.join(' or ')} alone`],
  );
}

/** Every defect of a page; none for a good one. */
export function judgePage(path: string, facts: PageFacts, site: SiteFiles): string[] {
  const lang = path.startsWith('/en/') ? 'en' : 'id';
  return [
    ...(facts.lang === lang ? [] : [`its language is ${facts.lang}, not ${lang}`]),
    ...(facts.title.trim() ? [] : ['has no title']),
    ...policyDefects(facts.policy),
    ...facts.inline.map((one) => `has an ${one}`),
    ...doubled(facts.ids).map((id) => `has the id ${id} twice`),
    ...loadDefects(facts, path, site),
    ...cardDefects(facts, site),
    ...proposalDefects(facts, path),
    ...facts.structured.flatMap(structuredDefects),
    ...linkDefects(facts, path, site),
  ].map((defect) => `${path}: ${defect}`);
}
