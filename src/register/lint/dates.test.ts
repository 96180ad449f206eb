import { describe, expect, it } from 'vitest';
import { contentWith, fieldsOf, figure, filed, incident, outlet, person, statement } from './content-with.ts';
import { dates, isBefore } from './dates.ts';

const TODAY = '2022-06-15';
const source = (date: string | null) => ({
  url: 'https://harian.example/a',
  outlet: 'Harian Contoh',
  date,
  lang: 'id',
});

const WRONG: Readonly<Record<string, readonly [object, string]>> = {
  'an incident that occurred after it was reported': [{ occurred: '2021-05-21' }, 'occurred'],
  'a year after the year of the report': [{ occurred: '2022' }, 'occurred'],
  'a source older than the first report': [{ sources: [source('2021-04')] }, 'sources.0.date'],
  'a report of tomorrow': [{ firstReported: '2022-06-16', sources: [source(null)] }, 'firstReported'],
  'a figure of next month': [{ figures: [figure({ date: '2022-07' })] }, 'figures.0.date'],
  'a statement of next year': [{ statements: [statement({ date: '2023' })] }, 'statements.0.date'],
  'a figure as of a later day': [{ figures: [figure({ asOf: '2021-06' })] }, 'figures.0.asOf'],
};

const RIGHT: Readonly<Record<string, object>> = {
  'a month that may hold the same day': { occurred: '2021-05' },
  'the day itself': { occurred: '2021-05-20' },
  'today and this month': { firstReported: TODAY, sources: [source('2022-06')] },
  'a yardstick from years before': { figures: [figure({ date: '2018-04-30', asOf: '2018-04-30' })] },
  'a listing that came before the report': { figures: [figure({ date: '2021-05-01' })] },
  'an undated source': { sources: [source(null)] },
};

const check = (changes: object) =>
  fieldsOf(dates(contentWith({ incidents: filed('incidents', [incident(changes)]) }), TODAY));

describe('dates of an incident', () => {
  it.each(Object.entries(WRONG))('reports %s', (_, [changes, field]) => {
    expect(check(changes)).toEqual([field]);
  });
  it.each(Object.entries(RIGHT))('accepts %s', (_, changes) => {
    expect(check(changes)).toEqual([]);
  });
});

describe('other dates', () => {
  it('reports a role that ends before it begins, but not one that is open', () => {
    const role = { title: { id: 'a', en: 'b' }, organization: null };
    const roles = [
      { ...role, from: '2021', to: '2020-12' },
      { ...role, from: '2021', to: '2021-03' },
      { ...role, from: '2021' },
    ];
    const people = filed('people', [person({ roles })]);
    expect(fieldsOf(dates(contentWith({ people }), TODAY))).toEqual(['roles.0.to']);
  });
  it('reports a feed that was verified in the future', () => {
    const feeds = [{ url: 'https://harian.example/rss', verified: '2022-06-16' }];
    const outlets = filed('outlets', [outlet({ feeds })]);
    expect(fieldsOf(dates(contentWith({ outlets }), TODAY))).toEqual(['feeds.0.verified']);
  });
});

describe('isBefore', () => {
  it.each([
    ['2021-05-20', '2021-05-21', true],
    ['2021', '2022-01-01', true],
    ['2021-05', '2021-05-20', false],
    ['2021-05-20', '2021-05', false],
    ['2021-05-21', '2021-05-20', false],
  ])('%s before %s is %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });
});
