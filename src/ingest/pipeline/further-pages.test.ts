import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Article } from '../../model/article.ts';
import { Outlet } from '../../model/outlet.ts';
import type { RunReport } from '../../model/run-report.ts';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { createClient } from '../fetch/index.ts';
import { runNightly } from './run.ts';

const TITLE = 'Data Nasabah Bank Saga Bahari Diduga Bocor';
const OPENING =
  'JAKARTA - Sebuah akun bernama MerahPutih77 mengklaim memiliki 4,3 juta data nasabah Bank Saga Bahari dan menjualnya di forum peretas.';
const quote = (number: number) =>
  `"Bagian ${number} dari pemeriksaan kebocoran data nasabah sudah selesai pekan lalu," kata Ratna Wulandari, juru bicara Bank Saga Bahari.`;

const html = (paragraphs: readonly string[], links: readonly (readonly [string, string])[]): string =>
  `<!doctype html><html lang="id"><head><title>${TITLE}</title><meta property="article:published_time" content="2025-03-04T10:00:00+07:00"></head><body><article><h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><div class="paging">${links.map(([href, text]) => `<a href="${href}">${text}</a>`).join('')}</div></body></html>`;
/** Page `number` of an article of `count` pages; every page repeats the opening. */
const part = (number: number, count: number): string =>
  html(
    [OPENING, quote(number)],
    Array.from({ length: count }, (_, at) => [`?page=${at + 1}`, `${at + 1}`] as const),
  );

let server: Listening;
let origin = '';
let asked: string[] = [];
let pages: Record<string, string> = {};
let contentDir = '';

beforeAll(async () => {
  server = await listen((request, response) => {
    const path = request.url ?? '';
    if (path.startsWith('/bocor')) asked.push(path);
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harian Contoh</title><link>${origin}/</link><item><title>${TITLE}</title><link>${origin}/bocor</link></item></channel></rss>`;
    const body = path === '/feed.xml' ? feed : pages[path];
    if (body === undefined) return void response.writeHead(404).end('tidak ada');
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    const type = path === '/feed.xml' ? 'application/rss+xml' : 'text/html';
    response.writeHead(200, { 'content-type': type, ...(path !== '/feed.xml' && { etag }) });
    response.end(body);
  }, 0);
  origin = server.url;
});
afterAll(() => server.close());
beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'further-'));
  asked = [];
});
afterEach(() => rm(contentDir, { recursive: true }));

async function run(): Promise<RunReport> {
  const client = createClient({ allowOrigins: [origin], delayMs: 0 });
  const outlet = Outlet.parse({
    id: 'harian-contoh',
    name: 'Harian Contoh',
    kind: 'media',
    country: 'ID',
    lang: 'id',
    homepage: `${origin}/`,
    feeds: [{ url: `${origin}/feed.xml`, verified: null }],
  });
  try {
    const now = () => new Date('2025-03-05T00:00:00Z');
    return await runNightly({ contentDir, outlets: [outlet], client, now });
  } finally {
    await client.close();
  }
}

async function storedQuotes(): Promise<string[]> {
  const paths = await readdir(contentDir, { recursive: true });
  const [path = ''] = paths.filter((one) => one.startsWith('articles') && one.endsWith('.json'));
  const { statements } = Article.parse(JSON.parse(await readFile(join(contentDir, path), 'utf8')));
  return statements.filter(({ speaker }) => speaker === 'Ratna Wulandari').map(({ text }) => text);
}

const numbersIn = (quotes: readonly string[]) => quotes.map((text) => Number(/Bagian (\d+)/.exec(text)?.[1]));

describe('an article on several pages', () => {
  it('is read whole, each paragraph once', async () => {
    pages = { '/bocor': part(1, 3), '/bocor?page=2': part(2, 3), '/bocor?page=3': part(3, 3) };
    const report = await run();
    expect(report.issues).toEqual([]);
    expect(report.totals.stored).toBe(1);
    expect(asked).toEqual(['/bocor', '/bocor?page=2', '/bocor?page=3']);
    expect(numbersIn(await storedQuotes())).toEqual([1, 2, 3]);
  });

  it('is asked for on one page where the publisher offers that', async () => {
    const links = [
      ['?page=2', 'Selanjutnya'],
      ['?page=all', 'Tampilkan Semua'],
    ] as const;
    pages = {
      '/bocor': html([OPENING, quote(1)], links),
      '/bocor?page=all': html([OPENING, quote(1), quote(2), quote(3)], []),
    };
    await run();
    expect(asked).toEqual(['/bocor', '/bocor?page=all']);
    expect(numbersIn(await storedQuotes())).toEqual([1, 2, 3]);
  });

  it('is followed for nine further pages and no more', async () => {
    pages = Object.fromEntries(
      Array.from({ length: 15 }, (_, at) => [
        at === 0 ? '/bocor' : `/bocor?page=${at + 1}`,
        part(at + 1, 15),
      ]),
    );
    await run();
    expect(asked).toHaveLength(10);
  });

  it('keeps what was read where a later page fails, says so, and asks again', async () => {
    pages = { '/bocor': part(1, 3), '/bocor?page=2': part(2, 3) };
    const report = await run();
    expect(report.issues).toMatchObject([{ class: 'http_status', url: `${origin}/bocor?page=3` }]);
    expect(numbersIn(await storedQuotes())).toEqual([1, 2]);

    pages['/bocor?page=3'] = part(3, 3);
    await run();
    expect(numbersIn(await storedQuotes())).toEqual([1, 2, 3]);
  });

  it('does not take a stored article for an edited one where a later page fails', async () => {
    pages = { '/bocor': part(1, 2), '/bocor?page=2': part(2, 2) };
    await run();
    pages = { '/bocor': part(1, 2).replace('</article>', '<p>Naskah ini diperbarui.</p></article>') };
    const report = await run();
    expect(report.issues).toMatchObject([{ class: 'http_status' }]);
    expect(numbersIn(await storedQuotes())).toEqual([1, 2]);
  });

  it('never leaves the article', async () => {
    const links = [
      ['/lain?page=2', '2'],
      ['/bocor?page=1', 'Selanjutnya'],
    ] as const;
    pages = { '/bocor': html([OPENING, quote(1)], links) };
    await run();
    expect(asked).toEqual(['/bocor']);
  });
});
