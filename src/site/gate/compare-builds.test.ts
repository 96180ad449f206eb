import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareBuilds } from './compare-builds.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'builds-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function build(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, name, path, '..'), { recursive: true });
    writeFileSync(join(dir, name, path), text);
  }
  return join(dir, name);
}

it('says nothing of the same bytes', () => {
  const files = { 'index.html': '<p>sama</p>', 'en/index.html': '<p>same</p>' };
  expect(compareBuilds(build('a', files), build('b', files))).toEqual([]);
});

it('names what differs and where, and what only one build has', () => {
  const first = build('a', { 'index.html': '<p>12:00</p>', 'a.txt': 'a' });
  const second = build('b', { 'index.html': '<p>12:01</p>', 'en/b.txt': 'b' });
  expect(compareBuilds(first, second)).toEqual([
    'a.txt: only the first build has it',
    'en/b.txt: only the second build has it',
    'index.html: two builds differ at byte 7: "0</p>" and "1</p>"',
  ]);
});
