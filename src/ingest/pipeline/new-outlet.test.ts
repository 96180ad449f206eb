/** Proposing outlet files for the sample newsroom, over real HTTP. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../newsroom/listen.ts';
import { listen } from '../../newsroom/listen.ts';
import { startNewsroom } from '../../newsroom/server.ts';
import { createClient } from '../fetch/index.ts';
import { proposeOutlet } from './new-outlet.ts';

const ROOT = join(import.meta.dirname, '../../..');
let room: Listening;
beforeAll(async () => {
  room = await startNewsroom({ port: 0, dir: join(ROOT, 'samples/newsroom') });
});
afterAll(() => room.close());

async function propose(url: string, origin = new URL(url).origin) {
  const client = createClient({ allowOrigins: [origin], delayMs: 0 });
  return proposeOutlet(url, client, null).finally(() => client.close());
}

describe('an outlet of the sample newsroom', () => {
  it.each([
    ['kabar-nusa-raya', 'feed.xml', 'id'],
    ['harian-kolom-lima', 'atom.xml', 'id'],
    ['pranala', 'rdf.xml', 'id'],
    ['lorong-tekno', 'feed/', 'id'],
  ])('%s: finds %s', async (id, feed, lang) => {
    const { outlet } = await propose(`${room.url}/${id}/`);
    expect(outlet?.feeds.map(({ url }) => url)).toContain(`${room.url}/${id}/${feed}`);
    expect(outlet?.lang).toBe(lang);
  });

  it('gets selectors that name one element on every page', async () => {
    const { outlet } = await propose(`${room.url}/kabar-nusa-raya/`);
    expect(outlet?.selectors?.title).toBeTruthy();
    expect(outlet?.selectors?.verified).toBeNull();
  });
});

describe('a site', () => {
  it('is asked for the feeds that its page and its robots.txt name, and for no other site', async () => {
    let origin = '';
    const feed = (n: number) =>
      `<rss version="2.0"><channel><title>Harian Contoh</title><item><title>Satu ${n}</title><link>${origin}/a/${n}</link></item></channel></rss>`;
    const server = await listen((request, response) => {
      const answers: Record<string, string> = {
        '/': `<html><head><link rel="alternate" type="application/rss+xml" href="/umpan/berita"><link rel="alternate" type="application/rss+xml" href="http://lain.example/rss"></head><body>x</body></html>`,
        '/umpan/berita': feed(1),
        '/robots.txt': `User-agent: *\nSitemap: ${origin}/peta-news.xml\n`,
        '/peta-news.xml': `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${origin}/a/2</loc><news:news><news:title>Dua</news:title><news:publication_date>2025-03-04</news:publication_date></news:news></url></urlset>`,
      };
      const body = answers[request.url ?? ''];
      if (body === undefined) return void response.writeHead(404).end();
      const type =
        request.url === '/' ? 'text/html' : request.url === '/robots.txt' ? 'text/plain' : 'application/xml';
      response.writeHead(200, { 'content-type': type }).end(body);
    }, 0);
    origin = server.url;
    const { outlet, tried } = await propose(`${origin}/`);
    await server.close();
    expect(outlet?.feeds.map(({ url }) => url)).toEqual([
      `${origin}/umpan/berita`,
      `${origin}/peta-news.xml`,
    ]);
    expect(tried.some(({ url }) => url.includes('lain.example'))).toBe(false);
  });

  it('on a private address is refused without its exact origin', async () => {
    const { outlet, tried } = await propose(`${room.url}/pranala/`, 'http://127.0.0.1:1');
    expect(outlet).toBeNull();
    expect(tried.length).toBeGreaterThan(0);
  });
});

it('the command wants an address and says how', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/new-outlet.ts')], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('--help')]);
});
