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
      const text = ` ${words.join(' ')} `;
      const hits = new PhraseIndex(lists).of(words);
      for (const list of lists) {
        const hit = hits.get(list);
        expect(hit?.phrase).toBe(list.find((phrase) => text.includes(` ${phrase} `)));
        if (hit) expect(text.split(` ${hit.phrase} `, 1)[0]?.split(' ').filter(Boolean)).toHaveLength(hit.at);
      }
    }),
  );
});

it('finds whole words alone', () => {
  expect([...new PhraseIndex([['aman'], ['data aman']]).of(['data', 'keamanan'])]).toEqual([]);
});
