import { expect, it } from 'vitest';
import { firstIndex } from './first-index.ts';

it.each([
  [[1, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 6, 3],
  [[], 1, 0],
])('in %j the first that is at least %i stands at %i', (list: number[], least, index) => {
  expect(firstIndex(list, (value) => value >= least)).toBe(index);
});
