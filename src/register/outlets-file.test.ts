import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutletsFileError, readOutletsFile } from './outlets-file.ts';

const dir = mkdtempSync(join(tmpdir(), 'ledger-outlets-'));
function file(text: string): string {
  const path = join(dir, `${Math.random()}.yml`);
  writeFileSync(path, text);
  return path;
}

describe('readOutletsFile', () => {
  it('takes short rows and fills in the rest', () => {
    const [outlet] = readOutletsFile(
      file('[{"outlet":"Harian Contoh","lang":"id","feed":"http://127.0.0.1:1/a.xml","items":3}]'),
    );
    expect(outlet).toMatchObject({
      id: 'harian-contoh',
      name: 'Harian Contoh',
      homepage: 'http://127.0.0.1:1/',
      feeds: [{ url: 'http://127.0.0.1:1/a.xml', verified: null, topical: false }],
    });
  });

  it('takes one full outlet, and a list under a key', () => {
    const full =
      'id: warta\nname: Warta\nkind: media\ncountry: ID\nlang: id\nhomepage: https://warta.example/\nfeeds:\n  - url: https://warta.example/rss\n    verified: null\n';
    expect(readOutletsFile(file(full))).toHaveLength(1);
    expect(
      readOutletsFile(file('outlets:\n  - name: Warta\n    feeds: ["https://warta.example/rss"]\n')),
    ).toHaveLength(1);
  });

  it.each([
    [
      'names the field',
      '[{"outlet":"Warta","feed":"ftp://warta.example/"}]',
      /outlet 1, field (homepage|feeds)/,
    ],
    ['names an unknown field', '[{"outlet":"Warta","feed":"https://w.example/","langs":"id"}]', /outlet 1/],
    [
      'refuses doubled ids',
      '[{"outlet":"W","feed":"https://w.example/"},{"outlet":"W","feed":"https://w.example/"}]',
      /id "w"/,
    ],
    ['refuses what is no list', 'just text', /list of outlets/],
    ['refuses broken YAML', '[{"a":', /cannot be read/],
  ])('%s', (_what, text, message) => {
    expect(() => readOutletsFile(file(text))).toThrow(OutletsFileError);
    expect(() => readOutletsFile(file(text))).toThrow(message);
  });
});
