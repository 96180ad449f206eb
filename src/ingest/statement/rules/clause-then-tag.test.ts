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
  ['en', 'Olaf Brenning, a security engineer, says the flaw was old.', []],
];

describe('clause-then-tag', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('clause-then-tag', text, lang)).toEqual(statements);
  });
});
