import { describe, expect, it } from 'vitest';
import { logAxis } from './log-axis.ts';
import { timeAxis } from './time-axis.ts';

describe('logAxis', () => {
  it.each([
    [[5], [1, 10]],
    [[1000], [1000, 10_000]],
    [
      [100, 1000],
      [100, 1000],
    ],
    [[0], [1, 10]],
    [[], [1, 10]],
    [
      [0, 279_000_000],
      [1e8, 1e9],
    ],
  ])('of %j goes between the powers of ten around them: %j', (values, ends) => {
    const { ticks } = logAxis(values, 0, 90);
    expect([ticks[0]?.value, ticks.at(-1)?.value]).toEqual(ends);
  });

  it('thins out its powers and never leaves its ends', () => {
    const { ticks, place } = logAxis([1, 1e9], 0, 200);
    expect(ticks.length).toBeLessThanOrEqual(4);
    expect([place(0), place(-3), place(1e12)]).toEqual([0, 0, 200]);
  });
});

describe('timeAxis', () => {
  const ticks = (dates: (string | null)[], most = 4) =>
    timeAxis(dates, 0, 100, most)?.ticks.map(({ date }) => date);

  it.each([
    ['years', ['2019-05-01', '2022-03-01'], ['2020', '2021', '2022']],
    ['months', ['2021-05-20', '2021-08-03'], ['2021-06', '2021-07', '2021-08']],
    ['its ends', ['2021-05-20', '2021-05-28'], ['2021-05-20', '2021-05-28']],
    ['one day', ['2021-05-20', '2021-05-20'], ['2021-05-20']],
    ['the years of partial dates', ['2019', '2021', null], ['2019', '2020', '2021']],
  ])('names %s', (_, dates, expected) => expect(ticks(dates)).toEqual(expected));

  it('thins out its ticks', () => expect(ticks(['2000', '2020'], 3)?.length).toBeLessThanOrEqual(3));

  it('is none without a date', () => expect(ticks([null])).toBeUndefined());

  it('grows with time', () => {
    const axis = timeAxis(['2020-01-01', '2021-01-01', '2022-01-01'], 0, 731, 3);
    expect(axis?.place('2021-01-01')).toEqual({ from: 366, to: 366 });
    expect(axis?.place('2020')).toEqual({ from: 0, to: 365 });
  });
});
