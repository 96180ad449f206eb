import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/vocabulary.ts';
import { extractStatements } from './index.ts';

/** Language of the article, its text, and "language kind | words | speaker | stance" of what is found. */
const EXAMPLES: readonly (readonly [Lang, string, readonly string[]])[] = [
  [
    'id',
    'Akun Corvus menulis di forum.\n"We have all of the rows from the server and the price is open," tulis Corvus.',
    ['en direct | We have all of the rows from the server and the price is open, | Corvus | states'],
  ],
  [
    'id',
    'Peretas itu mengunggah pesan yang panjang di forum.\nCorvex Labs said that the data of its customers were not copied.\nRatna Wulandari mengatakan data itu tidak benar dan sudah lama.',
    [
      'en indirect | the data of its customers were not copied | Corvex Labs | denies',
      'id indirect | data itu tidak benar dan sudah lama | Ratna Wulandari | denies',
    ],
  ],
  [
    'en',
    'The seller posted a note on the forum.\nRatna Wulandari mengatakan bahwa data itu tidak benar dan sudah lama.',
    ['id indirect | data itu tidak benar dan sudah lama | Ratna Wulandari | denies'],
  ],
  // Too few words to tell, and names and loan words: the article's own language.
  ['id', '"We are sorry," kata Ratna Wulandari.', ['id direct | We are sorry, | Ratna Wulandari | states']],
  [
    'id',
    '"Data breach itu menimpa marketplace kami dan sudah diperiksa," kata Ratna Wulandari.',
    ['id direct | Data breach itu menimpa marketplace kami dan sudah diperiksa, | Ratna Wulandari | states'],
  ],
];

describe('language by paragraph', () => {
  it.each(EXAMPLES)('in an article in %s: %s', (lang, text, expected) => {
    const drafts = extractStatements({ text, lang, title: null, published: null });
    expect(
      drafts.map((one) => `${one.lang} ${one.kind} | ${one.text} | ${one.speaker} | ${one.stance}`),
    ).toEqual(expected);
    for (const { span, text: words, cue, mention } of drafts) {
      if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(text.slice(span.start, span.end)).toBe(words);
      if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    }
  });
});
