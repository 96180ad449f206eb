import { describe, expect, it } from 'vitest';
import { openFiles } from '../src/ledger/search/open-files.ts';
import { search } from '../src/ledger/search/search.ts';
import { searchFiles } from '../src/ledger/search/write-index.ts';
import { newsroom } from './generated/newsroom.ts';
import { documentsOf } from './search/documents.ts';
import { benchLedger, keysOf } from './search/ledger.ts';
import { QUERIES } from './search/queries.ts';
import { quantile } from './search/table.ts';

const ledger = benchLedger(300);

describe('the queries of the search bench', () => {
  it('are a hundred, each once, and every target is in the register', () => {
    expect(QUERIES).toHaveLength(100);
    expect(new Set(QUERIES.map(({ text }) => text)).size).toBe(100);
    for (const { targets } of QUERIES)
      for (const target of targets) expect(keysOf(target, ledger).length).toBeGreaterThan(0);
  });

  it('are answered among the first five at least 97 times', async () => {
    const opened = await openFiles(searchFiles(ledger));
    const missed: string[] = [];
    for (const { text, lang, targets } of QUERIES) {
      const right = new Set(targets.flatMap((target) => keysOf(target, ledger)));
      const hits = await search(opened, text, lang, { limit: 5 });
      const isRight = hits.some(({ kind, path }) => {
        const [page = '', anchor] = path.split('#');
        return right.has(anchor ?? `${kind}:${page.split('/').at(-2)}`);
      });
      if (!isRight) missed.push(text);
    }
    expect(missed.length, missed.join(' | ')).toBeLessThanOrEqual(3);
  });

  it('are put to the others with the same documents', () => {
    const keys = new Set(documentsOf(ledger).map(({ key }) => key));
    for (const { targets } of QUERIES)
      for (const key of targets.flatMap((target) => keysOf(target, ledger))) expect(keys.has(key)).toBe(true);
  });

  it('refuse a target that the register has not', () => {
    expect(() => keysOf('figure:bpjs-kesehatan-2021:1', ledger)).toThrow('the register has no');
    expect(() => keysOf('person:nobody', ledger)).toThrow('the register has no');
  });
});

it('the generated newsroom is the same each time, and as large as asked', () => {
  const size = { articles: 30, incidents: 3 };
  const [first, second] = [newsroom(size), newsroom(size)].map((room) => ({
    ...room,
    articles: [...room.articles],
  }));
  expect(first).toEqual(second);
  expect(first?.articles).toHaveLength(30);
  expect(first?.curated.incidents).toHaveLength(3);
});

it.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.95, 4],
  [[7], 0.5, 7],
])('quantile of %j at %d', (list, share, value) => expect(quantile(list, share)).toBe(value));
