import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

/** Language, text, and the posts whose author is told by the line below. */
const EXAMPLES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  [
    'en',
    'Our rows are safe and the door is shut.\n— Mira Oakes (@miraoakes) May 3, 2021',
    ['direct: Our rows are safe and the door is shut. | — | Mira Oakes'],
  ],
  ['en', 'The shop opened again on Monday morning.\nMira Oakes (@miraoakes) is its owner.', []],
];

describe('signed posts', () => {
  it.each(EXAMPLES)('%s: %s', (lang, text, statements) => {
    expect(found('signed-post', text, lang)).toEqual(statements);
  });
});
