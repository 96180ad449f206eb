import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  ['en', '"We are sorry," Olaf Brenning said.', ['direct: We are sorry, | said | Olaf Brenning']],
  [
    'en',
    '"We are sorry," Olaf Brenning, an engineer, one of two on duty, said on Monday.',
    ['direct: We are sorry, | said | Olaf Brenning'],
  ],
  [
    'en',
    '"It is a crime against the county." Brenning said.',
    ['direct: It is a crime against the county. | said | Brenning'],
  ],
  [
    'en',
    'The office, which guards the rules "will be involved as required," Corvex says.',
    ['mixed: The office, which guards the rules "will be involved as required," | says | Corvex'],
  ],
  [
    'en',
    '"The ovens are cold," Mira Oakes, a former Corvex baker, said when asked how the fire began.',
    ['direct: The ovens are cold, | said | Mira Oakes'],
  ],
  [
    'en',
    '"The ovens are cold," Mira Oakes said while walking home.',
    ['direct: The ovens are cold, | said | Mira Oakes'],
  ],
  ['en', 'The "baker" said when the ovens were cold.', []],
  ['en', 'The thieves took "old papers" and other things before the guards arrived, Brenning said.', []],
];

describe('quote-then-verb', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('quote-then-verb', text, lang)).toEqual(statements);
  });
});
