import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'id',
    'Menurut Ratna Wulandari, kebocoran ini nyata.',
    ['indirect: kebocoran ini nyata | Menurut | Ratna Wulandari'],
  ],
  ['id', 'Menurut dia data itu sudah lama beredar.', ['indirect: data itu sudah lama beredar | Menurut | -']],
  [
    'en',
    'According to Corvex Labs, 1,280 clinics were hit.',
    ['indirect: 1,280 clinics were hit | According to | Corvex Labs'],
  ],
  [
    'en',
    'Some 1,280 clinics were hit, according to Corvex Labs.',
    ['indirect: Some 1,280 clinics were hit | according to | Corvex Labs'],
  ],
  ['id', 'Pendapatan turun menurut perkiraan.', []],
  [
    'en',
    'The ovens were new, but according to Corvex the bread was old.',
    ['indirect: the bread was old | according to | Corvex'],
  ],
];

describe('source-clause', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('source-clause', text, lang)).toEqual(statements);
  });
});
