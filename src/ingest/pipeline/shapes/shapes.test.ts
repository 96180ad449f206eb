import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Article } from '../../../model/article.ts';
import { Outlet } from '../../../model/outlet.ts';
import type { RunReport } from '../../../model/run-report.ts';
import { type Listening, listen } from '../../../newsroom/listen.ts';
import { readArticle } from '../../article/index.ts';
import { createClient } from '../../fetch/index.ts';
import { runNightly } from '../run.ts';
import { ARTICLES } from './articles.fixture.ts';
import { CONSENT } from './consent.fixture.ts';
import { LISTS } from './lists.fixture.ts';
import { TITLE } from './shape.ts';
import { STUBS } from './stubs.fixture.ts';

const SHAPES = [...CONSENT, ...STUBS, ...LISTS, ...ARTICLES];
const feed = (origin: string): string =>
  `<rss version="2.0"><channel><title>Harian Contoh</title>${SHAPES.map(({ name }) => `<item><title>${TITLE}</title><link>${origin}/${name}</link></item>`).join('')}</channel></rss>`;

let server: Listening;
let contentDir: string;
let report: RunReport;
const stored = new Map<string, Article>();

beforeAll(async () => {
  server = await listen((request, response) => {
    const path = (request.url ?? '').slice(1);
    const shape = SHAPES.find(({ name }) => name === path);
    if (path === 'robots.txt') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': shape ? 'text/html; charset=utf-8' : 'application/rss+xml' });
    response.end(shape?.body ?? feed(`http://${request.headers.host}`));
  }, 0);
  const origin = server.url;
  contentDir = await mkdtemp(join(tmpdir(), 'shapes-'));
  const client = createClient({ allowOrigins: [origin], delayMs: 0 });
  const feeds = [{ url: `${origin}/feed.xml`, verified: null }];
  const outlet = {
    id: 'harian-contoh',
    name: 'Harian Contoh',
    kind: 'media',
    country: 'ID',
    lang: 'id',
    homepage: `${origin}/`,
    feeds,
  };
  report = await runNightly({
    contentDir,
    outlets: [Outlet.parse(outlet)],
    client,
    now: () => new Date('2025-03-05T00:00:00Z'),
  });
  await client.close();
  for (const path of await readdir(contentDir, { recursive: true })) {
    if (!path.startsWith('articles') || !path.endsWith('.json')) continue;
    const one = Article.parse(JSON.parse(await readFile(join(contentDir, path), 'utf8')));
    stored.set(new URL(one.url).pathname.slice(1), one);
  }
}, 60_000);
afterAll(async () => {
  server.close();
  await rm(contentDir, { recursive: true });
});

describe('what a nightly run makes of a page', () => {
  it.each(SHAPES.map((shape) => [shape.name, shape] as const))('%s', (name, { refused, noted, texts }) => {
    const issues = report.issues.filter(({ url }) => url?.endsWith(`/${name}`)).map((one) => one.class);
    expect({ stored: stored.has(name), issues: issues.filter((one) => one !== 'no_date') }).toEqual({
      stored: refused === null,
      issues: [refused ?? noted].filter(Boolean),
    });
    if (texts) expect(stored.get(name)?.textLength).toBe(texts.join('\n').length);
  });
});

describe('what the reader sees', () => {
  it.each(SHAPES.map((shape) => [shape.name, shape] as const))('%s', (name, { body, refused, texts }) => {
    const url = `https://harian-contoh.example/${name}`;
    const reading = readArticle(new TextEncoder().encode(body), {
      url,
      contentType: 'text/html',
      headline: TITLE,
    });
    if (!reading.ok)
      return void expect(reading.defect).toMatchObject({ class: refused, remedy: expect.any(String) });
    expect([refused, reading.paragraphs.map(({ text }) => text)]).toEqual([null, texts]);
  });
});
