/** What a run makes of addresses and files, over real HTTP: variants of one article, packed feeds, news sitemaps, links to feeds. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Article } from '../../model/article.ts';
import { Outlet } from '../../model/outlet.ts';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { createClient } from '../fetch/index.ts';
import { runNightly } from './run.ts';

const TITLE = 'Data Pelanggan PT Nusa Jaya Digital Diduga Bocor';
const PROSE =
  '<p>JAKARTA - PT Nusa Jaya Digital menyatakan sedang memeriksa dugaan kebocoran 1,2 juta data pelanggan di sebuah forum.</p><p>"Kami sudah menutup akses itu sejak Senin malam," kata Ratna Wulandari, juru bicara Badan Uji Siber.</p>';

interface Answer {
  readonly type?: string;
  readonly body: string | Uint8Array;
}

let server: Listening;
let origin = '';
let contentDir = '';
let answers: Record<string, Answer> = {};
let asked: string[] = [];

beforeAll(async () => {
  server = await listen((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers[path];
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': answer.type ?? 'text/html; charset=utf-8' }).end(answer.body);
  }, 0);
  origin = server.url;
});
afterAll(() => server.close());
beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'addresses-'));
  answers = {};
  asked = [];
});
afterEach(() => rm(contentDir, { recursive: true }));

const page = (head = '', body = PROSE): Answer => ({
  body: `<!doctype html><html lang="id"><head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>${body}</article></body></html>`,
});
const rss = (paths: readonly string[]): Answer => ({
  type: 'application/rss+xml',
  body: `<rss version="2.0"><channel><title>Harian Contoh</title>${paths.map((path) => `<item><title>${TITLE}</title><link>${origin}${path}</link></item>`).join('')}</channel></rss>`,
});

/** One night over a feed; what is stored and the classes of the issues. */
async function night(feed = '/feed.xml'): Promise<{ articles: Article[]; issues: string[] }> {
  const feeds = [{ url: origin + feed, verified: null }];
  const about = { id: 'harian-contoh', name: 'Harian Contoh', kind: 'media', country: 'ID', lang: 'id' };
  const client = createClient({ allowOrigins: [origin], delayMs: 0 });
  const report = await runNightly({
    contentDir,
    client,
    outlets: [Outlet.parse({ ...about, homepage: `${origin}/`, feeds })],
    now: () => new Date('2025-07-03T00:00:00Z'),
  });
  await client.close();
  const articles: Article[] = [];
  for (const path of await readdir(contentDir, { recursive: true }))
    if (path.startsWith('articles') && path.endsWith('.json'))
      articles.push(Article.parse(JSON.parse(await readFile(join(contentDir, path), 'utf8'))));
  return { articles, issues: report.issues.map((issue) => issue.class) };
}

describe('one article under several addresses is stored once', () => {
  const canonical = () => `<link rel="canonical" href="${origin}/berita/1">`;
  it.each([
    ['an AMP page by its path', '/berita/1/amp', false],
    ['an AMP page by its canonical link', '/amp-cache/s/1', true],
    ['an AMP page by a parameter', '/berita/1?outputType=amp', false],
    ['a mobile page by its canonical link', '/mobile/berita/1', true],
    ['a tracking link', '/berita/1?utm_source=rss&utm_medium=feed', false],
    ['a page of the article', '/berita/1?page=1', false],
    ['all pages in one', '/berita/1?page=all', false],
  ])('%s', async (_, variant, declares) => {
    answers = {
      '/feed.xml': rss(['/berita/1', variant.replaceAll('&', '&amp;')]),
      '/berita/1': page(),
      [variant]: page(declares ? canonical() : ''),
    };
    const { articles } = await night();
    expect(articles.map(({ url }) => url)).toEqual([`${origin}/berita/1`]);
    expect(asked).toContain(variant);
  });
});

describe('feeds as files and sitemaps', () => {
  const sitemap = () =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${origin}/berita/1</loc><news:news><news:publication><news:name>Harian Contoh</news:name><news:language>id</news:language></news:publication><news:publication_date>2025-07-02T13:49:00+07:00</news:publication_date><news:title>${TITLE}</news:title></news:news></url></urlset>`;
  it.each([
    ['/feed.xml.gz', 'application/gzip', () => gzipSync(rss(['/berita/1']).body)],
    ['/feed.gz', 'application/octet-stream', () => gzipSync(rss(['/berita/1']).body)],
    ['/feed.xml.gz', 'application/x-gzip', () => gzipSync(rss(['/berita/1']).body)],
    ['/sitemap-news.xml', 'application/xml', sitemap],
    ['/sitemap-news.xml.gz', 'application/x-gzip', () => gzipSync(sitemap())],
  ] satisfies readonly [string, string, () => string | Uint8Array][])(
    '%s as %s',
    async (path, type, body) => {
      answers = { [path]: { type, body: body() }, '/berita/1': page() };
      const { articles, issues } = await night(path);
      expect(articles.map(({ url }) => url)).toEqual([`${origin}/berita/1`]);
      expect(issues).toEqual(path.startsWith('/sitemap') ? [] : ['no_date']);
      expect(articles[0]?.published).toBe(path.startsWith('/sitemap') ? '2025-07-02T13:49:00+07:00' : null);
    },
  );

  it.each([
    ['half of a gzip file', () => gzipSync(sitemap()).subarray(0, 90)],
    ['a gzip file that unpacks without end', () => gzipSync(Buffer.alloc(30_000_000))],
  ])('%s is reported', async (_, body) => {
    answers = { '/feed.gz': { type: 'application/gzip', body: body() } };
    expect((await night('/feed.gz')).issues).toEqual(['not_a_feed']);
  });

  it('follows a page that links to a feed once, and no further', async () => {
    const links = (to: string) => `<link rel="alternate" type="application/rss+xml" href="${to}">`;
    answers = { '/a': page(links('/b')), '/b': page(links('/feed.xml')), '/feed.xml': rss(['/berita/1']) };
    expect((await night('/a')).issues).toEqual(['not_a_feed', 'not_a_feed']);
    expect(asked).not.toContain('/feed.xml');
    expect((await night('/b')).issues).toContain('not_a_feed');
    expect(asked).toContain('/feed.xml');
  });
});

describe('metadata as pages really carry it', () => {
  const person = { '@type': 'Person', name: 'Sari Melati' };
  const news = {
    '@type': 'NewsArticle',
    headline: TITLE,
    datePublished: '2025-07-02T13:49:00+07:00',
    author: person,
  };
  const script = (text: string) => `<script type="application/ld+json">${text}</script>`;
  const list = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', name: 'Nasional' }] };
  const referred = {
    '@graph': [
      { ...news, author: { '@id': '#s' } },
      { ...person, '@id': '#s' },
    ],
  };
  it.each([
    ['an array', script(JSON.stringify([list, news]))],
    ['a graph', script(JSON.stringify({ '@context': 'https://schema.org', '@graph': [list, news] }))],
    ['a graph with references', script(JSON.stringify(referred))],
    ['several scripts', script(JSON.stringify(list)) + script(JSON.stringify(news))],
    [
      'a broken script before a whole one',
      script('{"@type": "NewsArticle", "headline": ') + script(JSON.stringify(news)),
    ],
    [
      'a comma too many and raw line breaks',
      script(JSON.stringify({ ...news, description: 'a' }).replace('"a"}', '"satu\ndua",}')),
    ],
    [
      'a type as a list',
      script(JSON.stringify({ ...news, '@type': ['ReportageNewsArticle', 'NewsArticle'] })),
    ],
    ['an author as a list', script(JSON.stringify({ ...news, author: [person] }))],
  ])('JSON-LD: %s', async (_, head) => {
    answers = { '/feed.xml': rss(['/berita/1']), '/berita/1': page(head) };
    const { articles } = await night();
    expect(articles).toMatchObject([{ published: news.datePublished, authors: ['Sari Melati'] }]);
  });

  it.each([
    ['Harian Contoh - 02/07/2025, 13:49 WIB', '2025-07-02T13:49:00+07:00'],
    ['Rabu, 2 Juli 2025 | 13.49 WITA', '2025-07-02T13:49:00+08:00'],
    ['2 jam lalu', null],
    ['Kemarin, 13:49 WIB', null],
    ['Diperbarui 3 Juli 2025, 08:00 WIB', null],
  ])('a visible time: %s', async (line, published) => {
    answers = {
      '/feed.xml': rss(['/berita/1']),
      '/berita/1': page('', `<div class="waktu">${line}</div>${PROSE}`),
    };
    const { articles, issues } = await night();
    expect(articles.map((one) => one.published)).toEqual([published]);
    expect(issues).toEqual(published ? [] : ['no_date']);
  });
});
