import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMBINING, DIGIT, endOfRun, kindAt, LETTER, SPACE } from './characters.ts';

describe('kindAt', () => {
  it.each([
    ['a', LETTER],
    ['Z', LETTER],
    ['é', LETTER],
    ['\u{1D400}', LETTER],
    ['7', DIGIT],
    ['½', DIGIT],
    [' ', SPACE],
    ['\u00a0', SPACE],
    ['\u0301', COMBINING],
    ['-', 0],
    ['“', 0],
    ['\u{1F600}', 0],
    ['\ud83d', 0],
  ])('%j is of kind %i', (character, kind) => {
    for (let at = 0; at < character.length; at += 1) expect(kindAt(`x${character}x`, at + 1)).toBe(kind);
  });

  it('is 0 behind the end', () => {
    expect(kindAt('a', 1)).toBe(0);
  });

  it('agrees with the regular expressions', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const character of text) {
          const kind = [/\p{L}/u, /\p{N}/u, /\p{M}/u, /\s/].findIndex((pattern) => pattern.test(character));
          expect(kindAt(text, at)).toBe([LETTER, DIGIT, COMBINING, SPACE][kind] ?? 0);
          at += character.length;
        }
      }),
    );
  });
});

it('a run ends before the first character of another kind', () => {
  expect(endOfRun('ab12 c', 0, LETTER)).toBe(2);
  expect(endOfRun('ab12 c', 0, LETTER | DIGIT)).toBe(4);
  expect(endOfRun('ab12 c', 4, LETTER)).toBe(4);
});
