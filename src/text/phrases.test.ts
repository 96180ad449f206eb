import { describe, expect, it } from 'vitest';
import { PhraseFinder } from './phrases.ts';

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
