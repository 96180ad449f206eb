import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { articlePath, storeArticle } from './articles.ts';
import { StorageError, writeAtomically, writeIfChanged } from './atomic.ts';
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
  it('stores the same record in the same bytes', async () => {
    expect(await storeArticle(dir, article, false)).toBe('new');
    expect(await storeArticle(dir, { ...article }, false)).toBe('unchanged');
    expect(await storeArticle(dir, { ...article, title: 'Bank Saga Bahari mengakui' }, false)).toBe(
      'changed',
    );
    expect(JSON.parse(await readFile(articlePath(dir, article), 'utf8')).title).toContain('mengakui');
  });
});

describe('state', () => {
  it('comes back as it was written', async () => {
    const page = { outcome: 'stored' as const, article: '0123456789ab', extractor: '1' };
    await writeState(dir, {
      version: 1,
      feeds: {},
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
    '{"version":1,"feeds":[],"pages":{}}',
    '\ufeff{}',
  ])('counts as absent and is reported when damaged: %j', async (body) => {
    await mkdir(join(dir, '.state'), { recursive: true });
    await writeFile(statePath(dir), body);
    const { state, corrupt } = await readState(dir);
    expect(corrupt).toBe(true);
    expect(state).toEqual({ version: 1, feeds: {}, pages: {} });
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
