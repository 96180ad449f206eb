import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'en',
    'The timing does not surprise the pollster Daron Vale: "They lag behind."',
    ['direct: They lag behind. | : | Daron Vale'],
  ],
  ['en', 'A novel by Lee Vale: "Pots."', []],
  ['en', 'There was a note on the door: "We are closed today."', []],
  ['en', 'Lee Vale said: "We are closed today."', []],
  [
    'id',
    'Jawaban singkat datang dari Ratna Wulandari: "Data itu tidak ada pada kami."',
    ['direct: Data itu tidak ada pada kami. | : | Ratna Wulandari'],
  ],
];

describe('name-then-colon', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('name-then-colon', text, lang)).toEqual(statements);
  });
});
