import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../newsroom/listen.ts';
import { unpainted } from '../text/terminal.ts';
import { type ReadQuestion, readForPerson } from './read-command.ts';

const TITLE = 'Badan Uji Siber Periksa Kebocoran Data PT Nusa Jaya Digital';
const PAGE = `<!doctype html><html lang="id"><head><title>Geger Kebocoran di Toko Daring</title><meta property="og:title" content="${TITLE}"></head><body><nav><a href="/">Depan</a></nav><article class="isi"><h1>${TITLE}</h1>
<div>Harian Contoh - 02/07/2025, 13:49 WIB</div><p>JAKARTA - PT Nusa Jaya Digital menyatakan sedang memeriksa dugaan kebocoran data pelanggan yang ramai dibicarakan.</p>
<h2>Kata Badan Uji Siber</h2><p>"Kami sudah menutup akses yang tidak wajar sejak Senin malam," kata Ratna Wulandari, juru bicara Badan Uji Siber.</p><p>Baca juga: <a href="/x">Tiga Cara Menjaga Kata Sandi</a></p></article></body></html>`;
const FEED = `<rss version="2.0"><channel><title>Harian Contoh</title><link>https://harian-contoh.example/</link><language>id</language>
<image><url>https://harian-contoh.example/i.png</url></image><!-- <item> -->
<item><title>Data bocor</title><link>https://harian-contoh.example/1</link><pubDate>Wed, 02 Jul 2025 13:49:00 +0700</pubDate><author>Sari Melati</author></item>
<item><title>Tanpa tautan</title></item></channel></rss>`;

let server: Listening;
let origin = '';
const folder = mkdtempSync(join(tmpdir(), 'read-'));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

beforeAll(async () => {
  server = await listen((request, response) => {
    if (request.url === '/feed.xml')
      return void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED);
    if (request.url === '/a') return void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    response.writeHead(404).end();
  }, 0);
  origin = server.url;
});
afterAll(() => server.close());

const read = (target: string, more: Partial<ReadQuestion> = {}, width = 0) =>
  readForPerson(
    { target, feed: false, json: false, content: join(folder, 'none'), allowOrigins: [origin], ...more },
    { paint: unpainted, width },
  );

describe('a page', () => {
  it('shows fields with sources and dissent, kinds, and cuts with reasons', async () => {
    const { ok, text } = await read(file('a.html', PAGE));
    expect(ok).toBe(true);
    for (const line of [
      `title      ${TITLE}`,
      '           from og:title, h1; 2 of 3 signals agree (confidence 0.50)',
      '           but title element: Geger Kebocoran di Toko Daring',
      'published  2025-07-02T13:49:00+07:00',
      'authors    - (no signal of the page tells)',
      '# Kata Badan Uji Siber',
      'cut: 3 lines',
      '  link to another article (1)',
      '    Baca juga: Tiga Cara Menjaga Kata Sandi',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toMatch(/^text: 3 lines, \d+ characters \(paragraph 2, heading 1\)/m);
  });

  it('breaks lines at the edge of a terminal', async () => {
    const { text } = await read(file('a.html', PAGE), {}, 60);
    const body = text.split('\n').filter((line) => /^(?:p | {2})[A-Z"]/.test(line));
    expect(body.length).toBeGreaterThan(2);
    for (const line of body) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('comes from the web or a gzipped file alike', async () => {
    const stored = await read(file('a.html.gz', gzipSync(PAGE)), { url: `${origin}/a`, type: 'text/html' });
    expect(await read(`${origin}/a`)).toEqual(stored);
  });

  it('as JSON', async () => {
    const { text } = await read(file('a.html', PAGE), { json: true });
    expect(JSON.parse(text)).toMatchObject({
      ok: true,
      title: TITLE,
      dissent: { title: [{ from: 'title' }] },
    });
  });

  it.each([
    ['plain.txt', 'Hanya teks.', 'This is no HTML page but plain text without markup.'],
    ['a.pdf', '%PDF-1.7', 'This is no HTML page but a PDF file.'],
    ['feed.xml', FEED, 'As a feed: npm run read -- --feed'],
    ['data.json', '{"a":1}', 'This is no HTML page but JSON.'],
    [
      'wall.html',
      '<html><title>Masuk</title><h1>Masuk</h1><p>Silakan masuk.</p></html>',
      'The page says of itself:\n  title      Masuk',
    ],
  ])('that is none: %s', async (name, content, said) => {
    const { ok, text } = await read(file(name, content));
    expect([ok, text]).toEqual([false, expect.stringContaining(said)]);
    expect(text).toContain('remedy: ');
  });

  it.each([
    ['a file that is not there', { target: join(folder, 'none.html') }, 'there is no such file'],
    ['a folder', { target: folder }, 'it is a folder'],
    ['a private address', { allowOrigins: [] }, 'blocked_address'],
    ['an address that answers 404', {}, '404'],
    [
      'an outlet that is not there',
      { target: file('b.html', PAGE), outlet: 'harian-lain' },
      '--outlet "harian-lain" is none',
    ],
  ])('%s is told with a remedy', async (_, more, said) => {
    await expect(read(`${origin}/x`, more)).rejects.toThrow(new RegExp(`${said}[\\s\\S]*remedy: `));
  });
});

describe('a feed', () => {
  it('shows what was read, beside a count of another kind, and what was refused', async () => {
    const { ok, text } = await read(`${origin}/feed.xml`, { feed: true });
    expect(ok).toBe(true);
    for (const line of [
      'format     rss',
      'charset    utf-8',
      'language   id',
      'entries    1 read; 2 entries counted in the text without a parser',
      '2025-07-02T13:49:00+07:00  Data bocor',
      '                           https://harian-contoh.example/1  by Sari Melati',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toContain('bad_item: the entry "Tanpa tautan" has no usable link');
  });

  it('that is a page names the feeds of the page', async () => {
    const html =
      '<html><head><link rel="alternate" type="application/rss+xml" href="https://harian-contoh.example/rss"></head></html>';
    expect(await read(file('c.html', html), { feed: true })).toEqual({
      ok: false,
      text: expect.stringContaining('the page names the feed https://harian-contoh.example/rss'),
    });
  });
});
