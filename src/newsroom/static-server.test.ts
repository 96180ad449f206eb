/** The static server over real HTTP. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from './listen.ts';
import { startStaticServer } from './static-server.ts';

const base = mkdtempSync(join(tmpdir(), 'static-server-'));
const dir = join(base, 'site');
let server: Listening;

beforeAll(async () => {
  mkdirSync(join(dir, 'en/people'), { recursive: true });
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(dir, '404.html'), '<h1>not here</h1>');
  writeFileSync(join(dir, 'en/index.html'), '<h1>english</h1>');
  writeFileSync(join(dir, 'en/people/index.html'), '<h1>people</h1>');
  writeFileSync(join(dir, 'feed.xml'), '<feed/>');
  writeFileSync(join(dir, 'a.unknown'), 'bytes');
  symlinkSync(join(base, 'secret.txt'), join(dir, 'link.txt'));
  server = await startStaticServer({ dir, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true });
});

/** Sends a request line as it is: fetch would tidy the path first. */
const raw = (path: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('end', () => resolve(text));
  });

describe('the static server', () => {
  it.each([
    ['/', 200, 'text/html; charset=utf-8', 'home'],
    ['/?q=x#y', 200, 'text/html; charset=utf-8', 'home'],
    ['/en/', 200, 'text/html; charset=utf-8', 'english'],
    ['/%65n/', 200, 'text/html; charset=utf-8', 'english'],
    ['/feed.xml', 200, 'application/xml; charset=utf-8', '<feed/>'],
    ['/a.unknown', 200, 'application/octet-stream', 'bytes'],
    ['/none', 404, 'text/html; charset=utf-8', 'not here'],
    ['/none/', 404, 'text/html; charset=utf-8', 'not here'],
    ['/link.txt', 404, 'text/html; charset=utf-8', 'not here'],
  ])('answers %s with %i', async (path, status, type, words) => {
    const response = await fetch(server.url + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(await response.text()).toContain(words);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors');
  });

  it.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/%00',
    '/%',
  ])('stays in its folder when asked for %s', async (path) => {
    const answer = await raw(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toContain('secret');
  });

  it.each([
    ['/en', '/en/'],
    ['//en/people', '/en/people/'],
  ])('sends %s to %s', async (from, to) => {
    expect(await raw(from)).toMatch(new RegExp(`^HTTP/1.1 301 [^]*location: ${to}\r`));
  });

  it('knows what a reader has already', async () => {
    const first = await fetch(`${server.url}/feed.xml`);
    const etag = first.headers.get('etag') ?? '';
    expect((await fetch(`${server.url}/feed.xml`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${server.url}/feed.xml`, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });

  it('answers HEAD without a body and nothing but GET and HEAD', async () => {
    const head = await fetch(server.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '13', '']);
    expect((await fetch(server.url, { method: 'DELETE' })).status).toBe(405);
  });
});
