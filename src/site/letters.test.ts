import { describe, expect, it } from 'vitest';
import { byLetter, letterOf } from './letters.ts';

describe('letters', () => {
  it.each([
    ['Nusa Jaya', 'N'],
    ['nusa', 'N'],
    ['“Élan”', 'E'],
    ['4chan', '#'],
    ['漢字', '#'],
    ['', '#'],
  ])('%s stands under %s', (name, letter) => expect(letterOf(name)).toBe(letter));

  it('groups names as the language sorts them', () => {
    const groups = byLetter(['beta', '9lives', 'Alfa', 'alba'], (name) => name, 'id');
    expect(groups).toEqual([
      { letter: '#', members: ['9lives'] },
      { letter: 'A', members: ['alba', 'Alfa'] },
      { letter: 'B', members: ['beta'] },
    ]);
  });
});
