import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDigits, shiftDecimal } from '../../text/numerals.ts';
import { tokenize } from '../../text/tokens.ts';
import { NUMBERS } from '../language/numbers.ts';
import { readNumber } from './number.ts';

/** The value of the number at the head of a text, and the words it took; null where none is read. */
function read(lang: 'id' | 'en', text: string, currency: string | null = null): [number, string] | null {
  const tokens = tokenize(text);
  const phrase = readNumber(tokens, 0, NUMBERS[lang], currency);
  const plain = phrase && plainDigits(phrase.digits, NUMBERS[lang].decimal, 'measure');
  if (!phrase || plain === null) return null;
  return [shiftDecimal(plain, phrase.exponent), text.slice(0, tokens[phrase.to - 1]?.end)];
}

const CASES: readonly (readonly ['id' | 'en', string, number, string])[] = [
  ['id', '279 juta data', 279e6, '279 juta'],
  ['id', '222,4 juta', 222_400_000, '222,4 juta'],
  ['id', '1,3 miliar data', 1.3e9, '1,3 miliar'],
  ['id', '1,4 jt akun', 1_400_000, '1,4 jt'],
  ['id', '500rb email', 500_000, '500rb'],
  ['id', '2 ribu triliun', 2e15, '2 ribu triliun'],
  ['id', '150 jutaan', 150e6, '150 jutaan'],
  ['id', '150 juta-an', 150e6, '150 juta-an'],
  ['id', 'tiga juta nasabah', 3e6, 'tiga juta'],
  ['id', 'dua puluh lima ribu akun', 25_000, 'dua puluh lima ribu'],
  ['id', 'seratus dua belas orang', 112, 'seratus dua belas'],
  ['id', 'sejuta akun', 1e6, 'sejuta'],
  ['id', 'setengah juta akun', 500_000, 'setengah juta'],
  ['id', 'satu setengah juta akun', 1_500_000, 'satu setengah juta'],
  ['en', '533m users', 533e6, '533m'],
  ['en', '1.5bn records', 1.5e9, '1.5bn'],
  ['en', '1.5-million-record', 1.5e6, '1.5-million'],
  ['en', '350 crore', 3.5e9, '350 crore'],
  ['en', '4 hundred million', 4e8, '4 hundred million'],
  ['en', '30 M users', 30e6, '30 M'],
  ['en', '515,000+ people', 515_000, '515,000+'],
  ['en', 'three billion accounts', 3e9, 'three billion'],
  ['en', 'half a million patients', 500_000, 'half a million'],
  ['en', 'one and a half million', 1_500_000, 'one and a half million'],
  ['en', 'a hundred and fifty firms', 150, 'a hundred and fifty'],
  ['en', 'twenty-five sites', 25, 'twenty-five'],
  ['en', 'a dozen systems', 12, 'a dozen'],
  // What is not part of the number.
  ['en', '5 m wide', 5, '5'],
  ['en', '32m2 of floor', 32, '32'],
  ['en', 'two three', 2, 'two'],
  ['id', 'dua tiga juta', 2, 'dua'],
  ['id', '20 akun', 20, '20'],
];

describe('readNumber', () => {
  it.each(CASES)('%s: %s', (lang, text, value, words) => {
    expect(read(lang, text)).toEqual([value, words]);
  });

  it('reads the letter M by its currency', () => {
    expect(read('id', '1,5 M', 'IDR')).toEqual([1.5e9, '1,5 M']);
    expect(read('en', '1.5 M', 'USD')).toEqual([1.5e6, '1.5 M']);
  });

  it.each([
    ['id', 'jutaan data'],
    ['id', 'ratusan ribu'],
    ['en', 'millions of users'],
    ['en', 'a user'],
    ['en', 'half of them'],
    ['en', 'constructor'],
    ['id', 'belas kasihan'],
  ] as const)('%s: %s is no number', (lang, text) => {
    expect(read(lang, text)).toBeNull();
  });

  it('reads what either language prints with a scale', () => {
    const scales = [
      ['id', 'juta', 6],
      ['id', 'miliar', 9],
      ['en', 'million', 6],
      ['en', 'billion', 9],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...scales),
        fc.nat(999),
        fc.nat(9),
        ([lang, word, exponent], whole, tenth) => {
          const text = `${whole}${NUMBERS[lang].decimal}${tenth} ${word}`;
          expect(read(lang, text)?.[0]).toBe(Number(`${whole}.${tenth}e${exponent}`));
        },
      ),
    );
  });
});
