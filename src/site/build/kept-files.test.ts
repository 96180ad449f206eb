import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearBut, clearFiles, memoryOf, stillThere, takeMemory, writeMemory } from './kept-files.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ledger-kept-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const put = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), 'abc');
  }
};
const files = () =>
  readdirSync(work, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(work.length + 1))
    .sort();

describe('the memory of a build', () => {
  const kept = new Map([['insiden/a/index.html', ['k1', 3] as const]]);

  it('is told once: a build that stops halfway is not believed', () => {
    const [cache, out] = [join(work, 'cache'), join(work, 'dist')];
    put('dist/index.html');
    writeMemory(cache, out, kept);
    expect(takeMemory(memoryOf(cache, out))).toEqual(kept);
    expect(takeMemory(memoryOf(cache, out))).toEqual(new Map());
  });

  it('of one folder says nothing of another', () => {
    writeMemory(work, join(work, 'one'), kept);
    expect(takeMemory(memoryOf(work, join(work, 'two')))).toEqual(new Map());
  });

  it('of a folder that is no more is forgotten when another is written', () => {
    const [gone, here] = [join(work, 'gone'), join(work, 'here')];
    put('gone/x', 'here/x');
    writeMemory(work, gone, kept);
    rmSync(gone, { recursive: true });
    writeMemory(work, here, kept);
    expect([memoryOf(work, gone), memoryOf(work, here)].map((path) => existsSync(path))).toEqual([
      false,
      true,
    ]);
  });

  it('that is no JSON says nothing', () => {
    put('broken.json');
    expect(takeMemory(join(work, 'broken.json'))).toEqual(new Map());
  });
});

it('believes only files that are still there with their size', () => {
  put('same', 'other');
  const kept = new Map([
    ['same', ['k', 3] as const],
    ['other', ['k', 4] as const],
    ['gone', ['k', 3] as const],
  ]);
  expect([...stillThere(work, kept).keys()]).toEqual(['same']);
});

it('clears a folder but for what stays, and folders that are empty then', () => {
  put('a/stays', 'a/goes', 'b/c/goes', '.git/config', 'b.html');
  clearBut(work, new Set(['a/stays']));
  expect(files()).toEqual(['.git', '.git/config', 'a', 'a/stays']);
});

it('clears files with the folders that they leave empty', () => {
  put('a/b/goes', 'a/stays', 'c/d/goes');
  clearFiles(work, ['a/b/goes', 'c/d/goes', 'never/there']);
  expect(files()).toEqual(['a', 'a/stays']);
});
