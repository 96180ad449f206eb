import { describe, expect, it } from 'vitest';
import { FURNITURE } from './furniture.ts';

const why = (lang: 'id' | 'en', line: string) =>
  FURNITURE[lang].lines.find((rule) => line.length <= rule.upTo && rule.pattern.test(line))?.why ?? null;

describe('furniture', () => {
  it.each([
    ['id', 'Baca juga: Tiga Cara Menjaga Kata Sandi', 'link to another article'],
    ['id', 'Simak Video "Cara Aman Bertransaksi"', 'video'],
    ['id', '[Gambas:Video Kabar]', 'video'],
    ['id', 'ADVERTISEMENT', 'advertisement'],
    ['id', 'Laporan Wartawan Kabarnusa.example, Sari Melati', 'reporter line'],
    ['id', 'Ikuti Kabar Nusa di WhatsApp Channel', 'newsletter'],
    ['id', 'Foto: Istimewa', 'credit'],
    ['id', 'BERITA LAIN', 'link to another article'],
    [
      'id',
      'Artikel ini telah tayang di Kabar Nusa dengan judul Data Pelanggan Toko Bocor',
      'note on publication',
    ],
    ['en', 'Read more: How to keep passwords safe', 'link to another article'],
    ['en', 'Sign up for our daily newsletter', 'newsletter'],
    ['en', 'Article continues below advertisement', 'advertisement'],
    ['en', 'Copyright 2024 The Example Post', 'copyright'],
    ['en', 'Share', 'share'],
  ] as const)('%s: %s', (lang, line, reason) => {
    expect(why(lang, line)).toBe(reason);
  });

  it.each([
    ['id', 'Baca nama pelanggan dengan teliti, kata Ratna Wulandari kepada para petugas.'],
    ['id', 'Editor foto itu mengaku akunnya dibobol pada Senin malam.'],
    ['id', 'Berita lain menyebut 300 ribu akun bocor pada Senin.'],
    ['id', 'Artikel ini ditulis oleh seorang peneliti keamanan, kata Ratna Wulandari.'],
    ['id', 'Iklan penjualan data itu muncul di forum pada Selasa.'],
    [
      'id',
      'Laporan wartawan itu dibantah oleh perusahaan, yang menyebut datanya aman dan tidak bocor; tidak ada bukti.',
    ],
    ['en', 'Email addresses'],
    ['en', 'Comments on the post named three customers, Whitfield said.'],
    ['en', 'Share prices fell by four percent after the breach became known.'],
    ['en', 'Related party transactions were among the leaked files.'],
  ] as const)('%s keeps: %s', (lang, line) => {
    expect(why(lang, line)).toBeNull();
  });

  it.each([
    ['id', '404', true],
    ['id', 'Galat 404', true],
    ['en', '404 - Page not found', true],
    ['en', 'Error 404: nothing here', true],
    ['id', 'Sebanyak 2.404.222 data pelanggan diduga bocor', false],
    ['en', 'Model X404', false],
    ['en', 'About 404 customers were told on Monday', false],
    ['en', 'About 1,404 records and 404.5 MB were taken', false],
  ] as const)('%s: "%s" tells of a missing page: %s', (lang, text, missing) => {
    expect(FURNITURE[lang].notFound.test(text)).toBe(missing);
  });
});
