import { describe, expect, it } from 'vitest';
import { compareDates, dayRange, daysBetween, isBefore } from './dates.ts';

describe('partial dates', () => {
  it.each([
    ['2021-05-20', '2021-05-21', { least: 1, most: 1 }],
    ['2021-02', '2021-03-01', { least: 1, most: 28 }],
    ['2024-02', '2024-03-01', { least: 1, most: 29 }],
    ['2021', '2024-03-30', { least: 820, most: 1184 }],
    ['2021-05-20', '2021-05', { least: -19, most: 11 }],
  ])('days from %s to %s', (from, to, expected) => {
    expect(daysBetween(from, to)).toEqual(expected);
  });

  it('knows the last day of December', () => {
    expect(dayRange('2021-12').last).toBe(dayRange('2021-12-31').last);
  });

  it.each([
    ['2021-05-20', '2021-05-21', true],
    ['2021-05', '2021-05-21', false],
    ['2021', '2022', true],
  ])('%s is before %s: %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });

  it('sorts unknown last and a year before its months', () => {
    expect([null, '2021-05', '2021', '2020-12-31'].sort(compareDates)).toEqual([
      '2020-12-31',
      '2021',
      '2021-05',
      null,
    ]);
  });
});
