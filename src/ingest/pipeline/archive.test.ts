/** The archive step over nights: a stand-in for the archive's service on loopback, real files, real queue. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { readContent } from '../../register/content.ts';
import { queueOf } from '../archive/queue.ts';
import { wayback } from '../archive/wayback.ts';
import { readArchive } from '../store/archive.ts';
import { runArchive } from './archive.ts';

const A = 'https://harian.example/a';
const B = 'https://lain.example/b';
let dir = '';
let server: Listening;
let base = '';
/** What the archive has done with the page of each job; a page that is not listed is pending. */
const kept = new Map<string, string>();
let refuse: object | null = null;
let saves: string[] = [];

beforeAll(async () => {
  server = await listen(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const url = new URL(request.url ?? '', 'http://x');
    const wanted = new URLSearchParams(body).get('url') ?? url.searchParams.get('url') ?? '';
    const job = decodeURIComponent(url.pathname.split('/').at(-1) ?? '').replace('spn2-', '');
    const page = url.pathname.includes('/status/') ? (job === 'a' ? A : B) : wanted;
    const timestamp = kept.get(page);
    if (url.pathname === '/save') saves.push(wanted);
    const found = timestamp ? { closest: { available: true, status: '200', timestamp } } : {};
    const answer =
      url.pathname === '/save'
        ? (refuse ?? { job_id: `spn2-${wanted.at(-1)}` })
        : url.pathname === '/wayback/available'
          ? { archived_snapshots: found }
          : timestamp
            ? { status: 'success', timestamp }
            : { status: 'pending' };
    response.end(JSON.stringify(answer));
  }, 0);
  base = server.url;
});
afterAll(() => server.close());
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'archive-'));
  kept.clear();
  refuse = null;
  saves = [];
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function night(today: string, signal = new AbortController().signal) {
  const memory = await readArchive(dir);
  const pages = [A, B].map((url) => ({ url, day: null }));
  const queue = queueOf(pages, memory.pages, today);
  const archive = wayback({ keys: 'a:b', userAgent: 'Test', origins: { save: base, available: base } });
  return runArchive({
    contentDir: dir,
    memory,
    queue,
    archive,
    today,
    limit: 9,
    delayMs: 0,
    signal,
    onStep: () => {},
  });
}
const stored = async (url: string) => (await readArchive(dir)).pages.get(url);

it('keeps what was asked for and what was confirmed, one file a host, and asks once', async () => {
  kept.set(A, '20260301101010');
  expect(await night('2026-03-01')).toMatchObject({ asked: 2, confirmed: 1, failed: 0, stopped: null });
  expect(await stored(A)).toMatchObject({ confirmed: { day: '2026-03-01', capture: '20260301101010' } });
  expect(await stored(B)).toEqual({ url: B, requested: '2026-03-01', attempts: 1, job: 'spn2-b' });
  expect(readdirSync(join(dir, 'archive'))).toEqual(['harian-example.json', 'lain-example.json']);
  await night('2026-03-01');
  expect(saves).toEqual([A, B]);
  expect(readContent(dir).problems).toEqual([]);
});

it('looks on the next day whether a copy has come, and asks again where none has', async () => {
  await night('2026-03-01');
  kept.set(A, '20260301235000');
  await night('2026-03-02');
  expect(await stored(A)).toMatchObject({ confirmed: { day: '2026-03-02', capture: '20260301235000' } });
  expect((await stored(B))?.job).toBeUndefined();
  await night('2026-03-03');
  expect(saves).toEqual([A, B, B]);
});

it('never asks again for what the archive refuses', async () => {
  refuse = { status: 'error', status_ext: 'error:blocked-url' };
  expect(await night('2026-03-01')).toMatchObject({ refused: 2, failed: 0 });
  await night('2026-04-01');
  expect(saves).toHaveLength(2);
});

it('stops where the archive has had enough, and forgets nothing', async () => {
  refuse = { status: 'error', status_ext: 'error:user-session-limit' };
  expect(await night('2026-03-01')).toMatchObject({ asked: 0, stopped: 'busy' });
  refuse = null;
  expect(await night('2026-03-01')).toMatchObject({ asked: 2 });
});

it('writes nothing where it is interrupted', async () => {
  expect(await night('2026-03-01', AbortSignal.abort())).toMatchObject({ asked: 0, stopped: 'interrupted' });
  expect(readdirSync(dir)).toEqual([]);
});

it('never writes over a damaged file', async () => {
  await night('2026-03-01');
  const file = join(dir, 'archive/harian-example.json');
  writeFileSync(file, '{"id":');
  await expect(night('2026-03-02')).rejects.toThrow(/harian-example\.json is damaged/);
  expect(readFileSync(file, 'utf8')).toBe('{"id":');
});
