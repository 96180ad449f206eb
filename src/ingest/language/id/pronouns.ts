/** Indonesian pronouns; the language tells no sex. */
import type { PronounLexicon } from '../pronouns.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const PRONOUNS: PronounLexicon = {
  person: list('ia dia beliau dirinya nya'),
  male: new Set(),
  female: new Set(),
  body: list('mereka pihaknya'),
  bodyNouns: list(
    'perusahaan lembaga kementerian badan organisasi instansi kelompok pihak maskapai bank universitas kantor dinas rumah hotel toko sekolah yayasan departemen pernyataan laporan keterangan',
  ),
  definite: list('itu ini tersebut sang si'),
};
