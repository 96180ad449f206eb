import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger.ts';
import { article, curatedStatement, incident, records } from '../../ledger/fixtures.ts';
import { entryFeed } from './entry-feed.ts';

const MARKUP = 'Kami menemukan <img src=x onerror=alert(1)> & sejenisnya ]]> di berkas itu';
const [file] = buildLedger(
  records({
    incidents: [incident({ statements: [curatedStatement({ date: '2023-03-02' })] })],
    articles: [
      article({
        published: '2023-03-05T09:00:00+07:00',
        incidents: ['nusa-jaya-2023'],
        statements: [{ text: MARKUP }],
      }),
    ],
  }),
).incidents;
const subject = {
  kind: 'incident',
  id: 'nusa-jaya-2023',
  title: 'Nusa Jaya',
  description: 'd',
  entries: file?.entries ?? [],
} as const;

describe('the feed of a record', () => {
  it('has the latest entry first, each under the address of its line', () => {
    const { items } = JSON.parse(entryFeed(subject, 'id', 'json')) as {
      items: { id: string; url: string }[];
    };
    expect(items.map(({ url }) => new URL(url).pathname)).toEqual(Array(2).fill('/insiden/nusa-jaya-2023/'));
    expect(items[0]?.id).toContain(file?.entries.find(({ quote }) => quote)?.id);
  });

  it('writes the words of a page as text, never as markup', () => {
    const atom = entryFeed(subject, 'id', 'atom');
    expect(atom).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; sejenisnya');
    expect(atom).not.toContain('<img');
    expect(entryFeed(subject, 'id', 'json')).toContain('<img src=x onerror=alert(1)> & sejenisnya ]]>');
  });

  it('says what no person has checked', () => {
    const { items } = JSON.parse(entryFeed(subject, 'en', 'json')) as { items: { title: string }[] };
    expect(items.map(({ title }) => title.includes('(unreviewed)'))).toEqual([true, false]);
  });

  it('is the same for the same entries in another order', () => {
    const turned = { ...subject, entries: [...subject.entries].reverse() };
    expect(entryFeed(turned, 'en', 'atom')).toBe(entryFeed(subject, 'en', 'atom'));
  });
});
