import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

/** A text, and the speakers and words of its statements. */
const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Mira Oakes met Lee Vale.\n"VALE: Are the ovens cold?\n"OAKES: They are cold today."',
    ['Lee Vale: Are the ovens cold?', 'Mira Oakes: They are cold today.'],
  ],
  // one label alone is a part of the words
  ['"VIDEO: The ovens are cold," Mira Oakes wrote.', ['Mira Oakes: VIDEO: The ovens are cold,']],
  [
    '"The ovens are cold," said Mira Oakes. "We know it."',
    ['Mira Oakes: The ovens are cold,', 'Mira Oakes: We know it.'],
  ],
];

describe('transcripts', () => {
  it.each(EXAMPLES)('%s', (text, expected) => {
    const found = extractStatements({ text, lang: 'en', title: null, published: null });
    expect(found.map((one) => `${one.speaker}: ${one.text}`)).toEqual(expected);
  });
});
