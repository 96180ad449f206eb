import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and what the rule finds; an empty list where it must find nothing. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'en',
    'A Corvex spokesman wrote:\n"We have taken the servers offline."',
    ['direct: We have taken the servers offline. | wrote | Corvex'],
  ],
  ['en', 'The list had three parts:\n"Alpha" was the first.', []],
];

describe('colon', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('colon', text, lang)).toEqual(statements);
  });
});
