import { describe, expect, it } from 'vitest';
import { extractQuantities } from './index.ts';

const valuesOf = (text: string): number[] =>
  extractQuantities({ text, lang: 'en', title: null, published: null }).map(({ value }) => value);

describe('extractQuantities', () => {
  it.each<[string, readonly number[]]>([
    ['The gap widened by $43.6 billion to $419.2 billion.', [43_600_000_000, 419_200_000_000]],
    // Both ends of a move are a range by that convention, whichever is larger and whatever stands between.
    ['The coin fell from $2,415 last night to $2,315, a 4 percent drop.', [4]],
    ['Sales rose from $10 million to $12 million.', []],
    // Two numbers that are no ends of one move.
    ['It took $12 from customers. Later 40 customers went to court.', [12, 40]],
    ['He paid $10 to 3 clerks.', [10, 3]],
    ['Demand for sub-300 pound engines grew.', [300]],
    ['Covid-19 cost $5 million.', [5_000_000]],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });
});
