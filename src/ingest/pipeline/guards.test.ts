/** The guards over real servers on loopback: silence, gone and moved feeds, a mass of changes, missed nights. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Outlet } from '../../model/outlet.ts';
import { RunReport } from '../../model/run-report.ts';
import { withSeal } from '../../model/seal.ts';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { createClient } from '../fetch/index.ts';
import { changesAllowed, missedRuns } from './guards.ts';
import type { NightlyOptions } from './options.ts';
import { runNightly } from './run.ts';
import { summarize } from './summary.ts';

/** What is published for those who read reports with other software. */
const published = z.fromJSONSchema(
  JSON.parse(await readFile(join(import.meta.dirname, '../../../docs/run-report.schema.json'), 'utf8')),
);

let server: Listening;
let origin: string;
let asked: string[] = [];
let articles = 1;
let total = '4,3 juta';
let feedStatus = 200;
let contentDir: string;

const page = (n: number, total: string): string =>
  `<!doctype html><html lang="id"><head><title>Data Nasabah Bank Saga Bahari Bocor Bagian ${n}</title>
   <meta property="article:published_time" content="2025-03-04T10:00:00+07:00"></head><body><article>
   <h1>Data Nasabah Bank Saga Bahari Bocor Bagian ${n}</h1>
   <p>Sebuah akun bernama MerahPutih77 mengklaim memiliki ${total} data nasabah Bank Saga Bahari dan menjualnya di forum peretas.</p>
   <p>"Kami sedang menelusuri dugaan kebocoran data itu bersama tim forensik," ujar Juru Bicara Bank Saga Bahari, Ratna Wulandari, Selasa (4/3/2025).</p>
   </article></body></html>`;

const feedOf = (links: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harian Contoh</title><link>${origin}/</link>${links
    .map((link, n) => `<item><title>Data nasabah bocor ${n}</title><link>${origin}${link}</link></item>`)
    .join('')}</channel></rss>`;

const feed = (): string => feedOf(Array.from({ length: articles }, (_, n) => `/a/${n}`));

beforeAll(async () => {
  server = await listen((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/lama.xml') return void response.writeHead(301, { location: '/feed.xml' }).end();
    if (path === '/feed.xml')
      return void response.writeHead(feedStatus, { 'content-type': 'application/rss+xml' }).end(feed());
    if (path === '/tenang.xml') {
      if (request.headers['if-none-match'] === '"t"') return void response.writeHead(304).end();
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"t"' });
      return void response.end(feedOf(['/tenang']));
    }
    if (path === '/tenang')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end(page(99, '4,3 juta'));
    const [, number] = /^\/a\/(\d+)$/.exec(path) ?? [];
    if (number === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(Number(number), total));
  }, 0);
  origin = server.url;
});
afterAll(() => server.close());

beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'ledger-guards-'));
  asked = [];
  articles = 1;
  total = '4,3 juta';
  feedStatus = 200;
});

const outletAt = (path: string, id = 'harian-contoh', expectedItems = 1): Outlet =>
  Outlet.parse({
    id,
    name: 'Harian Contoh',
    kind: 'media',
    country: 'ID',
    lang: 'id',
    homepage: `${origin}/`,
    feeds: [{ url: origin + path, verified: null }],
    expectedItems,
  });

async function run(day: string, more: Partial<NightlyOptions> = {}, path = '/feed.xml', expectedItems = 1) {
  const outlet = outletAt(path, 'harian-contoh', expectedItems);
  const client = createClient({ allowOrigins: [origin], delayMs: 0, perHost: 8 });
  const now = () => new Date(`${day}T00:00:00Z`);
  try {
    const report = await runNightly({ contentDir, outlets: [outlet], client, now, ...more });
    expect(published.safeParse(report).error).toBeUndefined();
    return RunReport.parse(report);
  } finally {
    await client.close();
  }
}

const classes = (report: RunReport): string[] => report.issues.map((issue) => issue.class);

const paths = async (): Promise<string[]> =>
  (await readdir(contentDir, { recursive: true }))
    .filter((path) => /^articles.*\.json$/.test(path))
    .sort()
    .map((path) => join(contentDir, path));

const bytes = async (): Promise<string> =>
  (await Promise.all((await paths()).map((path) => readFile(path, 'utf8')))).join('');

describe('an outlet that is green but empty', () => {
  it('is named from the third run in a row, and forgotten when it speaks again', async () => {
    articles = 0;
    const found = [];
    for (const day of ['2025-03-05', '2025-03-06', '2025-03-07']) found.push(classes(await run(day)));
    expect(found.map((list) => list.includes('green_but_empty'))).toEqual([false, false, true]);
    articles = 1;
    await run('2025-03-08');
    articles = 0;
    expect(classes(await run('2025-03-09'))).not.toContain('green_but_empty');
  });

  it('is measured by the minimum of its own file', async () => {
    for (const day of ['2025-03-05', '2025-03-06']) await run(day, {}, '/feed.xml', 5);
    expect(classes(await run('2025-03-07', {}, '/feed.xml', 5))).toContain('green_but_empty');
  });
});

describe('a feed', () => {
  it('that answers 410 is retired, reported every night, and asked again after a month', async () => {
    feedStatus = 410;
    expect(classes(await run('2025-03-05'))).toEqual(['gone']);
    asked = [];
    expect(classes(await run('2025-03-06'))).toEqual(['gone']);
    expect(asked).toEqual([]);
    feedStatus = 200;
    expect((await run('2025-04-05')).totals.stored).toBe(1);
    expect((await run('2025-04-06')).totals.feedsFailed).toBe(0);
  });

  it('that went gone under a clock far ahead is asked again when the clock is right', async () => {
    feedStatus = 410;
    await run('2034-03-05');
    feedStatus = 200;
    expect((await run('2025-03-06')).totals.stored).toBe(1);
  });

  it('that answers 404 is asked every night', async () => {
    feedStatus = 404;
    await run('2025-03-05');
    asked = [];
    await run('2025-03-06');
    expect(asked).toContain('/feed.xml');
  });

  it('that has moved for good is read, and its new address proposed for the outlet file', async () => {
    const report = await run('2025-03-05', {}, '/lama.xml');
    expect(report.totals.stored).toBe(1);
    expect(report.issues.find((issue) => issue.class === 'redirect')).toMatchObject({
      message: expect.stringContaining(`${origin}/feed.xml`),
      remedy: expect.stringContaining('outlets/harian-contoh.yml'),
    });
  });
});

describe('a run that would change a mass of articles', () => {
  it('stops before writing any change, each night anew, until it is accepted', async () => {
    articles = 25;
    expect((await run('2025-03-05')).totals.stored).toBe(25);
    const before = await bytes();
    total = '5,1 juta';
    for (const day of ['2025-03-06', '2025-03-07']) {
      const report = await run(day);
      expect([report.exitCode, classes(report)]).toEqual([5, ['mass_change']]);
      expect(report.issues[0]?.message).toContain('25 of 25');
      expect(await bytes()).toBe(before);
    }
    const accepted = await run('2025-03-08', { accept: true });
    expect([accepted.exitCode, accepted.totals.changed]).toEqual([0, 25]);
    expect(await bytes()).toContain('5100000');
  });

  it('asks again only the outlets concerned until it is accepted', async () => {
    articles = 25;
    const outlets = [outletAt('/feed.xml'), outletAt('/tenang.xml', 'tenang')];
    expect((await run('2025-03-05', { outlets })).totals.stored).toBe(26);
    total = '5,1 juta';
    await run('2025-03-06', { outlets });
    asked = [];
    const report = await run('2025-03-07', { outlets });
    expect(classes(report)).toEqual(['mass_change']);
    expect(asked.filter((path) => path === '/tenang' || path === '/tenang.xml')).toEqual(['/tenang.xml']);
    expect(report.outlets.find(({ outlet }) => outlet === 'tenang')?.feedsUnchanged).toBe(1);
    expect((await run('2025-03-08', { outlets, accept: true })).totals.changed).toBe(25);
  });

  it('does not stop for what an edited register or another reader changes', async () => {
    articles = 25;
    await run('2025-03-05');
    for (const path of await paths()) {
      const record = JSON.parse(await readFile(path, 'utf8'));
      const asOlderReader = withSeal({ ...record, reader: '0', textHash: 'a'.repeat(64), statements: [] });
      await writeFile(path, JSON.stringify(asOlderReader));
    }
    const report = await run('2025-03-06');
    expect([report.exitCode, report.totals.changed]).toEqual([0, 25]);
    expect(report.notices).toEqual([expect.stringContaining('25 stored articles read otherwise')]);
    expect((await run('2025-03-07')).notices).toEqual([]);
  });

  it.each([
    [0, 20],
    [150, 20],
    [250, 25],
    [5000, 500],
  ])('of %i stored articles %i may change', (stored, allowed) => {
    expect(changesAllowed(stored)).toBe(allowed);
  });
});

describe('missed nights', () => {
  it.each([
    [null, '2025-03-05', false],
    ['2025-03-04', '2025-03-05', false],
    ['2025-03-03', '2025-03-05', false],
    ['2025-03-02', '2025-03-05', true],
    ['2025-03-09', '2025-03-05', false],
  ])('last good run %s, today %s', (lastGood, today, told) => {
    expect(missedRuns({ lastGood }, today) !== null).toBe(told);
  });

  it('are counted from the day on which a run began, whatever its clock did meanwhile', async () => {
    const days = ['2025-03-05', '2031-03-05', '2019-03-05'];
    await run('2025-03-05', { now: () => new Date(`${days.length > 1 ? days.shift() : days[0]}T00:00:00Z`) });
    expect(JSON.parse(await readFile(join(contentDir, '.state/runs.json'), 'utf8')).lastGood).toBe(
      '2025-03-05',
    );
  });

  it('are said before the first request and in the report', async () => {
    await run('2025-03-05');
    const told: [string, number][] = [];
    asked = [];
    const report = await run('2025-03-12', { onNotice: (notice) => told.push([notice, asked.length]) });
    expect(told).toEqual([[expect.stringContaining('2025-03-05, 7 days ago'), 0]]);
    expect(report.notices).toEqual([told[0]?.[0]]);
    expect(summarize(report)).toContain('7 days ago');
  });
});
