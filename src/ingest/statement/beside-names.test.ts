import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

/** English text, and the speaker of its first statement. */
const EXAMPLES: readonly (readonly [string, string | null])[] = [
  ['"No," said Dean Oakes, a clerk.', 'Dean Oakes'],
  ['"No," said the school\'s dean, Ann Oakes.', 'Ann Oakes'],
  ['"Yes," Ann West said.', 'Ann West'],
  ['"Yes," the Alder West Council said.', 'Alder West Council'],
  ['"Gone," said Lee A. Brenning, head of policy.', 'Lee A. Brenning'],
  ['"Gone," said a Corvex spokesman.', 'Corvex'],
  ['"We saw it," Bill Vale, a rights director, said. A bill was passed.', 'Bill Vale'],
  ['The Uji Post\'s Mira Oakes wrote: "The logs are gone."', 'Mira Oakes'],
  ['"Gone," Mr. English said.', 'English'],
  ['"Gone," said Mark Singer.', 'Mark Singer'],
  ['"Gone," said the singer.', null],
  ['"Quiet," said Gov. Mira Oakes of Alder.', 'Mira Oakes'],
  ['"Quiet," said the Sample Scouts of Alder County.', 'Sample Scouts of Alder County'],
];

describe('names that their neighbours tell', () => {
  it.each(EXAMPLES)('%s', (text, speaker) => {
    const input = { text, lang: 'en', title: null, published: null } as const;
    expect(extractStatements(input)[0]?.speaker ?? null).toBe(speaker);
  });

  it.each([
    ['Mrs. Oakes', 'Ann Oakes'],
    ['Mr. Oakes', 'Bram Oakes'],
  ])('%s is the one of that sex', (mention, speaker) => {
    const text = `Ann Oakes met a guard. Bram Oakes, a clerk, left for the city. "It was late," ${mention} said.`;
    const input = { text, lang: 'en', title: null, published: null } as const;
    expect(extractStatements(input)[0]?.speaker).toBe(speaker);
  });
});
