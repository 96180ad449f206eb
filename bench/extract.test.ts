import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from './extract.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bench-test-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('bench extract', () => {
  it('prints the speed of ours and the ratio to it', async () => {
    const file = join(directory, 'articles.jsonl');
    const text = '"Sebanyak 12 juta data bocor," ujar Ratna Wulandari dari Badan Uji Siber. '.repeat(40);
    writeFileSync(file, `${JSON.stringify({ text, lang: 'id', title: null, published: null })}\n`);
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    await run(['--articles', file, '--ours']);
    log.mockRestore();
    expect(lines[0]).toBe('1 articles, 0.00 MB; processor time');
    expect(lines[1]).toMatch(
      /^breach-ledger +\d+\.\d{3} MB\/s +\d+\.\d\d ms\/article +1\.0 x .*; second pass \d+\.\d{3} MB\/s$/,
    );
    expect(lines).toHaveLength(3);
  });

  it('says that the articles are missing', async () => {
    await expect(run([])).rejects.toThrow('--articles is missing');
  });
});
