import { describe, expect, it } from 'vitest';
import { PhraseFinder, words } from './phrases.ts';

const finder = new PhraseFinder<string>()
  .add('Bank Saga', 'bank')
  .add('Bank Saga Bahari', 'bahari')
  .add('BUS', 'bus')
  .add('café Laut', 'cafe');

const examples: readonly [text: string, found: string[]][] = [
  ['Bank Saga Bahari membantah', ['bahari']],
  ['nasabah bank saga, kata BUS.', ['bank', 'bus']],
  ['BUSWAY dan Bank Sagara', []],
  ['di Cafe laut', ['cafe']],
  ['Bank-Saga', ['bank']],
  ['', []],
];

describe('PhraseFinder', () => {
  it.each(examples)('in %j', (text, found) => {
    expect(finder.find(text).map((hit) => hit.value)).toEqual(found);
  });

  it('gives the span in the text', () => {
    expect(finder.find('oleh Bank Saga.')).toEqual([{ value: 'bank', start: 5, end: 14 }]);
  });
});

describe('words', () => {
  const cases: readonly [text: string, forms: string[]][] = [
    ['Uji19 dan 21,4 juta', ['uji19', 'dan', '21', '4', 'juta']],
    ["Café's «Laut»", ['cafe', 's', 'laut']],
    ['satu-dua_tiga', ['satu', 'dua', 'tiga']],
    ['\u{1d400}\u{1f600}a', ['\u{1d400}'.normalize('NFKD').toLowerCase(), 'a']],
    ['', []],
  ];
  it.each(cases)('of %j', (text, forms) => {
    expect(words(text).map(({ form }) => form)).toEqual(forms);
  });

  it('are looked through by any finder', () => {
    const text = 'kata Bank Saga kemarin';
    expect(finder.findAmong(words(text))).toEqual(finder.find(text));
  });
});
