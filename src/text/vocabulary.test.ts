import { expect, it } from 'vitest';
import { PerWord, wordAt, wordOf } from './vocabulary.ts';

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

it('finds a word again inside a text, without its neighbours', () => {
  expect(wordAt('kata Ratna.', 5, 10)).toBe(wordOf('Ratna'));
  expect(wordAt('kata Ratna.', 5, 9)).not.toBe(wordOf('Ratna'));
});

it('tells words apart, however many there are', () => {
  const wrong = Array.from({ length: 300_000 }, (_, n) => `kata${n}`).filter(
    (text) => wordOf(text).text !== text,
  );
  expect(wrong).toEqual([]);
});
