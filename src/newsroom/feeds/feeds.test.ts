/** Every feed format is well-formed and says what the articles say. */
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { articlePath, readNewsroom } from '../newsroom.ts';
import { writers } from './index.ts';

const desks = readNewsroom(join(import.meta.dirname, '../../../samples/newsroom'));
const ORIGIN = 'http://127.0.0.1:1';
const feeds = desks.flatMap((desk) =>
  desk.outlet.feeds.filter((feed) => feed.fault === null).map((feed) => ({ ...desk, feed })),
);

function write({ outlet, articles, feed }: (typeof feeds)[number]): string {
  const entries = articles.map((article) => ({ article, url: ORIGIN + articlePath(outlet, article) }));
  const self = `${ORIGIN}/${outlet.id}/${feed.path}`;
  return writers[feed.format].write({ outlet, feed, home: `${ORIGIN}/${outlet.id}/`, self, entries });
}

/** Tags that were not closed in order; empty in a well-formed document. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name) => open.push(name),
      onclosetag: (name, implied) => {
        if (implied || open.pop() !== name) wrong.push(name);
      },
    },
    { xmlMode: true, recognizeSelfClosing: true },
  );
  parser.end(xml.replace(/<[^>]+\/>/g, ''));
  return [...wrong, ...open];
}

describe.each(feeds.filter(({ feed }) => feed.format !== 'json'))('$outlet.id $feed.format', (source) => {
  it('is well-formed', () => {
    expect(unbalanced(write(source))).toEqual([]);
    expect(write(source)).not.toMatch(/undefined|&(?!amp;|lt;|gt;|quot;|#\d+;)/);
  });

  it('is read by a strict parser as the articles stand', async () => {
    const { items } = await new RssParser().parseString(write(source));
    expect(items.map((item) => item.link)).toEqual(
      source.articles.map((article) => ORIGIN + articlePath(source.outlet, article)),
    );
    expect(items.every((item) => (item.title ?? '').length > 10)).toBe(true);
  });
});

describe.each(feeds.filter(({ feed }) => feed.format === 'json'))('$outlet.id json', (source) => {
  it('is a JSON Feed', () => {
    const feed = JSON.parse(write(source));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map((item: { url: string }) => item.url)).toEqual(
      source.articles.map((article) => ORIGIN + articlePath(source.outlet, article)),
    );
  });
});
