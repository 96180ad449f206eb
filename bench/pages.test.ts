import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PARAGRAPHS, page, prose, TITLE, URL_OF_PAGE } from '../src/ingest/article/page-fixture.ts';
import { missingPackages, toPrediction } from './page-readers.ts';
import { run } from './pages.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bench-test-'));
  mkdirSync(join(directory, 'html'));
  const gold = { set: 'news', id: 'n1', url: URL_OF_PAGE, body: PARAGRAPHS.join('\n'), title: TITLE };
  writeFileSync(join(directory, 'gold.jsonl'), `${JSON.stringify(gold)}\n`);
  const html = page({ body: `<article><h1>${TITLE}</h1>${prose()}</article>` });
  writeFileSync(join(directory, 'html', 'n1.html.gz'), gzipSync(html));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('bench pages', () => {
  it('prints scores, CPU against cheerio.load, memory and throws of a reader', async () => {
    const lines: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    await run(['--pages', directory, '--readers', 'breach-ledger']);
    log.mockRestore();
    const printed = lines.join('\n');
    expect(printed).toMatch(/^1 pages; cheerio\.load: \d+\.\d ms CPU a page, \d+ MB/);
    expect(printed).toMatch(/breach-ledger: .* \d+\.\d\d x cheerio\.load, \d+ MB, threw on 0/);
    expect(printed).toContain('news: 1 pages | body F1 100.0');
  }, 20_000);

  it.each([
    [[], '--pages DIR is missing'],
    [['--pages', '/nowhere', '--readers', 'nobody'], 'there is no reader "nobody"; there are breach-ledger,'],
  ])('%s: says what is wrong', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });

  it('needs no package for our own reader', () => {
    expect(missingPackages(['cheerio.load', 'breach-ledger'])).toEqual([]);
  });

  it('turns the HTML and the byline of a reader into text and names', () => {
    const answer = {
      content: '<h2>Satu</h2><p>Dua</p>',
      title: 'T',
      author: 'By Dana Whitfield and Omar Castell',
    };
    expect(toPrediction('n1', answer)).toEqual({
      id: 'n1',
      body: 'Satu Dua',
      title: 'T',
      authors: ['Dana Whitfield', 'Omar Castell'],
      published: null,
    });
    expect(toPrediction('n1', null).body).toBe('');
  });
});
