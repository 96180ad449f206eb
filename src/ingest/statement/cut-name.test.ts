import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

/** What is shown, text, and "speaker, organization" of its last statement. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'a firm before the name, known by the short form at another cue',
    'CEO Kopirasa Ratna Wulandari datang.\n"Kami cek dulu," kata Ratna.',
    'Ratna Wulandari, Kopirasa',
  ],
  [
    'a first word that the short form leaves out',
    'Bupati Abdul Dirga Santosa datang.\n"Kami cek dulu," kata Dirga.',
    'Abdul Dirga Santosa, -',
  ],
  [
    'a name of birth order',
    'Camat I Made Dirga Santosa datang.\n"Kami cek dulu," kata Dirga.',
    'I Made Dirga Santosa, -',
  ],
  [
    'a village, which always has a name of its own',
    '"Kami cek dulu," ujar Kepala Desa Sukauji Wulandari di balai.\n"Aman saja," kata Wulandari.',
    'Wulandari, Desa Sukauji',
  ],
  [
    'a rank, behind which the name begins',
    'Komisaris Besar Bram Dirga Lesmana datang.\n"Kami cek dulu," kata Dirga.',
    'Bram Dirga Lesmana, -',
  ],
  [
    'two words that stand by themselves elsewhere',
    'Kopi Rasa tutup.\n"Kami cek dulu," ujar Direktur Kopi Rasa Ratna Wulandari.',
    'Ratna Wulandari, Kopi Rasa',
  ],
  [
    'a surname that is also a word of offices',
    '"Kami cek dulu," ujar Direktur Umum Dirga Utama.',
    'Dirga Utama, -',
  ],
  [
    'places between an office and the name',
    '"Kami cek dulu," kata Kepala Puskesmas Sukauji, Jakarta Utara, Ratna Wulandari ketika dihubungi.',
    'Ratna Wulandari, Puskesmas Sukauji, Jakarta Utara',
  ],
  [
    'a nickname inside the full name',
    'Wali Kota Sri Ratnawulan datang.\n"Kami cek dulu," kata Ratna.',
    'Sri Ratnawulan, -',
  ],
  [
    'no nickname where two people could bear it',
    'Bupati Sri Ratnawulan datang. Camat Dewi Ratnasari datang.\n"Kami cek dulu," kata Ratna.',
    'Ratna, -',
  ],
];

describe('where a name begins', () => {
  it.each(EXAMPLES)('%s', (_, text, expected) => {
    const last = extractStatements({ text, lang: 'id', title: null, published: null }).at(-1);
    expect([last?.speaker, last?.organization].map((part) => part ?? '-').join(', ')).toBe(expected);
  });
});
