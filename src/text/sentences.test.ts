import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans } from './sentences.ts';

const cut = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

/** One text a row, with the sentences that it falls into. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['Data aman. Kami cek lagi.', ['Data aman.', 'Kami cek lagi.']],
  ['Menteri Budi G. Santika hadir.', ['Menteri Budi G. Santika hadir.']],
  ['Harganya Rp. 5 juta. Murah.', ['Harganya Rp. 5 juta.', 'Murah.']],
  ['It lost 1.5 million rows. Nobody knew.', ['It lost 1.5 million rows.', 'Nobody knew.']],
  ['Ada 1.304.401 baris.', ['Ada 1.304.401 baris.']],
  ['"Is it safe?" she asked. No.', ['"Is it safe?" she asked.', 'No.']],
  ['“Aman.” Ia pergi.', ['“Aman.”', 'Ia pergi.']],
  ['Mr. Vale spoke to Acme Inc. The firm agreed.', ['Mr. Vale spoke to Acme Inc.', 'The firm agreed.']],
  ['Acme Inc. Chief Executive Ola Vale left.', ['Acme Inc. Chief Executive Ola Vale left.']],
  ['Baris satu\nbaris dua tanpa titik', ['Baris satu', 'baris dua tanpa titik']],
  ['Situs contoh.example.id tutup. lalu buka.', ['Situs contoh.example.id tutup. lalu buka.']],
  ['Ia berkata no. Data hilang.', ['Ia berkata no.', 'Data hilang.']],
  ['Perkara No. 12 ditunda.', ['Perkara No. 12 ditunda.']],
  ['Tunggu... Lalu apa?!', ['Tunggu...', 'Lalu apa?!']],
  ['', []],
  [' \n \n', []],
];

describe('sentenceSpans', () => {
  it.each(EXAMPLES)('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('gives ordered spans in range that cross no newline and lose no letter', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'aB1 .!?"”\n,Rp'.split('')), maxLength: 200 });
    fc.assert(
      fc.property(noise, (text) => {
        const spans = sentenceSpans(text);
        const joined = spans.map(({ start, end }) => text.slice(start, end));
        expect(joined.some((sentence) => sentence.includes('\n'))).toBe(false);
        expect(joined.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(spans.every((span, i) => span.start >= (spans[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });

  it.each(['.', 'a.', 'A. ', '" ', '."', 'x'.repeat(30)])('is linear on %j repeated', (unit) => {
    const text = unit.repeat(Math.ceil(400_000 / unit.length));
    const began = performance.now();
    sentenceSpans(text);
    expect(performance.now() - began).toBeLessThan(1500);
  });
});
