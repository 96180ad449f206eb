import { describe, expect, it } from 'vitest';
import { afterFault } from './invariants.ts';

const page = (article: string | null, etag = '"1"') => ({ outcome: 'stored', article, etag });
const FEED = 'http://127.0.0.1:1/kabar/feed.xml';
const [ONE, TWO] = ['http://127.0.0.1:1/kabar/satu', 'http://127.0.0.1:1/kabar/dua'];
const FULL = {
  feeds: { [FEED]: { etag: '"f"' } },
  guids: { 'kabar 1': 'aaaaaaaaaaaa' },
  pages: { [ONE]: page('aaaaaaaaaaaa'), [TWO]: page(null) },
};

const tree = (memory: unknown, articles = ['aaaaaaaaaaaa']): Map<string, Buffer> =>
  new Map([
    ['.state/state.json', Buffer.from(typeof memory === 'string' ? memory : JSON.stringify(memory))],
    ...articles.map((id) => [`articles/${id.slice(0, 2)}/${id}.json`, Buffer.from('{}')] as const),
  ]);

describe('the memory right after a fault', () => {
  it.each([
    ['is whole', FULL],
    ['knows nothing', { feeds: {}, guids: {}, pages: {} }],
    ['knows some pages and asks the feed again', { ...FULL, feeds: {}, pages: { [ONE]: FULL.pages[ONE] } }],
  ])('is right where it %s', (_, memory) => {
    expect(afterFault(tree(memory), tree(FULL))).toEqual([]);
  });

  it.each([
    ['is half-written', '{"feeds":', [/half-written/]],
    [
      'calls a feed read of which a page is not settled',
      { ...FULL, pages: { [ONE]: FULL.pages[ONE] } },
      [/has not settled .*dua/],
    ],
    [
      'remembers another answer',
      { ...FULL, pages: { ...FULL.pages, [ONE]: page('aaaaaaaaaaaa', '"2"') } },
      [/wrong about .*satu/],
    ],
    [
      'names an article that is not there',
      { ...FULL, pages: { ...FULL.pages, [ONE]: page('bbbbbbbbbbbb') } },
      [/promised but lost/, /wrong about/],
    ],
  ])('is wrong where it %s', (_, memory, expected) => {
    expect(afterFault(tree(memory), tree(FULL))).toEqual(
      expected.map((words) => expect.stringMatching(words)),
    );
  });
});
