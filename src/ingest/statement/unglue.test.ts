import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';
import { capitalsOf, seamOf } from './unglue.ts';

const CAPITALS = capitalsOf('Ratna dan Dirga datang ke Kopirasa.');

describe('words run together', () => {
  it.each([
    ['denganKopirasa', 6],
    ['BUSRatna', 3],
    ['Wulandarimengatakan', 9],
    ['Wulandarimenanggapi', 9],
    ['BUSWulandari', 0],
    ['JugaRatna', 4],
    ['Sukaujiterhadap', 7],
    ['Pemandangan', 0],
    ['mengatakan', 0],
    ['Mengatakan', 0],
    ['dariku', 0],
    ['KopiRasa', 0],
  ])('%s parts at %i', (word, seam) => {
    expect(seamOf(word, 'id', CAPITALS)).toBe(seam);
  });

  it('is left to Indonesian', () => {
    expect(seamOf('denganKopirasa', 'en', CAPITALS)).toBe(0);
  });

  it('finds the name in them', () => {
    const text = 'Kepala BUSRatna Wulandarimenanggapi kabar itu.\n"Kami cek dulu," kata Ratna.';
    const [only] = extractStatements({ text, lang: 'id', title: null, published: null });
    expect([only?.speaker, only?.role, only?.organization]).toEqual(['Ratna Wulandari', 'Kepala', 'BUS']);
  });
});
