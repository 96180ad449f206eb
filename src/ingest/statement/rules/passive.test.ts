import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'id',
    'Data yang diklaim oleh akun Kalong berjumlah 279 juta baris.',
    ['indirect: berjumlah 279 juta baris | diklaim | Kalong'],
  ],
  ['id', 'Data itu diklaim aman dan tidak berubah.', []],
];

describe('passive', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('passive', text, lang)).toEqual(statements);
  });
});
