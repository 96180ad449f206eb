import { describe, expect, it } from 'vitest';
import { zonesOf } from './page-zones.ts';

const GOLD = 'Data pelanggan bocor.\nBadan Uji Siber memeriksa.\nPelanggan diminta waspada.';

describe('zonesOf', () => {
  it.each([
    ['the same', GOLD, 'too many 0 before, 0 inside, 0 after; too few 0, 0, 0'],
    [
      'a menu before and links after',
      `Beranda Nasional\n${GOLD}\nBerita lain hari ini`,
      'too many 2 before, 0 inside, 4 after; too few 0, 0, 0',
    ],
    [
      'a caption inside for a paragraph',
      GOLD.replace('Badan Uji Siber memeriksa.', 'Ilustrasi peretas'),
      'too many 0 before, 2 inside, 0 after; too few 0, 4, 0',
    ],
    ['nothing', '', 'too many 0 before, 0 inside, 0 after; too few 0, 10, 0'],
  ])('%s', (_, read, expected) => {
    expect(zonesOf(GOLD, read)).toBe(expected);
  });
});
