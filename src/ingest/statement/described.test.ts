import { describe, expect, it } from 'vitest';
import { extractStatements } from './index.ts';

/** What is shown, text, and "speaker, role, organization" of its last statement. */
const EXAMPLES: readonly (readonly [string, string, string])[] = [
  [
    'sang and a profession',
    'Kalong menantang Ratna Wulandari. Sang artis tidak peduli.\n"Saya diam saja," kata Ratna.',
    'Ratna Wulandari, artis, -',
  ],
  [
    'a description with itu',
    '"Saya diam saja," kata Ratna Wulandari. Bintang film Kisah 8 itu lalu pergi.',
    'Ratna Wulandari, Bintang film, -',
  ],
  [
    'a role that the article gives stays',
    '"Saya diam saja," kata Direktur Ratna Wulandari. Bintang film itu lalu pergi.',
    'Ratna Wulandari, Direktur, -',
  ],
  [
    'a description that speaks is who was named last',
    'Ratna Wulandari mengatakan sistem tidak rusak. Bintang Kisah 8 itu mengatakan data tidak dicuri.',
    'Ratna Wulandari, Bintang, -',
  ],
  [
    'a nameless source with a place is no place',
    'Seorang pria asal Kota Uji bercerita dirinya diserbu pesan sejak pagi.',
    '-, Seorang pria asal Kota Uji, -',
  ],
  ['another one', '"Aman saja," kata Ratna.\n"Benar sekali," balas lainnya.', '-, lainnya, -'],
  [
    'a common noun is the body named before',
    'PT Nusa Jaya Digital mengatakan data itu aman. Perusahaan mengatakan sistem tidak dibobol.',
    'PT Nusa Jaya Digital, -, -',
  ],
  [
    'a common noun without a body before it',
    'Perusahaan mengatakan sistem tidak dibobol.',
    '-, perusahaan, -',
  ],
  [
    'a pronoun is the subject behind an opening',
    '"Pergi saja," kata Ratna Wulandari.\n"Tidak mau," tulis Kalong.\n"Pergi," kata Ratna Wulandari.\nTidak lama kemudian, Kalong menanggapinya. Ia mengatakan tidak punya waktu.',
    'Kalong, -, -',
  ],
  ['a report is its maker', 'Laporan Kopirasa mengungkapkan bahwa data itu tidak dijual.', 'Kopirasa, -, -'],
  [
    'a statement that goes on',
    'Kopirasa mengatakan bahwa data itu tidak dijual. Pernyataan itu menambahkan bahwa sistem tidak dibobol.',
    'Kopirasa, -, -',
  ],
  [
    'the name of an account',
    'Ada akun yang menjual data. Penjual itu memakai username Kalong. Dia mengklaim memiliki 36 juta data.',
    'Kalong, -, -',
  ],
  [
    'the fuller office',
    'Menko Bram Lesmana datang. "Aman saja," kata Menteri Koordinator Bidang Digital Bram Lesmana.',
    'Bram Lesmana, Menteri Koordinator Bidang Digital, -',
  ],
  [
    'kata as a noun',
    "\"Ada banyak dugaan,\" kata Ratna.\nSeperti 'Uji-coba', kata 'Kalong' dan 'Sukauji'.\n\"Dari situ banyak yang menanggapi,\" sambungnya.",
    'Ratna, -, -',
  ],
  [
    'an owner of what is named',
    'Pemilik toko yang bernama Kopirasa, Ratna Wulandari, menceritakan layar itu sudah pulih.',
    'Ratna Wulandari, Pemilik toko, Kopirasa',
  ],
  [
    'an aside between subject and verb',
    'Bila situs tidak ditutup, Ratna Wulandari, dalam kesempatan itu, menegaskan akan melapor ke Badan Uji Siber.',
    'Ratna Wulandari, -, -',
  ],
];

describe('speakers who are described', () => {
  it.each(EXAMPLES)('%s', (_, text, expected) => {
    const last = extractStatements({ text, lang: 'id', title: null, published: null }).at(-1);
    expect([last?.speaker, last?.role, last?.organization].map((part) => part ?? '-').join(', ')).toBe(
      expected,
    );
  });
});
