import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Article } from '../../model/article.ts';
import { Outlet } from '../../model/outlet.ts';
import { RunReport } from '../../model/run-report.ts';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { createClient } from '../fetch/index.ts';
import { takeLock } from '../store/lock.ts';
import type { NightlyOptions } from './options.ts';
import { runNightly } from './run.ts';
import { summarize } from './summary.ts';

const page = (title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="id"><head><title>${title}</title><meta property="og:title" content="${title}">
   <meta property="article:published_time" content="2025-03-04T10:00:00+07:00"></head>
   <body><nav><a href="/">Depan</a></nav><article><h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;

const PAGES: Record<string, string> = {
  '/bocor': page('Data Nasabah Bank Saga Bahari Diduga Bocor', [
    'JAKARTA - Sebuah akun bernama MerahPutih77 mengklaim memiliki 4,3 juta data nasabah Bank Saga Bahari dan menjualnya di forum peretas.',
    '"Kami sedang menelusuri dugaan kebocoran data itu bersama tim forensik," ujar Juru Bicara Bank Saga Bahari, Ratna Wulandari, Selasa (4/3/2025).',
    'Menurut Ratna, nomor yang dapat dihubungi wartawan adalah 0812-3456-7890 dan data pribadi nasabah tetap aman di server perusahaan.',
  ]),
  '/kosong': '<html><body></body></html>',
};

const FEED = (origin: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harian Contoh</title><link>${origin}/</link>${[
    ['/bocor', 'Data Nasabah Bank Saga Bahari Diduga Bocor'],
    ['/hilang', 'Peretas menjual data pelanggan'],
    ['/kosong', 'Situs kementerian diretas'],
    ['/bola', 'Timnas menang dua gol'],
  ]
    .map(([path, title]) => `<item><title>${title}</title><link>${origin}${path}</link></item>`)
    .join('')}</channel></rss>`;

let server: Listening;
let origin: string;
let asked: string[] = [];
/** Part of every validator, so that a test can tell the server that something was edited. */
let etagSalt = '';

beforeAll(async () => {
  server = await listen((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const body = path === '/feed.xml' ? FEED(origin) : PAGES[path];
    if (body === undefined) return void response.writeHead(404).end('tidak ada');
    if (body === '') return void response.writeHead(410).end('ditarik');
    const etag = `"${path}${etagSalt}"`;
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, {
      'content-type': path.endsWith('xml') ? 'application/rss+xml' : 'text/html; charset=utf-8',
      etag,
    });
    response.end(body);
  }, 0);
  origin = server.url;
});
afterAll(() => server.close());

let contentDir: string;
beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'ledger-run-'));
  asked = [];
});

const outlet = (id: string, feed: string): Outlet =>
  Outlet.parse({
    id,
    name: 'Harian Contoh',
    kind: 'media',
    country: 'ID',
    lang: 'id',
    homepage: `${origin}/`,
    feeds: [{ url: feed, verified: null }],
  });

async function run(more: Partial<NightlyOptions> = {}): Promise<RunReport> {
  const client = createClient({ allowOrigins: [origin], delayMs: 0 });
  try {
    return await runNightly({
      contentDir,
      outlets: [outlet('harian-contoh', `${origin}/feed.xml`)],
      client,
      now: () => new Date('2025-03-05T00:00:00Z'),
      ...more,
    });
  } finally {
    await client.close();
  }
}

const stored = async (): Promise<string[]> =>
  (await readdir(contentDir, { recursive: true })).filter(
    (path) => path.startsWith('articles') && path.endsWith('.json'),
  );

describe('runNightly', () => {
  it('stores what is about a breach and reports what failed', async () => {
    const report = RunReport.parse(await run());
    expect(report.exitCode).toBe(2);
    expect(report.totals).toMatchObject({ outlets: 1, feeds: 1, items: 4, stored: 1, failed: 2, skipped: 1 });
    expect(report.issues.map((issue) => [new URL(issue.url ?? '').pathname, issue.class])).toEqual([
      ['/hilang', 'http_status'],
      ['/kosong', expect.stringMatching(/^(no_content|not_article|empty)$/)],
    ]);
    expect(asked).not.toContain('/bola');
    const [path = ''] = await stored();
    const article = Article.parse(JSON.parse(await readFile(join(contentDir, path), 'utf8')));
    expect(article).toMatchObject({
      outlet: 'harian-contoh',
      lang: 'id',
      published: '2025-03-04T10:00:00+07:00',
    });
    expect(article.statements.map((statement) => statement.speaker)).toEqual(
      expect.arrayContaining(['MerahPutih77', 'Ratna Wulandari']),
    );
    expect(article.figures).toContainEqual(
      expect.objectContaining({ value: 4_300_000, claimant: 'MerahPutih77' }),
    );
    expect(JSON.stringify(article)).not.toContain('0812');
    expect(summarize(report)).toContain('1 article written');
  });

  it('follows a page in the place of a feed to the feed that it names, on the same site only', async () => {
    const head = (href: string) =>
      `<html><head><title>Depan</title><link rel="alternate" type="application/rss+xml" href="${href}"></head><body><p>Depan</p></body></html>`;
    PAGES['/depan'] = head('/feed.xml');
    PAGES['/parkir'] = head('http://lain.example/feed.xml');
    const reports = [
      await run({ outlets: [outlet('harian-contoh', `${origin}/depan`)] }),
      await run({ outlets: [outlet('harian-parkir', `${origin}/parkir`)] }),
    ];
    expect(reports.map(({ totals }) => [totals.items, totals.feedsFailed])).toEqual([
      [4, 0],
      [0, 1],
    ]);
    expect(reports.map(({ verified }) => verified)).toEqual([[], []]);
    expect(reports.map(({ issues }) => issues[0]?.message)).toEqual([
      expect.stringContaining(`${origin}/feed.xml`),
      expect.stringContaining('http://lain.example/feed.xml'),
    ]);
  });

  it('leaves out what one page has too much of, and says so', async () => {
    const said = Array.from(
      { length: 400 },
      (_, i) => `"Data nasabah nomor urut ${i} sudah kami periksa ulang," kata Ratna Wulandari.`,
    );
    PAGES['/bocor2'] = page('Data Nasabah Bank Saga Bahari Diduga Bocor', said);
    PAGES['/feed2.xml'] = FEED(origin).replaceAll('/bocor<', '/bocor2<');
    const report = await run({ outlets: [outlet('harian-contoh', `${origin}/feed2.xml`)] });
    expect(report.issues.find((issue) => issue.class === 'extract')?.message).toMatch(/left out/);
    expect(report.totals.statements).toBe(300);
  });

  it('writes nothing in a second run, and asks again only for what failed and what is stored', async () => {
    await run();
    const before = await stat(join(contentDir, (await stored())[0] ?? ''));
    asked = [];
    const report = await run();
    expect(report.totals).toMatchObject({ stored: 0, changed: 0, unchanged: 3 });
    expect(asked.filter((path) => path !== '/robots.txt' && !path.startsWith('/.well-known'))).toEqual([
      '/feed.xml',
      '/hilang',
      '/bocor',
    ]);
    expect((await stat(join(contentDir, (await stored())[0] ?? ''))).mtimeMs).toBe(before.mtimeMs);
    expect(summarize(report)).toContain('nothing written');
  });

  it('keeps what an edited page no longer says, and what a withdrawn one said', async () => {
    const before = PAGES['/bocor'] ?? '';
    await run();
    PAGES['/bocor'] = before
      .replace('4,3 juta', '5,1 juta')
      .replace('Kami sedang menelusuri dugaan', 'Kami membantah dugaan');
    etagSalt = 'edited';
    expect((await run()).totals.changed).toBe(1);
    const [path = ''] = await stored();
    const read = async (): Promise<Article> =>
      Article.parse(JSON.parse(await readFile(join(contentDir, path), 'utf8')));
    const edited = await read();
    expect(
      edited.figures.filter((f) => f.claimant === 'MerahPutih77').map((f) => [f.value, f.gone ?? null]),
    ).toEqual([
      [5_100_000, null],
      [4_300_000, '2025-03-05'],
    ]);
    const gone = edited.statements.filter((s) => s.gone).map((s) => s.text);
    expect(gone).toContainEqual(expect.stringContaining('Kami sedang menelusuri'));
    PAGES['/bocor'] = '';
    etagSalt = 'gone';
    const report = await run();
    expect(report.issues.find((issue) => issue.url?.endsWith('/bocor'))?.class).toBe('gone');
    expect(await read()).toEqual({ ...edited, gone: '2025-03-05', seal: expect.any(String) });
    PAGES['/bocor'] = before;
    etagSalt = '';
  });

  it('leaves alone what a person has changed by hand, and says so every night', async () => {
    await run();
    const [path = ''] = await stored();
    const file = join(contentDir, path);
    const byHand = (await readFile(file, 'utf8')).replace('Diduga Bocor', 'Bocor');
    await writeFile(file, byHand);
    for (const salt of ['edited once', 'edited twice']) {
      etagSalt = salt;
      const report = await run();
      expect(await readFile(file, 'utf8')).toBe(byHand);
      expect(report.issues).toContainEqual(
        expect.objectContaining({ class: 'content_edited', message: expect.stringContaining(path) }),
      );
      expect(report.exitCode).toBe(2);
    }
    await rm(file);
    expect((await run()).issues.map((issue) => issue.class)).not.toContain('content_edited');
    expect(await readFile(file, 'utf8')).toContain('Diduga Bocor');
    etagSalt = '';
  });

  it.each([
    ['a value that the schema does not allow', (text: string) => text.replaceAll('"id"', '"xx"')],
    ['a field too few', (text: string) => text.replace(/^ {2}"(title|outlet)": .*\n/gm, '')],
  ])(
    'leaves %s alone, names it once a night, and asks for no more than on other nights',
    async (_, spoil) => {
      await run();
      const file = join(contentDir, (await stored())[0] ?? '');
      asked = [];
      const usual = await run();
      const usually = [...asked];
      const byHand = spoil(await readFile(file, 'utf8'));
      await writeFile(file, byHand);
      for (const _night of ['one', 'two']) {
        asked = [];
        const report = await run();
        expect(asked).toEqual(usually);
        expect(report.totals).toEqual(usual.totals);
        expect(await readFile(file, 'utf8')).toBe(byHand);
        const said = report.issues.filter(({ stage }) => stage === 'content');
        expect(said).toMatchObject([
          { class: 'content_edited', message: expect.stringContaining('no longer valid') },
        ]);
        expect(said[0]?.remedy).toContain('npm run review');
      }
    },
  );

  it('does not read feeds anew for a damaged file that no page is known for', async () => {
    PAGES['/feed3.xml'] = FEED(origin).replace(/<item><title>(Peretas|Situs).*?<\/item>/g, '');
    const outlets = [outlet('harian-contoh', `${origin}/feed3.xml`)];
    await run({ outlets });
    await mkdir(join(contentDir, 'articles/ff'), { recursive: true });
    await writeFile(join(contentDir, 'articles/ff/ffffffffffff.json'), '{');
    expect((await run({ outlets })).totals.feedsUnchanged).toBe(1);
  });

  it.each(['articles/ab', 'proposals', 'archive', '.state'])(
    'clears away what a run that died has left in %s',
    async (folder) => {
      const left = join(contentDir, folder, '.tmp-x.json-0a1b2c3d');
      await mkdir(join(contentDir, folder), { recursive: true });
      await writeFile(left, '{');
      await run();
      expect(await readdir(join(contentDir, folder))).not.toContain('.tmp-x.json-0a1b2c3d');
    },
  );

  it('writes nothing in a dry run', async () => {
    const report = await run({ dryRun: true });
    expect(report.totals.stored).toBe(1);
    expect(await readdir(contentDir)).toEqual([]);
  });

  it('goes on after a feed that cannot be reached', async () => {
    const outlets = [
      outlet('sunyi', 'http://127.0.0.1:9/feed.xml'),
      outlet('harian-contoh', `${origin}/feed.xml`),
    ];
    const report = await run({ outlets });
    expect(report.totals).toMatchObject({ feedsFailed: 1, stored: 1 });
    expect(report.issues[0]).toMatchObject({ outlet: 'sunyi', stage: 'feed' });
  });

  it('takes --only, --limit and --since', async () => {
    expect((await run({ only: ['nobody'] })).totals.outlets).toBe(0);
    expect((await run({ limit: 1 })).totals).toMatchObject({ stored: 1, failed: 0 });
  });

  it('makes no request offline, and names content that does not fit its schema', async () => {
    await run();
    await writeFile(join(contentDir, (await stored())[0] ?? ''), '{"id": "nonsense"}');
    await rm(join(contentDir, 'proposals'), { recursive: true, force: true });
    const before = await readdir(contentDir);
    asked = [];
    const report = await run({ offline: true, client: null });
    expect(asked).toEqual([]);
    expect(await readdir(contentDir)).toEqual(before);
    expect(report.exitCode).toBe(2);
    expect(report.issues[0]).toMatchObject({
      class: 'content_corrupt',
      message: expect.stringMatching(/^articles\/.*\.json id: /),
    });
  });

  it('stops when told to, and goes on in the next run', async () => {
    const stop = new AbortController();
    const first = await run({ signal: stop.signal, onProgress: () => stop.abort() });
    expect(first.interrupted).toBe(true);
    expect(await readdir(contentDir)).not.toContain('proposals');
    expect((await run()).totals.stored + first.totals.stored).toBe(1);
  });

  it('refuses to run twice on one folder', async () => {
    const release = await takeLock(join(contentDir, '.state', '.lock'));
    await expect(run()).rejects.toThrow(/another ingest runs/);
    await release();
  });
});
