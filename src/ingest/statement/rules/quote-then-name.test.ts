import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'en',
    '"Keep your hands in sight," Olaf Brenning sings to the crowd.',
    ['direct: Keep your hands in sight, | sings | Olaf Brenning'],
  ],
  [
    'en',
    '“It was the worst day of the year.” ― Mira Oakes',
    ['direct: It was the worst day of the year. | ― | Mira Oakes'],
  ],
  ['en', 'The "quick fix" failed again.', []],
];

describe('quote-then-name', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('quote-then-name', text, lang)).toEqual(statements);
  });
});
