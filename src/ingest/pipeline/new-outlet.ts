/** Proposes an outlet file for a site: finds its feeds, tries them, and looks for selectors on a few of its articles. */
import type { FeedItem } from '../../model/feed-item.ts';
import { Outlet } from '../../model/outlet.ts';
import { Lang } from '../../model/vocabulary.ts';
import { readArticle } from '../article/index.ts';
import { parseFeed } from '../feed/index.ts';
import type { FeedReading, FeedRefused } from '../feed/types.ts';
import type { Client, Fetched } from '../fetch/types.ts';
import { LOCALES } from '../language/locale.ts';
import { type ReadPage, suggestSelectors } from './suggest-selectors.ts';

/** Where content systems keep their feeds: WordPress, Blogger, Hugo, Jekyll, and what Indonesian newsrooms use. */
const COMMON = [
  'feed',
  'feed/',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'rdf.xml',
  'feed.json',
  'index.rdf',
  'index.xml',
  'feeds/posts/default',
];
const SITEMAPS = ['sitemap-news.xml', 'news-sitemap.xml'];
/** Most addresses that are tried as feeds, and articles that are looked at. */
const MOST_TRIED = 24;
const ARTICLES = 3;
/** Most feeds that are proposed; a person may add more. */
const MOST_FEEDS = 3;

export interface TriedFeed {
  readonly url: string;
  readonly items: number;
  readonly format: string | null;
  /** Why it cannot be used; null where it can. */
  readonly why: string | null;
}

export interface OutletProposal {
  /** Null where no feed was found. */
  readonly outlet: Outlet | null;
  readonly tried: readonly TriedFeed[];
  /** Articles that were compared, with what became of them. */
  readonly articles: readonly { readonly url: string; readonly why: string | null }[];
}

interface GoodFeed {
  readonly url: string;
  readonly reading: FeedReading;
}

/**
 * Looks at a site with few, polite requests.
 * @param id file name of the outlet; taken from the host where it is null
 */
export async function proposeOutlet(
  address: string,
  client: Client,
  id: string | null,
): Promise<OutletProposal> {
  const home = new URL(address).href;
  const tried: TriedFeed[] = [];
  const good: GoodFeed[] = [];
  for (const url of await candidates(home, client)) {
    if (good.length >= MOST_FEEDS || tried.length >= MOST_TRIED) break;
    const feed = await tryFeed(url, client, tried);
    if (feed && !good.some(({ reading }) => sameItems(reading, feed.reading))) good.push(feed);
  }
  const first = good[0];
  if (!first) return { outlet: null, tried, articles: [] };
  const pages = await readArticles(first.reading.items.slice(0, ARTICLES), client);
  const read = pages.flatMap(({ page }) => page ?? []);
  return {
    outlet: outletOf(home, id, good, read),
    tried,
    articles: pages.map(({ url, why }) => ({ url, why })),
  };
}

/** The page's own links first, then what robots.txt names, then common places below the page and the host. */
async function candidates(home: string, client: Client): Promise<string[]> {
  const below = (names: readonly string[], base: string) => names.map((name) => new URL(name, base).href);
  const root = new URL('/', home).href;
  const all = [
    ...(await linkedFeeds(home, client)),
    ...below(COMMON, home.endsWith('/') ? home : `${home}/`),
    ...below(COMMON, root),
    ...(await namedSitemaps(root, client)),
    ...below(SITEMAPS, root),
  ];
  return [...new Set(all)].filter((url) => siteOf(url) === siteOf(home));
}

const siteOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

async function linkedFeeds(home: string, client: Client): Promise<readonly string[]> {
  const answer = await client.fetch({ url: home, kind: 'page', outlet: null });
  if (answer.outcome !== 'fetched') return [];
  const reading = await read(answer);
  return reading.ok ? [home] : (reading.feedLinks ?? []);
}

/** Sitemaps of news that robots.txt names; those of a whole archive are no feeds. */
async function namedSitemaps(root: string, client: Client): Promise<string[]> {
  const answer = await client.fetch({ url: new URL('/robots.txt', root).href, kind: 'feed', outlet: null });
  if (answer.outcome !== 'fetched') return [];
  const text = new TextDecoder().decode(answer.body).slice(0, 100_000);
  return [...text.matchAll(/^sitemap:[ \t]*(\S{1,500})/gim)].flatMap(([, url = '']) =>
    URL.canParse(url) && /news/i.test(url) ? [url] : [],
  );
}

const read = (answer: Fetched): Promise<FeedReading | FeedRefused> =>
  Promise.resolve(
    parseFeed(answer.body, {
      url: answer.url,
      contentType: answer.headers['content-type'] ?? null,
      headers: answer.headers,
    }),
  );

async function tryFeed(url: string, client: Client, tried: TriedFeed[]): Promise<GoodFeed | null> {
  const refuse = (why: string): null => {
    tried.push({ url, items: 0, format: null, why });
    return null;
  };
  const answer = await client.fetch({ url, kind: 'feed', outlet: null });
  if (answer.outcome !== 'fetched')
    return refuse(
      answer.outcome === 'failed' ? answer.issue.message : 'answers 304 although nothing was asked',
    );
  const reading = await read(answer);
  if (!reading.ok) return refuse(reading.defect.message);
  if (reading.items.length === 0) return refuse('it holds no items');
  tried.push({ url, items: reading.items.length, format: reading.format, why: null });
  return { url: answer.movedTo ?? url, reading };
}

const sameItems = (a: FeedReading, b: FeedReading): boolean =>
  a.items[0]?.url === b.items[0]?.url && a.items.length === b.items.length;

interface TriedArticle {
  readonly url: string;
  readonly why: string | null;
  readonly page: ReadPage | null;
}

async function readArticles(items: readonly FeedItem[], client: Client): Promise<TriedArticle[]> {
  const all: TriedArticle[] = [];
  for (const { url } of items) {
    const answer = await client.fetch({ url, kind: 'page', outlet: null });
    if (answer.outcome !== 'fetched') {
      all.push({ url, why: answer.outcome === 'failed' ? answer.issue.message : 'answers 304', page: null });
      continue;
    }
    const contentType = answer.headers['content-type'] ?? null;
    const reading = readArticle(answer.body, { url: answer.url, contentType, headers: answer.headers });
    if (reading.ok) all.push({ url, why: null, page: { bytes: answer.body, contentType, reading } });
    else all.push({ url, why: reading.defect.message, page: null });
  }
  return all;
}

function outletOf(
  home: string,
  id: string | null,
  good: readonly GoodFeed[],
  pages: readonly ReadPage[],
): Outlet {
  const { host } = new URL(home);
  const [first] = good;
  const lang = langOf(good, pages);
  const hosts = first?.reading.items.map(({ url }) => new URL(url).host) ?? [];
  const fewest = Math.min(...good.map(({ reading }) => reading.items.length));
  const selectors = suggestSelectors(pages);
  return Outlet.parse({
    id:
      id ??
      (slug(host.replace(/^www\.|:\d+$/g, '').replace(/\.(com|co|id|net|org|news)\b/g, '')) || 'outlet'),
    name: first?.reading.feed.title ?? host,
    kind: 'media',
    country: LOCALES[lang].country,
    lang,
    homepage: home,
    hosts: [...new Set(hosts)].filter((one) => one !== host).slice(0, 10),
    feeds: good.map(({ url }) => ({ url, verified: null })),
    ...(selectors && { selectors }),
    expectedItems: Math.max(1, Math.min(5, Math.floor(fewest / 2))),
  });
}

function langOf(good: readonly GoodFeed[], pages: readonly ReadPage[]): Lang {
  const said = [
    ...pages.map(({ reading }) => reading.declaredLang),
    ...good.map(({ reading }) => reading.feed.lang),
  ];
  const isSaid = (lang: Lang) => said.some((tag) => tag && LOCALES[lang].tag.test(tag.toLowerCase()));
  return Lang.options.find(isSaid) ?? (Lang.options[0] as Lang);
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
