/** The sample newsroom over real HTTP. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from './listen.ts';
import { articlePath, readNewsroom } from './newsroom.ts';
import { startNewsroom } from './server.ts';

const DIR = join(import.meta.dirname, '../../samples/newsroom');
const desks = readNewsroom(DIR);
let room: Listening;

beforeAll(async () => {
  room = await startNewsroom({ port: 0, dir: DIR });
});
afterAll(() => room.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(room.url + path, { headers });

describe.each(desks)('$outlet.id', ({ outlet, articles }) => {
  it('has something to say', () => {
    expect(articles.length).toBeGreaterThan(0);
  });

  it.each(articles.map((article) => [article.slug, article] as const))('serves %s', async (_, article) => {
    const response = await get(articlePath(outlet, article));
    expect(response.status).toBe(article.gone ? 404 : 200);
    if (article.gone) return;
    expect(response.headers.get('content-type')).toBe(`text/html; charset=${outlet.encoding}`);
    const page = new TextDecoder(outlet.encoding).decode(await response.arrayBuffer());
    const words =
      article.blocks.find((block) => block.kind === 'paragraph')?.lines[0]?.split(/["'*[]/)[0] ?? '';
    expect(words.length).toBeGreaterThan(5);
    expect(page).toContain(words.trim().replaceAll('&', '&amp;'));
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it.each(outlet.feeds)('answers $path', async (feed) => {
    const path = `/${outlet.id}/${feed.path}`;
    const first = await get(path);
    expect(first.status).toBe(feed.fault === 'unavailable' ? 503 : 200);
    if (feed.fault) return;
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await get(path, { 'if-modified-since': modified })).status).toBe(304);
    expect((await get(path, { 'if-modified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).status).toBe(200);
  });
});

describe('the server', () => {
  it.each(['/none', '/pranala/berita/1/none', '/../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd'])(
    'does not know %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('answers HEAD without a body and refuses POST', async () => {
    const head = await fetch(`${room.url}/pranala/rdf.xml`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(room.url, { method: 'POST' })).status).toBe(405);
  });

  it('takes the next port where the wanted one is in use', async () => {
    const second = await startNewsroom({ port: room.port, dir: DIR });
    expect(second.port).not.toBe(room.port);
    const feed = await (await fetch(`${second.url}/pranala/rdf.xml`)).text();
    expect(feed).toContain(second.url);
    await second.close();
  });

  it.each(['/style.css', '/image.svg'])('serves %s, which pages refer to', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it('has robots.txt', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('User-agent: *');
  });
});
