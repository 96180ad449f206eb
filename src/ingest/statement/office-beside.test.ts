/** Offices that stand beside a name, before or behind a comma. */
import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

/** Language, text, and name, role and body of the speaker of its last statement. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly (string | null)[]])[] = [
  [
    'en',
    'It was signed by the founder, Mira Oakes.\n"We are sorry for it," Oakes said.',
    ['Mira Oakes', 'founder', null],
  ],
  [
    'en',
    'They met the digital minister, Lee Vale, on Monday.\n"We are sorry for it," Vale said.',
    ['Lee Vale', 'digital minister', null],
  ],
  ['en', 'They met the founder, Oakes and all. "We are sorry for it," Vale said.', ['Vale', null, null]],
  [
    'en',
    'Mira Oakes, vice president of bread and cakes at Corvex, said the ovens were cold.',
    ['Mira Oakes', 'vice president of bread and cakes', 'Corvex'],
  ],
  [
    'en',
    'Mira Oakes, vice president of the Alder Bank, said the ovens were cold.',
    ['Mira Oakes', 'vice president', 'Alder Bank'],
  ],
  [
    'en',
    'Lee Vale, chief risk officer of Corvex, said the rows were old.',
    ['Lee Vale', 'chief risk officer', 'Corvex'],
  ],
  [
    'id',
    'Chief Technology Officer Kopirasa Ratna Wulandari mengatakan data itu lama. "Itu benar," kata Ratna.',
    ['Ratna Wulandari', 'Chief Technology Officer', 'Kopirasa'],
  ],
  [
    'id',
    'Corporate Secretary BUJ Dirga A. Lesmana mengatakan data itu lama. "Itu benar," kata Lesmana.',
    ['Dirga A. Lesmana', 'Corporate Secretary', 'BUJ'],
  ],
];

describe('offices beside a name', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, expected) => {
    const last = extractStatements({ text, lang, title: null, published: null }).at(-1);
    expect([last?.speaker, last?.role, last?.organization]).toEqual(expected);
  });
});
