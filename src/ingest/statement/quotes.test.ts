import { describe, expect, it } from 'vitest';
import { pairQuotes } from './quotes.ts';

/** A text, and the insides of its quotations. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['"Satu," kata A. "Dua."', ['Satu,', 'Dua.']],
  ['“Satu,” kata A.', ['Satu,']],
  ['”Satu,” kata A. ”Dua,” kata B.', ['Satu,', 'Dua,']],
  ["''We go,'' she said.", ['We go,']],
  ['«Nous,» he said.', ['Nous,']],
  ['‘We go home tonight,’ she said.', ['We go home tonight,']],
  ['\ufffdKami akan rapat,\ufffd kata A.', ['Kami akan rapat,']],
  ['"Kode \ufffd\ufffd(\ufffd\ufffd kami ganti," kata A.', ['Kode \ufffd\ufffd(\ufffd\ufffd kami ganti,']],
  ['"Berkas ```js kami hapus," kata A.', ['Berkas ```js kami hapus,']],
  ['"It is "read-only" now," he said.', ['It is "read-only" now,']],
  ['"Satu tanpa penutup\nBaris lain.', ['Satu tanpa penutup']],
  ['"Satu.\n"Dua."', ['Satu.', 'Dua.']],
  [
    '"One goes on\nTwo without marks\nThree ends," she said.',
    ['One goes on', 'Two without marks', 'Three ends,'],
  ],
  ["It's the firms' view of today's news.", []],
  ["One baker told the post: 'The ovens are all cold.\nMore bread.", ['The ovens are all cold.']],
  ["It was the year of: '90s bread.", []],
  ["A 'dark web' site.", []],
  ['', []],
];

describe('pairQuotes', () => {
  it.each(EXAMPLES)('pairs %j', (text, insides) => {
    expect(pairQuotes(text).map(({ start, end }) => text.slice(start, end))).toEqual(insides);
  });
});
