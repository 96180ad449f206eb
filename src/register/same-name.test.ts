import { expect, it } from 'vitest';
import { oneLetterOff, whyAlike } from './same-name.ts';

it.each([
  ['Ratna Wulandari', 'Ratna Wulandhari', ['"wulandari" and "wulandhari" differ in one letter']],
  ['Ratna Wulandari', 'Ratna S. Wulandari', ['without "s"']],
  ['Bimo G. Prakosa', 'Bimo Gerhana Prakosa', ['"g" may stand for "gerhana"']],
  ['Prakosa Bimo', 'Bimo Prakosa', ['the same words in another order']],
  ['Vaksinkom', 'Vaksincom', ['"vaksinkom" and "vaksincom" differ in one letter']],
  ['Ratna Wulandari', 'ratna wulandari', null],
  ['Ratna', 'Ratna Wulandari', null],
  ['Ratna Larasati', 'Ratna Wulandari', null],
  ['Bimo', 'Bima', null],
  ['R. B. Wulandhari', 'Ratna Bimo Wulandari', null],
  ['', 'Ratna Wulandari', null],
])('%s / %s', (name, other, expected) => {
  expect(whyAlike(name, other)).toEqual(expected);
  if (expected === null) expect(whyAlike(other, name)).toBeNull();
});

it.each([
  ['abc', 'abd', true],
  ['abc', 'abcd', true],
  ['abc', 'bc', true],
  ['abc', 'abc', false],
  ['abc', 'acb', false],
  ['abc', 'abcde', false],
])('%s and %s are one letter off: %s', (a, b, expected) => {
  expect(oneLetterOff(a, b)).toBe(expected);
  expect(oneLetterOff(b, a)).toBe(expected);
});
