import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { Outlet } from '../../model/outlet.ts';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { createClient } from '../fetch/index.ts';
import { runsPath } from '../store/runs.ts';
import { runNightly } from './run.ts';

const TITLE = 'Data Nasabah Bank Saga Bahari Diduga Bocor';
const page = (number: number): string =>
  `<!doctype html><html lang="id"><head><title>${TITLE} ${number}</title><meta property="article:published_time" content="2025-03-04T10:00:00+07:00"></head><body><article class="isi"><h1>${TITLE} ${number}</h1><p>JAKARTA - Sebuah akun bernama MerahPutih77 mengklaim memiliki 4,3 juta data nasabah Bank Saga Bahari dan menjualnya.</p><p>"Kami sedang menelusuri dugaan kebocoran data itu bersama tim forensik," ujar Ratna Wulandari, Selasa (4/3/2025).</p></article></body></html>`;

let server: Listening;
let origin = '';
let contentDir = '';
let numbers: readonly number[] = [];

beforeAll(async () => {
  server = await listen((request, response) => {
    const path = request.url ?? '';
    if (path === '/robots.txt') return void response.writeHead(404).end();
    const items = numbers.map(
      (one) => `<item><title>${TITLE} ${one}</title><link>${origin}/a/${one}</link></item>`,
    );
    const feed = `<rss version="2.0"><channel><title>Harian Contoh</title>${items.join('')}</channel></rss>`;
    response.writeHead(200, { 'content-type': path === '/feed.xml' ? 'application/rss+xml' : 'text/html' });
    response.end(path === '/feed.xml' ? feed : page(Number(path.split('/').at(-1))));
  }, 0);
  origin = server.url;
});
afterAll(() => server.close());
beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'selectors-'));
});
afterEach(() => rm(contentDir, { recursive: true }));

/** One night over the given articles with the given selectors; the messages about selectors. */
async function night(day: string, articles: readonly number[], selectors: Record<string, string>) {
  numbers = articles;
  const feeds = [{ url: `${origin}/feed.xml`, verified: null }];
  const outlet = { id: 'harian-contoh', name: 'Harian Contoh', kind: 'media', country: 'ID', lang: 'id' };
  const client = createClient({ allowOrigins: [origin], delayMs: 0 });
  try {
    const report = await runNightly({
      contentDir,
      client,
      outlets: [Outlet.parse({ ...outlet, homepage: `${origin}/`, feeds, selectors })],
      now: () => new Date(`${day}T00:00:00Z`),
    });
    expect(report.totals.failed).toBe(0);
    return report.issues.filter((issue) => issue.class === 'selector').map(({ message }) => message);
  } finally {
    await client.close();
  }
}

it('says since when a selector has found nothing, and stops once it finds something', async () => {
  const stale = { title: 'h1', body: '.lama' };
  expect(await night('2025-03-05', [1, 2, 3], stale)).toEqual([
    'The body selector ".lama" finds nothing since 2025-03-05; nor did it on any of the 3 pages of this run. The general reader was used.',
  ]);
  expect(await night('2025-03-08', [1, 2, 3, 4], stale)).toEqual([
    expect.stringContaining('since 2025-03-05; nor did it on any of the 4 pages'),
  ]);
  expect(await night('2025-03-09', [4], { title: 'h1', body: '.isi' })).toEqual([]);
  expect(JSON.parse(await readFile(runsPath(contentDir), 'utf8'))).toMatchObject({ selectors: {} });
});

it('waits for another day where it saw one page only, and counts anew for a selector that was changed', async () => {
  expect(await night('2025-03-05', [1], { body: '.lama' })).toEqual([]);
  expect(await night('2025-03-05', [1], { body: '.lama' })).toEqual([]);
  expect(await night('2025-03-06', [1], { body: '.lama' })).toEqual([
    expect.stringContaining('since 2025-03-05; nor did it on the one page'),
  ]);
  expect(await night('2025-03-07', [1, 2, 3], { body: '.baru' })).toEqual([
    expect.stringContaining('".baru" finds nothing since 2025-03-07'),
  ]);
});
