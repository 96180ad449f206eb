import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  ['en', 'Said Vale: “I doubt that it is true.”', ['direct: I doubt that it is true. | Said | Vale']],
  [
    'en',
    'Added Olaf Brenning, chief executive of Corvex: “We pay nobody.”',
    ['direct: We pay nobody. | Added | Olaf Brenning'],
  ],
  ['en', 'Said in haste: “We pay nobody.”', []],
  ['en', 'Vale said: “We pay nobody.”', []],
];

describe('verb-then-name', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('verb-then-name', text, lang)).toEqual(statements);
  });
});
