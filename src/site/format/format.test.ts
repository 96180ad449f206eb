import { describe, expect, it } from 'vitest';
import { amountParts } from './amount.ts';
import { dayInYear, longDate, monthName, shortDate } from './dates.ts';
import { languageName } from './names.ts';

describe('dates', () => {
  it.each([
    ['2021-05-21', '21 Mei 2021', '21 May 2021'],
    ['2021-05', 'Mei 2021', 'May 2021'],
    ['2021', '2021', '2021'],
    ['2021-12-31T23:30:00-08:00', '31 Desember 2021', '31 December 2021'],
  ])('writes %s in both languages, in the day of the source', (date, id, en) => {
    expect([longDate(date, 'id'), longDate(date, 'en')]).toEqual([id, en]);
  });

  it('never invents a day or month', () => {
    expect([dayInYear('2021-05', 'id'), shortDate('2021', 'en')]).toEqual(['', '2021']);
    expect(monthName(5, 'id')).toBe('Mei');
  });
});

it('names the language of a quote that the site does not speak', () => {
  expect([languageName('ms', 'id'), languageName('ms', 'en')]).toEqual(['Melayu', 'Malay']);
});

describe('amountParts', () => {
  const exact = { currency: null, bound: 'exact' } as const;
  it.each([
    [
      { value: 222_400_000, unit: 'people', ...exact },
      { bound: '', number: '222,4 juta', noun: 'orang' },
    ],
    [
      { value: 1.2e9, unit: 'bytes', ...exact },
      { bound: '', number: '1,2 GB', noun: '' },
    ],
    [
      { value: 2e6, unit: 'records', currency: null, bound: 'at-least' },
      { bound: 'lebih dari', number: '2 juta', noun: 'data' },
    ],
  ] as const)('splits %o', (amount, parts) => {
    expect(amountParts(amount, 'id')).toEqual(parts);
  });
});
