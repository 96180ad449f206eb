import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';
import { capitalsOf, seamOf } from './unglue.ts';

describe('words run together', () => {
  it.each([
    ['denganKopirasa', 6],
    ['Wulandarimengatakan', 9],
    ['Wulandarimenanggapi', 9],
    ['JugaRatna', 4],
    ['Sukaujiterhadap', 7],
  ])('%s parts at %i', (word, at) => {
    expect(seamOf(word, 'id')).toEqual({ at, proof: null });
  });

  it.each(['Pemandangan', 'mengatakan', 'Mengatakan', 'dariku', 'KopiRasa'])('%s is one word', (word) => {
    expect(seamOf(word, 'id')).toBeNull();
  });

  it('part behind an acronym only if the article has the name by itself', () => {
    expect(seamOf('BUSRatna', 'id')).toEqual({ at: 3, proof: 'Ratna' });
    expect([...capitalsOf('Ratna dan Dirga datang ke KopiRasa.')]).toEqual(['Ratna', 'Dirga']);
    const text = 'Kepala BUSRatna Uji datang.\n"Kami cek dulu," kata Kepala BUSWulandari.';
    const [only] = extractStatements({ text, lang: 'id', title: null, published: null });
    expect(only?.mention?.text).toBe('Kepala BUSWulandari');
  });

  it('is left to Indonesian', () => {
    expect(seamOf('denganKopirasa', 'en')).toBeNull();
  });

  it('finds the name in them', () => {
    const text = 'Kepala BUSRatna Wulandarimenanggapi kabar itu.\n"Kami cek dulu," kata Ratna.';
    const [only] = extractStatements({ text, lang: 'id', title: null, published: null });
    expect([only?.speaker, only?.role, only?.organization]).toEqual(['Ratna Wulandari', 'Kepala', 'BUS']);
  });
});
