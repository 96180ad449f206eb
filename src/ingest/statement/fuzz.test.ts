import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

const PIECES = [
  '"',
  '”',
  '“',
  "''",
  '‘',
  '’',
  '(',
  ')',
  ', ',
  '. ',
  ': ',
  '\n',
  ' — ',
  'kata ',
  'ujarnya',
  ' mengatakan ',
  'bahwa ',
  'Menurut ',
  'menurutnya',
  ' said ',
  'according to ',
  'told ',
  'that ',
  'saying ',
  'Ratna ',
  'Wulandari',
  'Badan Uji ',
  'juru bicara ',
  'ia ',
  'he ',
  'the company ',
  'yang ',
  'diklaim oleh ',
  'akun ',
  '1,3 juta ',
  'Jumat (21/5/2021)',
  '\ud800',
  '\u0000',
  'é',
  '@kalong',
  'data itu bocor',
  'the rows were copied ',
  'dan ',
];
const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));

describe('extractStatements on any text', () => {
  it('never throws, and every text is its span', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom('id' as const, 'en' as const), (text, lang) => {
        for (const { span, text: words, cue, mention } of extractStatements({
          text,
          lang,
          title: text,
          published: null,
        })) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(words);
          expect(words.length).toBeGreaterThan(0);
          if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
          if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Processor milliseconds for a text of a unit repeated, whatever else the machine does; the median of three. */
function milliseconds(unit: string, size: number, lang: 'id' | 'en'): number {
  const text = unit.repeat(Math.ceil(size / unit.length));
  const times = [1, 2, 3].map(() => {
    const began = process.cpuUsage();
    extractStatements({ text, lang, title: null, published: null });
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[1] as number;
}

const PUMPS: readonly (readonly [string, 'id' | 'en'])[] = [
  ['"', 'id'],
  ['"a" ', 'en'],
  ['kata ', 'id'],
  [', kata Ratna', 'id'],
  ['Ratna Wulandari ', 'id'],
  ['A. ', 'en'],
  ['said ', 'en'],
  ['21 Mei ', 'en'],
  ['he said that ', 'en'],
  ['Ratna mengatakan data bocor. ', 'id'],
  ['"Data bocor," ujar Ratna. ', 'id'],
  ['(', 'id'],
  ["'a b c d e' ", 'en'],
];

describe('the work of extraction', () => {
  it.each(PUMPS)('grows in step with %j repeated', { timeout: 60_000 }, (unit, lang) => {
    const small = milliseconds(unit, 10_000, lang);
    const large = milliseconds(unit, 40_000, lang);
    // Four times the text: twelve times the work leaves room for noise and a cold start, and refuses a square.
    expect(large).toBeLessThan(12 * Math.max(small, 10));
    expect(large).toBeLessThan(20_000);
  });
});
