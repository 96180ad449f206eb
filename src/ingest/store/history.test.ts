import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { withSeal } from '../../model/seal.ts';
import { commitContent, HistoryError } from './history.ts';

let repository: string;
const git = (...args: string[]): string =>
  execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), text);
};
const article = (id: string, title: string): string => JSON.stringify(withSeal({ id, title }), null, 2);
const A = 'content/articles/aa/aaaaaaaaaaaa.json';
const B = 'content/articles/bb/bbbbbbbbbbbb.json';
const committed = (): string[] =>
  git('show', '--name-only', '--no-renames', '--format=', 'HEAD').trim().split('\n').sort();
const run = () => commitContent(join(repository, 'content'));

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'ledger-history-'));
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Uji');
  git('config', 'user.email', 'uji@example.org');
  put('.gitignore', '.state/\n');
  put('README.md', 'one\n');
  put('content/incidents/saga.yml', 'id: saga\n');
  put(A, article('aaaaaaaaaaaa', 'Lama'));
  git('add', '-A');
  git('commit', '-qm', 'begin');
});

describe('a commit of the machine', () => {
  it('holds its own files, also ignored and removed ones, and a message of counts', async () => {
    put('content/proposals/story-1.json', '{}');
    await run();
    put(A, article('aaaaaaaaaaaa', 'Baru'));
    put(B, article('bbbbbbbbbbbb', 'Judul [skip ci]'));
    put('content/.state/state.json', '{}');
    put('content/archive/harian.example.json', '{"host": "harian.example"}');
    put('content/.state/.lock', '1');
    put('content/articles/bb/.tmp-bbbbbbbbbbbb.json-00', '{');
    rmSync(join(repository, 'content/proposals/story-1.json'));
    expect(await run()).toEqual({ files: 5, articles: 2, left: [] });
    const others = ['.state/state.json', 'archive/harian.example.json', 'proposals/story-1.json'];
    expect(committed()).toEqual([A, B, ...others.map((path) => `content/${path}`)].sort());
    expect(git('log', '-1', '--format=%B').trim()).toBe('Nightly: 2 article files');
    expect(await run()).toEqual({ files: 0, articles: 0, left: [] });
  });

  it("leaves other people's changes as they are, staged or not", async () => {
    put('README.md', 'two\n');
    put('content/incidents/saga.yml', 'id: saga\nnote: x\n');
    put('staged.txt', 'x');
    git('add', 'staged.txt');
    put('untracked.txt', 'x');
    const before = git('status', '--porcelain');
    put(B, article('bbbbbbbbbbbb', 'Baru'));
    await run();
    expect(committed()).toEqual([B]);
    expect(git('status', '--porcelain')).toBe(before);
  });

  it('leaves articles alone that a person has edited, added or removed', async () => {
    put(B, article('bbbbbbbbbbbb', 'Asli').replace('Asli', 'Sunting'));
    put('content/articles/catatan.json', '{}');
    rmSync(join(repository, A));
    const { files, left } = await run();
    expect([files, [...left].sort()]).toEqual([0, [A, B, 'content/articles/catatan.json'].map(short).sort()]);
  });

  it('takes what was staged by a commit that was cut short', async () => {
    put(B, article('bbbbbbbbbbbb', 'Baru'));
    git('add', B);
    expect(await run()).toMatchObject({ files: 1, articles: 1 });
    expect(git('status', '--porcelain')).toBe('');
  });
});

const short = (path: string): string => path.replace(/^content\//, '');

describe('a repository that is not ready', () => {
  it.each([
    ['index.lock', () => put('.git/index.lock', '')],
    ['MERGE_HEAD', () => put('.git/MERGE_HEAD', git('rev-parse', 'HEAD'))],
    ['rebase', () => mkdirSync(join(repository, '.git/rebase-merge'))],
    ['detached', () => git('checkout', '-q', '--detach')],
    ['not in a git repository', () => rmSync(join(repository, '.git'), { recursive: true })],
    ['refused', () => put('.git/hooks/pre-commit', '#!/bin/sh\nexit 1\n')],
  ])('refuses: %s', async (reason, prepare) => {
    prepare();
    if (reason === 'refused') execFileSync('chmod', ['+x', join(repository, '.git/hooks/pre-commit')]);
    put(B, article('bbbbbbbbbbbb', 'Baru'));
    const before = reason.startsWith('not') ? '' : git('rev-parse', 'HEAD');
    const error = await run().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(HistoryError);
    expect((error as HistoryError).message).toContain(reason);
    if (before) expect(git('rev-parse', 'HEAD')).toBe(before);
    expect(readFileSync(join(repository, B), 'utf8')).toContain('Baru');
  });
});
