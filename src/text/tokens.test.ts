import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleTokens, tokenize } from './tokens.ts';

const NUMBER = /^(?:\d+(?:[.,]\d+)*|\.\d+)$/;

describe('tokenize', () => {
  it.each([
    ['279 juta data', ['279', 'juta', 'data']],
    ['Rp1.304.401.300,5', ['Rp', '1.304.401.300,5']],
    ['naik .5 persen', ['naik', '.5', 'persen']],
    ['v.5', ['v', '.', '5']],
    ['1.2.', ['1.2', '.']],
    ['cafe\u0301 naïve', ['cafe\u0301', 'naïve']],
    ['\u{1F600}ya', ['\u{1F600}', 'ya']],
    ['', []],
  ])('%j', (text, words) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(words);
  });

  it('tells what stands without white space, and what opens a paragraph', () => {
    const tokens = tokenize('G20, ya\n "Baik"');
    expect(tokens.filter(({ glued }) => glued).map(({ text }) => text)).toEqual(['20', ',', 'Baik', '"']);
    expect(tokens.filter(({ first }) => first).map(({ text }) => text)).toEqual(['G', '"']);
  });

  it('gives every token its place, and leaves out white space alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let reached = 0;
        for (const { text: word, start, end, kind } of tokenize(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(text.slice(reached, start).trim()).toBe('');
          expect(kind === 'number').toBe(NUMBER.test(word));
          reached = end;
        }
        expect(text.slice(reached).trim()).toBe('');
      }),
    );
  });
});

it('an article is read once', () => {
  const article = { text: 'Ratna bicara.' };
  expect(articleTokens(article)).toBe(articleTokens(article));
  expect(articleTokens({ ...article })).not.toBe(articleTokens(article));
});
