import { expect, it } from 'vitest';
import { STANCES } from '../language/stance.ts';
import { plainWords, wordingOf } from './wording.ts';

it.each([
  ['"Data itu BUKAN dari kami," katanya.', ['data', 'itu', 'bukan', 'dari', 'kami', 'katanya']],
  ['We don’t know – e-mail us: 1,200 rows', ['we', "don't", 'know', 'e-mail', 'us', '1', '200', 'rows']],
  ['—', []],
  ['', []],
])('the words of %j', (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

it('is read for one text and language at a time', () => {
  const denied = STANCES.id.phrases.find(([stance]) => stance === 'denies')?.[1] ?? [];
  expect(wordingOf('kabar itu tidak benar', 'id').hits.has(denied)).toBe(true);
  expect(wordingOf('kabar itu tidak benar', 'en').hits.size).toBe(0);
  expect(wordingOf('kabar itu benar', 'id').hits.has(denied)).toBe(false);
});
