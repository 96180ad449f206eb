import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PhraseIndex } from './phrase-index.ts';

const WORDS = fc.array(fc.constantFrom('data', 'aman', 'tidak', 'bocor', "can't"), {
  minLength: 1,
  maxLength: 9,
});
const LISTS = fc.array(
  fc.array(
    WORDS.map((words) => words.slice(0, 3).join(' ')),
    { maxLength: 4 },
  ),
  {
    maxLength: 4,
  },
);

it('finds what a search for each phrase would find', () => {
  fc.assert(
    fc.property(LISTS, WORDS, (lists, words) => {
      const hits = new PhraseIndex(lists).of(words);
      for (const list of lists) {
        const found = (hits.get(list) ?? []).map(({ phrase, at }) => `${at} ${phrase}`);
        const wanted = list.flatMap((phrase) =>
          words.flatMap((_, at) =>
            ` ${words.slice(at).join(' ')} `.startsWith(` ${phrase} `) ? [`${at} ${phrase}`] : [],
          ),
        );
        expect([...found].sort()).toEqual(wanted.sort());
        const places = (hits.get(list) ?? []).map(({ at }) => at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    }),
  );
});

it('finds whole words alone', () => {
  expect([...new PhraseIndex([['aman'], ['data aman']]).of(['data', 'keamanan'])]).toEqual([]);
});
