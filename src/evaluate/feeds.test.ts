import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FeedCase, scoreFeeds } from './feed-score.ts';
import { evaluateFeeds, type FeedPrediction } from './feeds.ts';

const CASE = { file: 'a.xml', group: 'rss', headers: {}, location: null, decodes: null };
const PREDICTION: FeedPrediction = {
  file: 'a.xml',
  feed: { title: 'Harian Contoh', link: 'https://harian.example', author: 'Ratna (r@harian.example)' },
  entries: [{ summary: 'dua kata', published: '2026-08-20T10:00:00+07:00' }],
  text: 'Ñusa',
};

/** What is asserted of the prediction above, and whether it holds. */
const ASSERTS: readonly (readonly [FeedCase['asserts'][number], boolean])[] = [
  [{ scope: 'feed', field: 'title', text: 'HarianContoh' }, true],
  [{ scope: 'feed', field: 'title', text: 'Harian Lain' }, false],
  [{ scope: 'feed', field: 'link', value: 'https://harian.example/' }, true],
  [{ scope: 'feed', field: 'author', value: 'ratna' }, true],
  [{ scope: 'feed', field: 'id', value: 'x' }, false],
  [
    { scope: 'entry', index: 0, field: 'published', value: 'Thu, 20 Aug 2026 03:00:00 GMT', kind: 'date' },
    true,
  ],
  [
    { scope: 'entry', index: 0, field: 'published', value: 'Thu, 20 Aug 2026 04:00:00 GMT', kind: 'date' },
    false,
  ],
  [{ scope: 'entry', index: 1, field: 'summary', text: '' }, false],
  [{ scope: 'count', value: 1 }, true],
  [{ scope: 'count', value: 2 }, false],
];

describe('scoreFeeds', () => {
  it.each(ASSERTS)('%j holds: %s', (assert, expected) => {
    const table = scoreFeeds([{ ...CASE, asserts: [assert] }], [PREDICTION], 5);
    expect(table.split('\n')[0]).toBe(`rss            ${expected ? 1 : 0}/1`);
    expect(table.includes('a.xml:')).toBe(!expected);
  });

  it('looks for decoded words anywhere, and leaves out cases that assert nothing', () => {
    const decoding = (needle: string) => ({
      ...CASE,
      asserts: [],
      decodes: { enc: 'utf-8', needles: [needle] },
    });
    const cases = [decoding('Ñusa'), decoding('Kafé'), { ...CASE, asserts: [] }];
    expect(scoreFeeds(cases, [PREDICTION], 0)).toBe('rss            1/2\nall            1/2 50.0\n');
  });
});

describe('evaluateFeeds', () => {
  const dir = mkdtempSync(join(tmpdir(), 'feeds-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('reads the cases of a folder with their headers and writes predictions', () => {
    const xml = '<rss><channel><title>Kaf\u00e9</title><link>/a</link></channel></rss>';
    const one: FeedCase = {
      ...CASE,
      headers: { 'Content-type': 'text/xml; charset=iso-8859-1' },
      location: 'https://harian.example/rss',
      asserts: [
        { scope: 'feed', field: 'title', text: 'Kafé' },
        { scope: 'feed', field: 'link', value: 'https://harian.example/a' },
      ],
    };
    mkdirSync(join(dir, 'cases'));
    writeFileSync(join(dir, 'cases.json'), JSON.stringify([one]));
    writeFileSync(join(dir, 'cases/a.xml'), Buffer.from(xml, 'latin1'));
    const out = join(dir, 'out.jsonl');
    expect(evaluateFeeds(dir, out)).toContain('all            1/1 100.0');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ file: 'a.xml', feed: { title: 'Kafé' } });
  });
});
