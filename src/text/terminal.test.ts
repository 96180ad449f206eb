import { expect, it } from 'vitest';
import { shorten, wrap } from './terminal.ts';

it.each([
  ['satu dua tiga', 0, 'satu dua tiga'],
  ['satu dua tiga', 8, 'satu dua\n  tiga'],
  ['satu dua tiga', 7, 'satu\n  dua\n  tiga'],
  ['panjangsekali dua', 5, 'panjangsekali\n  dua'],
  ['', 5, ''],
])('wraps %j at %d', (text, width, expected) => {
  expect(wrap(text, width, '  ')).toBe(expected);
});

it('shortens', () => {
  expect([shorten('satu dua', 8), shorten('satu dua tiga', 8)]).toEqual(['satu dua', 'satu du…']);
});
