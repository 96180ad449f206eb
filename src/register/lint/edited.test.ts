import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withSeal } from '../../model/seal.ts';
import { readContent } from '../content.ts';
import { lintContent } from './lint.ts';

const record = withSeal({
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
});

function folderWith(article: object): string {
  const dir = mkdtempSync(join(tmpdir(), 'ledger-edited-'));
  mkdirSync(join(dir, 'articles/01'), { recursive: true });
  writeFileSync(join(dir, 'articles/01/0123456789ab.json'), JSON.stringify(article, null, 2));
  return dir;
}

const said = (article: object): string[] =>
  lintContent(folderWith(article), '2025-03-09')
    .problems.filter(({ message }) => message.includes('a person has changed'))
    .map(({ file, remedy }) => `${file}: ${remedy}`);

it('names a file of the machine that a person has changed, and the way by a review', () => {
  const changed = { ...record, title: 'Bank Saga Bahari mengakui' };
  expect(said(changed)).toEqual([expect.stringMatching(/^articles\/01\/0123456789ab\.json: .*review/)]);
  expect(readContent(folderWith(changed)).edited).toEqual(['articles/01/0123456789ab.json']);
});

it('says nothing of a file as the machine wrote it, or of one without a seal', () => {
  const { seal: _, ...older } = record;
  expect([...said(record), ...said(older)]).toEqual([]);
});
