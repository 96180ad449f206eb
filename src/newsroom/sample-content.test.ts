/** Copying the samples' curated files. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copySampleContent, WRITTEN_ORIGIN } from './sample-content.ts';

it('copies everything, puts the real address in and leaves nothing of an earlier run', () => {
  const base = mkdtempSync(join(tmpdir(), 'sample-content-'));
  const [from, to] = [join(base, 'from'), join(base, 'to')];
  mkdirSync(join(from, 'outlets'), { recursive: true });
  mkdirSync(join(to, 'articles'), { recursive: true });
  writeFileSync(join(from, 'outlets/a.yml'), `x: ${WRITTEN_ORIGIN}/a\ny: ${WRITTEN_ORIGIN}/b\n`);
  writeFileSync(join(to, 'articles/old.json'), '{}');
  expect(copySampleContent(from, to, 'http://127.0.0.1:9999')).toBe(1);
  expect(readdirSync(to)).toEqual(['outlets']);
  expect(readFileSync(join(to, 'outlets/a.yml'), 'utf8')).toBe(
    'x: http://127.0.0.1:9999/a\ny: http://127.0.0.1:9999/b\n',
  );
  rmSync(base, { recursive: true });
});
