import { describe, expect, it } from 'vitest';
import { countUpTo, insertSorted, lastUpTo } from './places.ts';

describe('places', () => {
  const places: number[] = [];
  for (const place of [30, 10, 20, 20, 5]) insertSorted(places, place);

  it('keeps them in rising order, twice what came twice', () => {
    expect(places).toEqual([5, 10, 20, 20, 30]);
  });

  it.each([
    [4, 0, undefined],
    [5, 1, 5],
    [20, 4, 20],
    [29, 4, 20],
    [99, 5, 30],
  ])('up to %i there are %i, the last at %s', (limit, count, last) => {
    expect(countUpTo(places, limit)).toBe(count);
    expect(lastUpTo(places, limit)).toBe(last);
  });
});
