import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';
import { Parties } from './parties.ts';

const person = { role: null, organization: null, sex: null, isBody: false } as const;

describe('parties', () => {
  it('gives the fullest form of a name, and the one named last where two bear it', () => {
    const parties = new Parties('id');
    parties.note({ ...person, name: 'Ratna Wulandari' }, 10);
    parties.note({ ...person, name: 'Ratna Lestari' }, 50);
    expect(parties.find('Wulandari', 90)?.name).toBe('Ratna Wulandari');
    expect(parties.find('Ratna', 40)?.name).toBe('Ratna Wulandari');
    expect(parties.find('Ratna', 90)?.name).toBe('Ratna Lestari');
    expect(parties.find('Dirga', 90)).toBeNull();
  });

  it.each([
    [
      'one word shared by all names',
      (i: number) => `Ratna W${spelled(i)}k mengatakan data itu tidak bocor. `,
    ],
    [
      'names that share nothing',
      (i: number) => `R${spelled(i)}na W${spelled(i)}k mengatakan data tidak bocor. `,
    ],
    [
      'pronouns between names',
      (i: number) => `R${spelled(i)}na Bank menolak. Perusahaan itu mengatakan data tidak bocor. `,
    ],
  ])('grows in step: %s', { timeout: 60_000 }, (_, sentence) => {
    milliseconds(sentence, 5_000);
    const small = milliseconds(sentence, 25_000);
    const large = milliseconds(sentence, 100_000);
    // Four times the text: twelve times the work leaves room for noise, and refuses a square.
    expect(large).toBeLessThan(12 * Math.max(small, 25));
  });
});

/** A number in letters, so that every name is another word. */
const spelled = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

function milliseconds(sentence: (i: number) => string, size: number): number {
  let text = '';
  for (let i = 0; text.length < size; i += 1) text += sentence(i);
  const began = process.cpuUsage();
  extractStatements({ text, lang: 'id', title: null, published: null });
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
