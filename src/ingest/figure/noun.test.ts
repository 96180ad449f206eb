/** Nouns that no list names, and words that are none. */
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/vocabulary.ts';
import { extractFigures } from './index.ts';

/** Language, text, what is found. */
const CASES: readonly (readonly [Lang, string, readonly string[]])[] = [
  // People by the form of the noun.
  ['id', 'Kebocoran data menimpa 350 penyewa.', ['350 penyewa = 350 people']],
  ['id', 'Kebocoran data menimpa 120.000 bekas pelanggan.', ['120.000 bekas pelanggan = 120000 people']],
  ['en', 'The data breach hit 350 commuters.', ['350 commuters = 350 people']],
  // Things of that form are none.
  ['id', 'Peretas melihat 350 pesawat di layar.', []],
  ['en', 'The hackers saw 350 posters on the wall.', []],
  // A verb, an adverb or an adjective behind a number is no noun.
  [
    'id',
    'Dari 5 juta akun bocor, 2 juta menyimpan alamat.',
    ['5 juta akun = 5000000 accounts', '2 juta = 2000000 accounts'],
  ],
  [
    'id',
    'Sebanyak 5 juta data bocor. Angka 9 juta jauh meleset.',
    ['5 juta data = 5000000 records', '9 juta = 9000000 records'],
  ],
  [
    'id',
    'Sebanyak 5 juta data bocor. Sebanyak 3 juta sisanya aman.',
    ['5 juta data = 5000000 records', '3 juta = 3000000 records'],
  ],
  // An acronym is no plural.
  ['en', 'Hackers leaked 5,000 DNS records.', ['5,000 DNS records = 5000 records']],
  // Parts that open their sentence.
  [
    'en',
    'Hackers stole 9,000 records. Of these, 4,000 were old.',
    ['9,000 records = 9000 records', '4,000 = 4000 records'],
  ],
  [
    'id',
    'Peretas mencuri 9.000 data. Dari jumlah itu, 4.000 sudah lama.',
    ['9.000 data = 9000 records', '4.000 = 4000 records'],
  ],
  // Digits written out are a word, a count has marks.
  ['en', 'Some 9,000 users were hacked and wrote 123456789', ['9,000 users = 9000 people']],
  // The length of a paper, and what is not there.
  ['en', 'The report on the data breach has 64 pages.', []],
  ['en', 'Hackers leaked 64 pages of the report.', ['64 pages = 64 files']],
  ['id', 'Laporan kebocoran data itu setebal 64 halaman.', []],
  ['id', 'Tebusan itu tidak dibayar, tidak ada satu rupiah pun.', []],
  ['en', 'The breach stopped 911 callers.', []],
  // A noun of time behind another noun, an article behind a number, a score.
  ['id', 'Kebocoran menimpa 3 juta penumpang tahun lalu.', ['3 juta penumpang = 3000000 people']],
  [
    'en',
    'The office counted 1,412 data breaches, up from 890 the year before.',
    ['1,412 data breaches = 1412 other', '890 = 890 other'],
  ],
  ['id', 'Sebanyak 12 juta data bocor. Skornya 3,49 dari skala 5.', ['12 juta data = 12000000 records']],
  ['en', 'I rang seven numbers of the leaked list.', []],
];

describe('counted nouns', () => {
  it.each(CASES)('%s: %s', (lang, text, expected) => {
    const found = extractFigures({ text, lang, title: null, published: null }, []);
    expect(found.map(({ raw, value, unit }) => `${raw} = ${value} ${unit}`)).toEqual(expected);
  });
});
