import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecimalMark, type NumeralUse, plainDigits, shiftDecimal } from './numerals.ts';

const CASES: readonly (readonly [string, DecimalMark, NumeralUse, string | null])[] = [
  ['1.304.401.300', ',', 'count', '1304401300'],
  ['222,4', ',', 'measure', '222.4'],
  ['100.002', ',', 'count', '100002'],
  ['1.5', ',', 'measure', '1.5'],
  ['1,280', ',', 'count', '1280'],
  ['1,280', '.', 'count', '1280'],
  ['1,304', ',', 'measure', '1.304'],
  ['1.356', '.', 'measure', '1.356'],
  ['0.125', ',', 'measure', '0.125'],
  ['1.304,5', ',', 'measure', '1304.5'],
  ['1,304.5', ',', 'measure', '1304.5'],
  ['3,50,00,000', '.', 'count', '35000000'],
  ['.5', '.', 'measure', '0.5'],
  // No numbers: versions, addresses, slips.
  ['3.2.1', '.', 'measure', null],
  ['192.168.10.1', '.', 'measure', null],
  ['1.23.456', ',', 'count', null],
  ['.5', ',', 'measure', null],
];

describe('plainDigits', () => {
  it.each(CASES)('%s with decimal %s as %s', (raw, decimal, use, expected) => {
    expect(plainDigits(raw, decimal, use)).toBe(expected);
  });
});

describe('shiftDecimal', () => {
  it.each([
    ['222.4', 6, 222_400_000],
    ['1.3', 9, 1_300_000_000],
    ['0.15', 0, 0.15],
    ['533', 6, 533_000_000],
    ['1.2345', 3, 1234.5],
    // 1.005 * 1000 is 1004.9999999999999 in floating point.
    ['1.005', 3, 1005],
  ])('%s by %i', (plain, exponent, expected) => {
    expect(shiftDecimal(plain, exponent)).toBe(expected);
  });
});

describe('what a language prints', () => {
  const formats = [
    ['id-ID', ','],
    ['en-GB', '.'],
    ['en-IN', '.'],
  ] as const;

  it.each(formats)('is read back: %s', (locale, decimal) => {
    const print = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), (n) => {
        expect(Number(plainDigits(print.format(n), decimal, 'count'))).toBe(n);
      }),
    );
  });
});
