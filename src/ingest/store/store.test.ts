import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { ArticleStore, articlePath } from './articles.ts';
import {
  jsonFilesIn,
  removeFile,
  StorageError,
  sweepTemporaries,
  writeAtomically,
  writeIfChanged,
} from './atomic.ts';
import { LockedError, takeLock } from './lock.ts';
import { readState, statePath, writeState } from './state.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ledger-store-'));
});

const article: Article = {
  id: '0123456789ab',
  url: 'https://harian.example/berita/1',
  outlet: 'harian-contoh',
  lang: 'id',
  title: 'Bank Saga Bahari membantah',
  authors: [],
  editors: [],
  published: '2025-03-01',
  modified: null,
  section: null,
  incidents: [],
  statements: [],
  figures: [],
  textHash: 'a'.repeat(64),
  textLength: 120,
  reader: '1',
};

describe('writing', () => {
  it('tells new, changed and unchanged apart and leaves no temporary file', async () => {
    const path = join(dir, 'a/b.json');
    expect(await writeIfChanged(path, 'one', false)).toBe('new');
    expect(await writeIfChanged(path, 'one', false)).toBe('unchanged');
    expect(await writeIfChanged(path, 'two', false)).toBe('changed');
    expect(await readdir(join(dir, 'a'))).toEqual(['b.json']);
  });

  it('sweeps what a killed run left, and nothing else', async () => {
    await mkdir(join(dir, 'ab'));
    await writeFile(join(dir, 'ab', '.tmp-x.json-0a1b2c3d'), 'half');
    await writeFile(join(dir, 'ab', 'x.json'), '{}');
    await sweepTemporaries(dir);
    expect(await readdir(join(dir, 'ab'))).toEqual(['x.json']);
    await sweepTemporaries(join(dir, 'missing'));
  });

  it('writes nothing in a dry run', async () => {
    expect(await writeIfChanged(join(dir, 'x.json'), 'one', true)).toBe('new');
    expect(await readdir(dir)).toEqual([]);
  });

  it('names the path when the storage refuses', async () => {
    await writeFile(join(dir, 'file'), '');
    const path = join(dir, 'file', 'below.json');
    await expect(writeAtomically(path, 'x')).rejects.toThrow(StorageError);
    await expect(writeAtomically(path, 'x')).rejects.toThrow(path);
  });

  it('names the path when the storage cannot be read, or a file not be removed', async () => {
    await mkdir(join(dir, 'folder.json'));
    const path = join(dir, 'folder.json');
    await expect(writeIfChanged(path, 'x', false)).rejects.toThrow(`cannot read ${path}`);
    await expect(removeFile(path)).rejects.toThrow(`cannot remove ${path}`);
    await writeFile(join(dir, 'file'), '');
    await expect(jsonFilesIn(join(dir, 'file'))).rejects.toThrow(StorageError);
    expect(await jsonFilesIn(join(dir, 'missing'))).toEqual([]);
  });

  it('keeps the old version when the folder is read-only', async () => {
    if (process.getuid?.() === 0) return; // root writes everywhere
    const path = join(dir, 'kept.json');
    await writeAtomically(path, 'old');
    await chmod(dir, 0o555);
    await expect(writeAtomically(path, 'new')).rejects.toThrow(StorageError);
    expect(await readFile(path, 'utf8')).toBe('old');
    await chmod(dir, 0o755);
  });
});

describe('articles', () => {
  const store = (dryRun = false): ArticleStore =>
    new ArticleStore({
      contentDir: dir,
      dryRun,
      today: '2025-03-09',
      owns: (outlet, url) => outlet === 'pemilik' && url.startsWith('https://harian.example/'),
    });

  it('stores the same record in the same bytes', async () => {
    expect(await store().put(article)).toBe('new');
    expect(await store().put({ ...article })).toBe('unchanged');
    expect(await store().put({ ...article, title: 'Bank Saga Bahari mengakui' })).toBe('changed');
    expect(JSON.parse(await readFile(articlePath(dir, article.id), 'utf8')).title).toContain('mengakui');
  });

  it('writes nothing in a dry run', async () => {
    expect(await store(true).put(article)).toBe('new');
    expect(await readdir(dir)).toEqual([]);
  });

  it.each([
    ['harian-contoh', 'antara-contoh', 'antara-contoh'],
    ['harian-contoh', 'pemilik', 'pemilik'],
    ['antara-contoh', 'pemilik', 'pemilik'],
  ])('names one outlet of %s and %s, in either order', async (a, b, expected) => {
    for (const order of [
      [a, b],
      [b, a],
    ]) {
      const one = store();
      const id = order[0] === a ? 'aaaaaaaaaaaa' : 'bbbbbbbbbbbb';
      await Promise.all(order.map((outlet) => one.put({ ...article, id, outlet })));
      expect((await one.get(id))?.outlet).toBe(expected);
    }
  });

  it("keeps the first headline of the owner's feed", async () => {
    const store = new ArticleStore({
      contentDir: dir,
      dryRun: false,
      today: '2025-03-05',
      owns: (outlet) => outlet === 'harian-contoh',
    });
    const called = (outlet: string, feedTitle?: string): Article => ({
      ...article,
      outlet,
      ...(feedTitle && { feedTitle }),
    });
    await store.put(called('kabar-lain', 'Judul di Kabar Lain'));
    expect((await store.get(article.id))?.feedTitle).toBe('Judul di Kabar Lain');
    await store.put(called('harian-contoh', 'Judul Pertama'));
    await store.put(called('kabar-lain', 'Judul di Kabar Lain'));
    expect(await store.put(called('harian-contoh', 'Judul Kedua'))).toBe('unchanged');
    expect(await store.put(called('harian-contoh'))).toBe('unchanged');
    expect(await store.get(article.id)).toMatchObject({
      outlet: 'harian-contoh',
      feedTitle: 'Judul Pertama',
    });
  });

  it('replaces a damaged file', async () => {
    const path = articlePath(dir, article.id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '{"id": ');
    expect(await store().put(article)).toBe('changed');
    expect(await readdir(dirname(path))).toEqual([`${article.id}.json`]);
  });

  it.each([
    ['a value', (text: string) => text.replace('membantah', 'mengakui')],
    ['a value that the schema does not allow', (text: string) => text.replace('"id",', '"de",')],
  ])('leaves a file alone in which a person has changed %s', async (_, change) => {
    await store().put(article);
    const path = articlePath(dir, article.id);
    const byHand = change(await readFile(path, 'utf8'));
    await writeFile(path, byHand);
    expect(await store().put({ ...article, title: 'Judul baru' })).toBe('unchanged');
    expect(await store().withdraw(article.id)).toBe('unchanged');
    expect(await readFile(path, 'utf8')).toBe(byHand);
  });

  it('does not rewrite a file of a version without seals for the seal alone', async () => {
    const path = articlePath(dir, article.id);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(article, null, 2)}\n`);
    expect(await store().put(article)).toBe('unchanged');
    expect(await store().put({ ...article, title: 'Judul baru' })).toBe('changed');
    expect(await readFile(path, 'utf8')).toContain('"seal"');
  });

  it('tells what the source has changed from what our rules have', async () => {
    const one = new ArticleStore({
      contentDir: dir,
      dryRun: false,
      holdChanges: true,
      today: '2025-03-09',
      owns: () => true,
    });
    const [a, b] = [article, { ...article, id: 'bbbbbbbbbbbb' }];
    for (const fresh of [a, b]) await one.put(fresh);
    await one.put({ ...a, incidents: [{ incident: 'saga', score: 1, why: ['Saga Bahari'] }] });
    await one.put({ ...b, title: 'Judul baru' });
    expect([one.changedByUs, one.changedBySource]).toEqual([[a.id], [b.id]]);
    await one.commit(one.changedByUs);
    expect(await readFile(articlePath(dir, a.id), 'utf8')).toContain('"saga"');
    expect(await readFile(articlePath(dir, b.id), 'utf8')).not.toContain('Judul baru');
  });

  it('marks a withdrawn article and keeps it', async () => {
    await store().put(article);
    expect(await store().withdraw(article.id)).toBe('changed');
    expect(await store().withdraw(article.id)).toBe('unchanged');
    expect(await store().get(article.id)).toMatchObject({ ...article, gone: '2025-03-09' });
    expect(await store().withdraw('ffffffffffff')).toBe('unchanged');
  });
});

describe('state', () => {
  it('comes back as it was written', async () => {
    const page = {
      outcome: 'stored' as const,
      article: '0123456789ab',
      etag: null,
      lastModified: null,
      extractor: '1',
    };
    await writeState(dir, {
      version: 1,
      feeds: {},
      guids: {},
      pages: { 'https://b.example/': page, 'https://a.example/': page },
    });
    const { state, corrupt } = await readState(dir);
    expect(corrupt).toBe(false);
    expect(Object.keys(state.pages)).toEqual(['https://a.example/', 'https://b.example/']);
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '\0\0\0',
    '{"version":2}',
    '{"version":1,"feeds":[],"guids":{},"pages":{}}',
    '\ufeff{}',
  ])('counts as absent and is reported when damaged: %j', async (body) => {
    await mkdir(join(dir, '.state'), { recursive: true });
    await writeFile(statePath(dir), body);
    const { state, corrupt } = await readState(dir);
    expect(corrupt).toBe(true);
    expect(state).toEqual({ version: 1, feeds: {}, guids: {}, pages: {} });
  });
});

describe('lock', () => {
  it('lets one in, and the next after release', async () => {
    const path = join(dir, 'lock');
    const release = await takeLock(path);
    await expect(takeLock(path)).rejects.toThrow(LockedError);
    await release();
    await (await takeLock(path))();
  });

  it.each(['', 'nonsense', '999999999 1', `${process.pid} 1`])(
    'takes over a stale lock: %j',
    async (body) => {
      const path = join(dir, 'lock');
      await writeFile(path, body);
      const release = await takeLock(path);
      expect(await readFile(path, 'utf8')).toContain(String(process.pid));
      await release();
    },
  );
});
