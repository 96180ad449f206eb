import { expect, it } from 'vitest';
import type { Entry, LedgerOutlet } from '../ledger/types.ts';
import { coverageByLanguage, leadingOutlets } from './coverage-by-language.ts';

const entry = (lang: string | null, name: string, id: string | null = name) =>
  ({ source: { lang, outlet: { id, name } } }) as Entry;
const outlet = (...langs: readonly string[]) =>
  ({ articles: langs.map((lang) => ({ lang })) }) as unknown as LedgerOutlet;
const entries = [
  entry('id', 'Harian'),
  entry('id', 'Harian'),
  entry('id', 'Pagi', null),
  entry('en', 'Herald'),
  entry(null, 'Forum'),
];

it('counts entries, read articles and outlets of each language', () => {
  expect(coverageByLanguage({ entries, outlets: [outlet('id', 'id'), outlet('ms')] })).toEqual([
    { lang: 'id', entries: 3, articles: 2, outlets: 2 },
    { lang: 'en', entries: 1, articles: 0, outlets: 1 },
    { lang: null, entries: 1, articles: 0, outlets: 1 },
    { lang: 'ms', entries: 0, articles: 1, outlets: 0 },
  ]);
});

it('names the outlets that most entries come from, whatever the order', () => {
  const expected = [
    { name: 'Harian', entries: 2 },
    { name: 'Forum', entries: 1 },
  ];
  expect(leadingOutlets({ entries }, 2)).toEqual(expected);
  expect(leadingOutlets({ entries: [...entries].reverse() }, 2)).toEqual(expected);
});

it('of an empty ledger says nothing', () => {
  expect(coverageByLanguage({ entries: [], outlets: [] })).toEqual([]);
  expect(leadingOutlets({ entries: [] }, 5)).toEqual([]);
});
