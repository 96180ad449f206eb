import { describe, expect, it } from 'vitest';
import { growth, sparkline } from './flat.ts';

const row = (length: number, at: (i: number) => number): number[] => Array.from({ length }, (_, i) => at(i));

describe('growth', () => {
  it.each([
    ['a flat row', row(80, () => 5), 1],
    ['a row that is high while it warms up', row(80, (i) => (i < 20 ? 50 : 5)), 1],
    ['a row with a few outliers', row(80, (i) => (i % 9 === 0 ? 500 : 5)), 1],
    ['a row that has doubled', row(80, (i) => (i < 40 ? 5 : 10)), 2],
  ])('of %s', (_, numbers, expected) => {
    expect(growth(numbers)).toBe(expected);
  });

  it('of a leak is seen', () => {
    expect(growth(row(200, (i) => 100 + i))).toBeGreaterThan(1.5);
  });
});

describe('sparkline', () => {
  it('rises with its row', () => {
    expect(sparkline([0, 1, 2, 4, 8])).toBe('▁▂▃▅█');
    expect(sparkline(row(200, (i) => i))).toHaveLength(60);
  });
});
