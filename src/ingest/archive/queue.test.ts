import { expect, it } from 'vitest';
import type { ArchivedPage } from '../../model/archive.ts';
import { MOST_ATTEMPTS, queueOf } from './queue.ts';

const TODAY = '2026-03-02';
const url = (name: string): string => `https://harian.example/${name}`;
const asked = (name: string, more: Partial<ArchivedPage> = {}): ArchivedPage => ({
  url: url(name),
  requested: '2026-03-01',
  attempts: 1,
  ...more,
});
const queue = (names: readonly string[], known: readonly ArchivedPage[]) =>
  queueOf(
    names.map((name) => ({ url: url(name), day: null })),
    new Map(known.map((page) => [page.url, page])),
    TODAY,
  );

it.each<[string, Partial<ArchivedPage> | null, string]>([
  ['never asked for', null, 'due'],
  ['asked for, without an answer', {}, 'due'],
  ['a job of an earlier day', { job: 'spn2-a' }, 'open'],
  ['a job of today', { job: 'spn2-a', requested: TODAY }, 'none'],
  ['failed today', { requested: TODAY }, 'none'],
  ['confirmed', { confirmed: { day: TODAY, capture: '20260301101010' } }, 'confirmed'],
  ['refused', { refused: 'error:blocked-url' }, 'given'],
  ['tried too often', { attempts: MOST_ATTEMPTS }, 'given'],
  ['tried often, the last still open', { attempts: MOST_ATTEMPTS, job: 'spn2-a' }, 'open'],
])('%s: %s', (_, page, expected) => {
  const { open, due, confirmed, given } = queue(['a'], page ? [asked('a', page)] : []);
  const counts = { open: open.length, due: due.length, confirmed, given };
  expect(counts).toEqual({
    open: 0,
    due: 0,
    confirmed: 0,
    given: 0,
    ...(expected !== 'none' && { [expected]: 1 }),
  });
});

it('asks for the oldest page first, for an undated one last, and for each once, whatever their order', () => {
  const pages = [
    { url: url('c'), day: null },
    { url: url('b'), day: '2025-05-01' },
    { url: url('a'), day: '2021-05-21' },
    { url: url('b'), day: '2025-05-01' },
  ];
  const order = (list: typeof pages) => queueOf(list, new Map(), TODAY).due.map((page) => page.url);
  expect(order(pages)).toEqual([url('a'), url('b'), url('c')]);
  expect(order([...pages].reverse())).toEqual(order(pages));
});
