import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Outlet } from '../../model/outlet.ts';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { createClient } from '../fetch/index.ts';
import { takeLock } from '../store/lock.ts';
import { checkNode, type DoctorOptions, examine } from './doctor.ts';

let server: Listening;
let origin: string;
let asked: string[] = [];
let contentDir: string;

beforeAll(async () => {
  server = await listen((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/feed.xml') response.end('<rss version="2.0"><channel></channel></rss>');
    else response.writeHead(404).end();
  }, 0);
  origin = server.url;
});
afterAll(() => server.close());
beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'ledger-doctor-'));
  asked = [];
});

const outlet = (id: string, path: string): Outlet =>
  Outlet.parse({
    id,
    name: 'Harian Contoh',
    kind: 'media',
    country: 'ID',
    lang: 'id',
    homepage: `${origin}/`,
    feeds: [{ url: origin + path, verified: null }],
  });

async function levels(more: Partial<DoctorOptions> = {}): Promise<Record<string, string>> {
  const client = createClient({ allowOrigins: [origin], delayMs: 0 });
  const findings = await examine({
    contentDir,
    outlets: [outlet('harian-contoh', '/feed.xml'), outlet('harian-hilang', '/lama.xml')],
    client,
    contact: 'https://ledger.example/contact',
    nodeVersion: '24.1.0',
    now: () => Date.now(),
    ...more,
  });
  await client.close();
  for (const { level, remedy } of findings) expect(remedy === null).toBe(level === 'ok');
  return Object.fromEntries(findings.map(({ check, level }) => [check, level]));
}

describe('examine', () => {
  it('finds a machine well, and names the outlet that cannot be reached', async () => {
    expect(await levels()).toMatchObject({
      node: 'ok',
      permission: 'ok',
      lock: 'ok',
      contact: 'ok',
      clock: 'ok',
      'outlet harian-contoh': 'ok',
      'outlet harian-hilang': 'warn',
    });
    expect(asked.filter((path) => path === '/feed.xml')).toHaveLength(1);
    expect(await readdir(contentDir)).toEqual([]);
  });

  it('asks nobody without a client', async () => {
    const found = await levels({ client: null });
    expect(asked).toEqual([]);
    expect(found.clock).toBe('warn');
    expect(Object.keys(found).filter((check) => check.startsWith('outlet'))).toEqual([]);
  });

  it.each([
    ['ahead', 10 * 60_000],
    ['behind', -10 * 60_000],
  ])('sees a clock that is %s', async (_, off) => {
    expect((await levels({ now: () => Date.now() + off })).clock).toBe('bad');
  });

  it.each([[undefined], ['nobody']])('wants a contact address: %s', async (contact) => {
    expect((await levels({ contact })).contact).toBe('warn');
  });

  it('names a content folder that is not there', async () => {
    expect(await levels({ contentDir: join(contentDir, 'none') })).toMatchObject({
      disk: 'bad',
      permission: 'bad',
    });
  });

  it('tells the lock of a living run from one left behind', async () => {
    const path = join(contentDir, '.state', '.lock');
    await mkdir(join(contentDir, '.state'));
    await writeFile(path, '999999999 1\n');
    expect((await levels()).lock).toBe('warn');
    const release = await takeLock(path);
    expect((await levels()).lock).toBe('warn');
    await release();
    expect((await levels()).lock).toBe('ok');
  });
});

it.each([
  ['24.21.0', 'ok'],
  ['22.18.0', 'ok'],
  ['22.17.1', 'bad'],
  ['20.20.0', 'bad'],
])('Node %s is %s', (version, level) => {
  expect(checkNode(version).level).toBe(level);
});
