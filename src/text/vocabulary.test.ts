import { expect, it } from 'vitest';
import { PerWord, wordOf } from './vocabulary.ts';

it.each([
  ['Ratna', 'word', 'ratna'],
  ['279', 'number', '279'],
  ['.5', 'number', '.5'],
  ['-', 'mark', '-'],
  ['.', 'mark', '.'],
])('%s is a %s', (text, kind, low) => {
  expect(wordOf(text)).toMatchObject({ text, kind, low });
});

it('answers each question once for a word, whatever the answer is', () => {
  let asked = 0;
  const isLong = new PerWord(({ text }) => {
    asked += 1;
    return text.length > 5;
  });
  const nothing = new PerWord(() => null);
  for (const text of ['data', 'Wulandari', 'data', 'Wulandari']) {
    expect(isLong.of(wordOf(text))).toBe(text.length > 5);
    expect(nothing.of(wordOf(text))).toBeNull();
  }
  expect(asked).toBe(2);
});
