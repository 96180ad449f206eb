/** The sample newsroom: every outlet's feeds and pages over real HTTP on loopback. */
import { assets } from './assets.ts';
import { encode } from './encoding.ts';
import type { FeedSource } from './feeds/entry.ts';
import { writers } from './feeds/index.ts';
import { frontPage, newsroomIndex } from './front-page.ts';
import { type Listening, listen } from './listen.ts';
import type { Manuscript } from './manuscript.ts';
import { articlePath, type OutletDesk, readNewsroom } from './newsroom.ts';
import type { SampleFeed } from './outlet.ts';
import type { Page } from './page.ts';
import { type Answer, plainAnswer, respond } from './respond.ts';
import { renderers } from './shapes/index.ts';

export interface NewsroomOptions {
  /** Wanted port; the next free one is taken where it is in use. 0 takes any. */
  readonly port: number;
  /** Folder with outlets.yml and articles/. */
  readonly dir: string;
}

const ROBOTS = 'User-agent: *\nDisallow: /search\nCrawl-delay: 0';

export interface Newsroom extends Listening {
  /** Addresses that answer with an error on purpose. */
  readonly broken: ReadonlySet<string>;
}

/** When the article last changed, or the outlet's newest article did. */
const changed = (article: Manuscript | undefined): Date =>
  new Date(article?.modified ?? article?.published ?? '2024-01-01T00:00:00Z');

function articleAnswer(desk: OutletDesk, article: Manuscript, origin: string): Answer {
  if (article.gone) return plainAnswer(404, 'This page has been taken down.');
  const { outlet } = desk;
  const page: Page = {
    outlet,
    article,
    url: origin + articlePath(outlet, article),
    others: desk.articles
      .filter((other) => other !== article)
      .map((other) => ({ title: other.title, href: articlePath(outlet, other) })),
  };
  const body = encode(renderers[outlet.shape](page), outlet.encoding);
  return { status: 200, type: `text/html; charset=${outlet.encoding}`, body, modified: changed(article) };
}

function feedAnswer(desk: OutletDesk, feed: SampleFeed, origin: string): Answer {
  const { outlet, articles } = desk;
  if (feed.fault === 'unavailable') return plainAnswer(503, 'Service unavailable');
  const source: FeedSource = {
    outlet,
    feed,
    home: `${origin}/${outlet.id}/`,
    self: `${origin}/${outlet.id}/${feed.path}`,
    entries: articles.map((article) => ({ article, url: origin + articlePath(outlet, article) })),
  };
  const writer = writers[feed.format];
  const body = encode(writer.write(source), outlet.encoding);
  return {
    status: 200,
    type: `${writer.type}; charset=${outlet.encoding}`,
    body,
    modified: changed(articles[0]),
  };
}

/** Every address of the newsroom with what answers there. */
function routes(desks: readonly OutletDesk[], origin: string): Map<string, () => Answer> {
  const table = new Map<string, () => Answer>([
    ['/', () => newsroomIndex(desks)],
    ['/robots.txt', () => plainAnswer(200, ROBOTS)],
    ...Object.entries(assets).map(([path, answer]) => [path, () => answer] as const),
  ]);
  for (const desk of desks) {
    table.set(`/${desk.outlet.id}/`, () => frontPage(desk));
    for (const feed of desk.outlet.feeds)
      table.set(`/${desk.outlet.id}/${feed.path}`, () => feedAnswer(desk, feed, origin));
    for (const article of desk.articles)
      table.set(articlePath(desk.outlet, article), () => articleAnswer(desk, article, origin));
  }
  return table;
}

/**
 * Starts the newsroom and resolves when it listens.
 * @throws Failure where a sample is malformed or no port is free.
 */
export async function startNewsroom({ port, dir }: NewsroomOptions): Promise<Newsroom> {
  const desks = readNewsroom(dir);
  let table = new Map<string, () => Answer>();
  const listening = await listen((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return respond(request, response, plainAnswer(405, 'Only GET and HEAD.', { allow: 'GET, HEAD' }));
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const answer = table.get(path)?.() ?? plainAnswer(404, 'Not found.');
    respond(request, response, answer);
  }, port);
  table = routes(desks, listening.url);
  const broken = [...table]
    .filter(([, answer]) => answer().status >= 400)
    .map(([path]) => listening.url + path);
  return { ...listening, broken: new Set(broken) };
}
