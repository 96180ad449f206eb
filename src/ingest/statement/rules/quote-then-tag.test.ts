import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'id',
    '"Data kami aman," ujar Ratna Wulandari, Jumat (21/5/2021).',
    ['direct: Data kami aman, | ujar | Ratna Wulandari'],
  ],
  [
    'id',
    '"Data kami aman. Mohon tenang," kata juru bicara Badan Uji Siber, Ratna Wulandari, kepada wartawan.',
    ['direct: Data kami aman. Mohon tenang, | kata | Ratna Wulandari'],
  ],
  ['id', '”Belum ada bukti,” tutur Dirga Santosa.', ['direct: Belum ada bukti, | tutur | Dirga Santosa']],
  [
    'id',
    '"Sistem pulih pada pagi hari," demikian pernyataan Nusa Jaya Digital.',
    ['direct: Sistem pulih pada pagi hari, | demikian pernyataan | Nusa Jaya Digital'],
  ],
  [
    'en',
    '"We are sorry," said Olaf Brenning, the chief executive of Corvex Labs.',
    ['direct: We are sorry, | said | Olaf Brenning'],
  ],
  ['id', 'Forum "Uji Coba" ramai dikunjungi warga.', []],
  ['en', 'The "ethical hacker" left the building.', []],
];

describe('quote-then-tag', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('quote-then-tag', text, lang)).toEqual(statements);
  });
});
