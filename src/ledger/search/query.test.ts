import { describe, expect, it } from 'vitest';
import { digitsOf, numbersIn } from './numbers.ts';
import { parseQuery } from './query.ts';
import { rootsOf, stemsOf } from './roots.ts';

describe('numbersIn', () => {
  it.each([
    ['279 juta', [279_000_000]],
    ['279 million', [279_000_000]],
    ['279.000.000', [279_000_000]],
    ['279,000,000', [279_000_000]],
    ['279jt', [279_000_000]],
    ['222,4 juta', [222_400_000]],
    ['222.4 million', [222_400_000]],
    ['8,2 miliar', [8_200_000_000]],
    ['1.304 juta', [1_304_000_000, 1_304_000]],
    ['100.002', [100_002]],
    ['Rp80 ribu', []],
    ['9m', [9_000_000, 9_000_000_000]],
    ['1.234.567,89', [1_234_567.89]],
    ['12 orang', [12]],
    ['5 mobil', [5]],
    ['v2', []],
    ['juta', []],
    ['1.2.3', [12.3]],
  ])('%s', (text, values) => {
    expect(numbersIn(text)[0]?.values ?? []).toEqual(values);
  });

  it.each([
    [279_000_000, '279'],
    [222_400_000, '2224'],
    [0.15, '15'],
    [0, ''],
  ])('digits of %d', (value, digits) => {
    expect(digitsOf(value)).toBe(digits);
  });

  it('takes long digit runs in linear time', () => {
    const start = performance.now();
    numbersIn('1.'.repeat(50_000));
    numbersIn('9'.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('rootsOf', () => {
  it.each([
    ['meretas', 'diretas'],
    ['peretasan', 'diretas'],
    ['mengklaim', 'diklaim'],
    ['menyelidiki', 'penyelidikan'],
    ['memblokir', 'blokir'],
    ['bocor', 'kebocoran'],
    ['membocorkan', 'bocor'],
    ['datanya', 'data'],
    ['mengirimkan', 'dikirim'],
    ['memakai', 'dipakai'],
    ['menuntut', 'tuntutan'],
    ['bekerja', 'kerja'],
    ['denies', 'deny'],
    ['confirmed', 'confirms'],
    ['apologised', 'apologises'],
  ])('%s and %s meet', (a, b) => {
    const roots = new Set(rootsOf(a));
    expect(rootsOf(b).some((root) => roots.has(root))).toBe(true);
  });

  it.each([
    ['bank', 'badan'],
    ['sandi', 'sanksi'],
    ['data', 'datang'],
    ['2021', '2022'],
  ])('%s and %s do not', (a, b) => {
    const roots = new Set(rootsOf(a));
    expect(rootsOf(b).some((root) => roots.has(root))).toBe(false);
  });
});

describe('parseQuery', () => {
  it.each([
    ['dua kata', { words: ['dua', 'kata'] }],
    ['bpjs 279 juta', { words: ['bpjs'], numbers: [{ values: [279_000_000], digits: '279' }] }],
    ['pemilu 2024', { words: ['pemilu', '2024'], numbers: [] }],
    ['“data aman”', { words: [], phrases: [' data aman '] }],
    ['"belum ditutup', { phrases: [' belum ditutup '] }],
    ['speaker:ratna', { words: [], speaker: ['ratna'] }],
    ['narasumber:"ratna wulandari" aman', { words: ['aman'], speaker: ['ratna wulandari'] }],
    ['lembaga:BSSN', { organization: ['bssn'] }],
    ['stance:denial', { stances: ['denies'] }],
    ['sikap:mengarang', { stances: [] }],
    ['year:2021', { years: { from: 2021, to: 2021 } }],
    ['tahun:2020-2022', { years: { from: 2020, to: 2022 } }],
    ['year:2020-', { years: { from: 2020, to: 9999 } }],
    ['year:soon', { years: null }],
    ['figure:>100m', { figure: { comparison: '>', values: [100_000_000] } }],
    ['angka:<=1,5 juta', { figure: { comparison: '<=', values: [1_500_000] } }],
    ['figure:many', { figure: null }],
    ['foo:bar', { words: ['foo', 'bar'] }],
  ])('%s', (text, expected) => {
    expect(parseQuery(text)).toMatchObject(expected);
  });

  it('reads anything without failing, in linear time', () => {
    const start = performance.now();
    for (const text of ['"'.repeat(10_000), 'a:'.repeat(10_000), '1 '.repeat(10_000), '\ud800"(', 'speaker:'])
      parseQuery(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('stemsOf', () => {
  const words =
    'diretas meretas peretasan menyelidiki penyelidikan memperkirakan keberangkatannya diperbaiki bekerja pekerjaan tuntutan menuntut datanya memakai companies apologised hiding leaks pengirimannya'.split(
      ' ',
    );
  it.each(words)('leads from every root of "%s" back to it', (word) => {
    for (const root of rootsOf(word))
      expect(
        stemsOf(root).some((stem) => word.startsWith(stem)),
        root,
      ).toBe(true);
  });

  it.each([
    ['retas', 'meratas'],
    ['kirim', 'memirim'],
  ])('does not lead from %s to %s', (root, word) => {
    expect(stemsOf(root).filter((stem) => word.startsWith(stem))).toEqual([]);
  });
});
