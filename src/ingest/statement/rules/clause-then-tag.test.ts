import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'id',
    'Data itu sudah lama beredar di forum, kata Ratna, Kamis (20/5/2021).',
    ['indirect: Data itu sudah lama beredar di forum | kata | Ratna'],
  ],
  [
    'id',
    'Sebaliknya, kata Ratna, seluruh data sudah diamankan.',
    ['indirect: seluruh data sudah diamankan | kata | Ratna'],
  ],
  [
    'en',
    'No personal data was taken, Brenning said.',
    ['indirect: No personal data was taken | said | Brenning'],
  ],
  [
    'en',
    'The ovens were cold, say some bakers who met in Alder.',
    ['indirect: The ovens were cold | say | -'],
  ],
  [
    'en',
    'The fire that closed the bakery was set by a guard, city officials said Monday.',
    ['indirect: The fire that closed the bakery was set by a guard | said | -'],
  ],
  [
    'en',
    'The ovens were cold, a bakery clerk told the Uji Post.',
    ['indirect: The ovens were cold | told | -'],
  ],
  ['en', 'When the bakers left, some of them wonder about the ovens.', []],
  ['en', 'Olaf Brenning, a security engineer, says the flaw was old.', []],
  ['en', 'Mira Oakes, speaking to bakers, said the ovens were cold.', []],
  ['en', 'After a guard asked who would pay, Lee Vale replied, "The ovens are cold."', []],
];

describe('clause-then-tag', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('clause-then-tag', text, lang)).toEqual(statements);
  });
});
