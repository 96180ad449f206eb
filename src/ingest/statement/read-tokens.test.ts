import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from '../../text/tokens.ts';
import { readTokens } from './read-tokens.ts';

const texts = (text: string): string[] =>
  readTokens({ text, atoms: tokenize(text), lang: 'en', capitals: () => new Set() }, 0, text.length, []).map(
    (token) => token.text,
  );

it.each([
  ['state-of-the-art', ['state-of-the-art']],
  ["the firm's data", ['the', "firm's", 'data']],
  ['kompas.com, ya.', ['kompas.com', ',', 'ya', '.']],
  ['the U.S. office', ['the', 'U.S', '.', 'office']],
  ['1,5 juta (G20)', ['1,5', 'juta', '(', 'G20', ')']],
  ['@kalong_x bilang', ['@kalong_x', 'bilang']],
  ['AT&T/Uji', ['AT&T/Uji']],
  ['cafe\u0301s', ['cafe', '\u0301', 's']],
  ['...', ['.', '.', '.']],
])('the tokens of %j', (text, tokens) => {
  expect(texts(text)).toEqual(tokens);
});

const PIECES = fc.constantFrom(
  'a',
  'B',
  '1',
  '.',
  ',',
  '-',
  "'",
  '\u2019',
  '&',
  '@',
  '_',
  '*',
  ' ',
  'é',
  '½',
  '“',
);

it('leaves no character out but white space', () => {
  fc.assert(
    fc.property(fc.array(PIECES), (pieces) => {
      const text = pieces.join('');
      expect(texts(text).join('')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
