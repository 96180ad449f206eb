import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonRecords } from './json-records.ts';

const FOLDER = {
  name: 'articles',
  extension: '.json',
  schema: z.object({ id: z.string(), count: z.int().default(1) }).strict(),
} as const;

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'ledger-records-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(content, 'articles', path)), { recursive: true });
  writeFileSync(join(content, 'articles', path), text);
};

it('reads all records of all folders in order, with what the schema fills in', () => {
  put('b/bb.json', '{"id":"bb","count":2}');
  put('a/aa.json', '{"id":"aa"}');
  put('README.md', 'no record');
  expect(jsonRecords(FOLDER, content)).toEqual([
    { id: 'aa', count: 1 },
    { id: 'bb', count: 2 },
  ]);
});

it('has none where there is no folder', () => {
  expect(jsonRecords(FOLDER, content)).toEqual([]);
});

it.each<[string, Record<string, string>, RegExp]>([
  ['no JSON', { 'a/aa.json': '{"id":' }, /^content\/articles\/a\/aa\.json is not JSON \(.*\): mend it/],
  [
    'a wrong value',
    { 'a/aa.json': '{"id":"aa","count":"x"}' },
    /^content\/articles\/a\/aa\.json: count is "x"/,
  ],
  ['another id than its name', { 'a/aa.json': '{"id":"bb"}' }, /id is "bb": use the file's own name, "aa"/],
  [
    'two files of one id',
    { 'a/aa.json': '{"id":"aa"}', 'b/aa.json': '{"id":"aa"}' },
    /its id is aa, as that of/,
  ],
  ['no object', { 'a/aa.json': 'null' }, /^content\/articles\/a\/aa\.json: the file as a whole is null/],
])('names file, value and remedy: %s', (_, files, message) => {
  for (const [path, text] of Object.entries(files)) put(path, text);
  expect(() => jsonRecords(FOLDER, content)).toThrow(message);
});
