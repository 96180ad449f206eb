/** English sentences that name several people, of whom one speaks. */
import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

/** Text, and the speaker of its last statement. */
const EXAMPLES: readonly (readonly [string, string | null])[] = [
  ['"It is late," said Vale\'s deputy manager, Mira Oakes, who ran the shop.', 'Mira Oakes'],
  ['"It is late," said a Corvex spokesman, in Alder.', 'Corvex'],
  ['"He is back," said former Alder Gov. and Garden Party Chairman Lee Vale.', 'Lee Vale'],
  ['However, as Archbishop Lee Vale of the House of Alder told the Uji Post, "We are tired."', 'Lee Vale'],
  ['Asked by Oakes to answer Vale, Olaf Brenning said, "What does it say?"', 'Olaf Brenning'],
  ['Asked on Monday whether Mr. Vale would go, Mrs. Oakes shook her head and said, "No."', 'Oakes'],
  ['Lee Vale said so. South Alder, he said, "is where we can win the day."', 'Lee Vale'],
  ['Lee Vale said so. "We were late again." South Alder, he said, was wet.', 'Lee Vale'],
  ['The timing does not surprise the pollster Daron Vale: "They lag behind."', 'Daron Vale'],
  ['The clerk praised the novel by Lee Vale: "Pots."', null],
  ['Lee Vale praised the plan. But, said Ann Oakes, "I have no such plan."', 'Ann Oakes'],
  [
    'When Olaf Brenning left in 1998, Lee Vale released the following note:\n"We are sorry to see him go."',
    'Lee Vale',
  ],
  ['Ann Oakes said so. The aide Lee Vale fired back: "As a guard, I know," he wrote.', 'Lee Vale'],
];

describe('who of several people speaks', () => {
  it.each(EXAMPLES)('%s', (text, speaker) => {
    const input = { text, lang: 'en', title: null, published: null } as const;
    expect(extractStatements(input).at(-1)?.speaker ?? null).toBe(speaker);
  });

  it('gives a further participle words of its own', () => {
    const text = 'Vale will meet the press, Mira Oakes said, adding, "They need to sit down."';
    const found = extractStatements({ text, lang: 'en', title: null, published: null });
    expect(found.map((one) => [one.kind, one.text, one.speaker])).toEqual([
      ['indirect', 'Vale will meet the press', 'Mira Oakes'],
      ['direct', 'They need to sit down.', 'Mira Oakes'],
    ]);
  });
});
