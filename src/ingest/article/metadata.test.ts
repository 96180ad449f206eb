import { describe, expect, it } from 'vitest';
import { readByline, readLine } from './byline.ts';
import { readDate } from './dates.ts';
import { decodePage } from './decode.ts';
import { isDecorated, withoutKicker, withoutOutlet } from './headline.ts';
import { parseLenient } from './json-ld.ts';
import { isPersonal } from './names.ts';
import { prose, readOk } from './page-fixture.ts';

describe('readDate', () => {
  it.each([
    ['2021-05-21T17:59:00+07:00', null, '2021-05-21T17:59:00+07:00'],
    ['2021-05-21 17:59:00', 'id', '2021-05-21T17:59:00+07:00'],
    ['2021-05-21 17:59:00', 'en', '2021-05-21'],
    ['2021-05-21T10:59:00.123Z', null, '2021-05-21T10:59:00Z'],
    ['Kompas.com - 02/07/2025, 13:49 WIB', 'id', '2025-07-02T13:49:00+07:00'],
    ['24 Sep 2024 15:27 WIB', 'id', '2024-09-24T15:27:00+07:00'],
    ['Selasa, 20 Agustus 2024 10:00 WITA', 'id', '2024-08-20T10:00:00+08:00'],
    ['Tue, 24 Sep 2024 08:27:00 +0000', 'en', '2024-09-24T08:27:00+00:00'],
    ['20240924', null, '2024-09-24'],
    ['1727166420', null, '2024-09-24T08:27:00Z'],
    ['05.04.2025', null, '2025-04-05'],
    ['2025/07/02 13:49:00', 'id', '2025-07-02T13:49:00+07:00'],
    ['Harian Contoh - 02/07/2025, 13:49 WIB', 'id', '2025-07-02T13:49:00+07:00'],
    ['Rabu, 2 Juli 2025 | 13:49 WIB', 'id', '2025-07-02T13:49:00+07:00'],
    ['Rabu 02 Juli 2025 - 13:49 WIT', 'id', '2025-07-02T13:49:00+09:00'],
    ['2 Juli 2025 13.49 WIB', 'id', '2025-07-02T13:49:00+07:00'],
    ['Tayang: Rabu, 2 Juli 2025 pukul 13.49 WIB', 'id', '2025-07-02T13:49:00+07:00'],
    ['02-07-2025 13:49 WIB', 'id', '2025-07-02T13:49:00+07:00'],
  ] as const)('%s (%s)', (text, lang, date) => {
    expect(readDate(text, lang)).toBe(date);
  });

  it.each([
    '3 jam lalu',
    '2 hours ago',
    'kemarin',
    '2 jam yang lalu',
    'Kemarin, 13:49 WIB',
    'Hari ini, 13:49 WIB',
    'baru saja',
    'seminggu lalu',
    'yesterday',
    'Updated 5 min ago',
    '31 Februari 2024',
    '02/07/2025',
    '0001-01-01',
    '1970-01-01T00:00:00Z',
    '9999999999999999',
  ])('refuses %s', (text) => {
    expect(readDate(text, null)).toBeNull();
  });
});

describe('bylines', () => {
  it.each([
    ['Oleh Ratna Wulandari dan Budi Hartono', ['Ratna Wulandari', 'Budi Hartono'], []],
    ['Editor: Budi Hartono', [], ['Budi Hartono']],
    ['Penulis: Ratna Wulandari | Editor: Budi Hartono', ['Ratna Wulandari'], ['Budi Hartono']],
    ['Laporan Wartawan Kabar Nusa, Sari Melati', ['Sari Melati'], []],
    ['By Dana Whitfield and Omar Castell', ['Dana Whitfield', 'Omar Castell'], []],
    ['By Dana Whitfield Tuesday, 5 May 2026 08:00 GMT', ['Dana Whitfield'], []],
    ['By Dana Whitfield and Omar Castell | May 5, 2026 at 8:00', ['Dana Whitfield', 'Omar Castell'], []],
    ['Rabu, 18 Maret 2026 09:05 WIB | Oleh: Sari Melati & Budi Hartono', ['Sari Melati', 'Budi Hartono'], []],
    ['Rabu, 18 Maret 2026 09:05 WIB Laporan: Sari Melati', ['Sari Melati'], []],
    ['By April May', ['April May'], []],
    ['Editor: Budi Hartono Copyright © KABAR NUSA 2025', [], ['Budi Hartono']],
    ['Editor: Budi Hartono Hak Cipta Kabar Nusa', [], ['Budi Hartono']],
    ['Tim Redaksi', [], []],
    ['Pewarta : Sari Melati', ['Sari Melati'], []],
    [
      'Pewarta: Sari Melati Uploader : Budi Hartono Copyright © Kabar Nusa 2025',
      ['Sari Melati'],
      ['Budi Hartono'],
    ],
    ['Rep: Sari Melati/ Red: Budi Hartono', ['Sari Melati'], ['Budi Hartono']],
    ['Kontributor Bandung, Sari Melati', ['Sari Melati'], []],
    ['Sari Melati, Jurnalis · Rabu 02 Juli 2025 13:49 WIB', ['Sari Melati'], []],
    ['Sari Melati, Kantor Berita Contoh - kabarNusa', ['Sari Melati', 'Kantor Berita Contoh'], []],
    ['SM/BH', [], []],
    ['(sar/bud)', [], []],
    ['Sumber: Kantor Berita Contoh', [], []],
    ['Ditulis oleh AI', [], []],
    ['AFP', ['AFP'], []],
    ['dana@kabar.example', [], []],
    ['Staff Writer', [], []],
    ['dana-whitfield', ['Dana Whitfield'], []],
  ])('%s', (text, authors, editors) => {
    expect(readByline(text)).toEqual({ authors, editors });
  });

  it('does not take a sentence of the page for a byline', () => {
    expect(readLine('Reporter Kabar Nusa menghubungi perusahaan itu pada Senin.')).toEqual({
      authors: [],
      editors: [],
    });
  });

  it.each([
    ['Ratna Wulandari', true],
    ['Kabar', false],
    ['von Berg', false],
    ['Anna von Berg', true],
    ['Berita 24 Jam', false],
  ])('%s is a person: %s', (name, personal) => {
    expect(isPersonal(name)).toBe(personal);
  });
});

describe('headlines', () => {
  it.each([
    ['Data Pelanggan Bocor - Kabar Nusa', 'Data Pelanggan Bocor'],
    ['Data Pelanggan Toko Bocor | Nasional | Kabar Nusa', 'Data Pelanggan Toko Bocor'],
    ['Data Pelanggan Toko Bocor - kabar-nusa.example', 'Data Pelanggan Toko Bocor'],
    ['Data Bocor - Perusahaan Membantah', 'Data Bocor - Perusahaan Membantah'],
    ['Kabar Nusa', 'Kabar Nusa'],
  ])('%s', (title, headline) => {
    expect(withoutOutlet(title, ['Kabar Nusa'])).toBe(headline);
  });

  it.each([
    ['Peneliti sisipkan <script>alert(1)</script> di formulir PT Nusa Jaya', 'keeps'],
    ['<img src=x onerror="a()">', 'keeps'],
    ['Data <i>Nusa Jaya</i> Bocor', 'Data Nusa Jaya Bocor'],
  ])('a headline with markup as text: %s', (text, expected) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const html = `<html><head><title>${escaped}</title></head><body><article><h1>${escaped}</h1>${prose()}</article></body></html>`;
    expect(readOk(html).title).toBe(expected === 'keeps' ? text : expected);
  });

  it('knows a kicker and a section from a longer headline', () => {
    expect(isDecorated('Teknologi: Data Pelanggan Toko Bocor | Bisnis', 'Data Pelanggan Toko Bocor')).toBe(
      true,
    );
    expect(isDecorated('Data Pelanggan Toko Bocor Lagi', 'Data Pelanggan Toko Bocor')).toBe(false);
  });
});

describe('kickers that two forms of a headline do not share', () => {
  const headline = 'Data Pelanggan Toko Daring Bocor';
  it.each([
    [`Serangan Siber: ${headline}`, `Keamanan Data - ${headline}`, headline],
    [`Serangan Siber: ${headline}`, `Serangan Siber - ${headline}`, null],
    [`PT Nusa Jaya: ${headline}`, `Direktur Nusa Jaya: ${headline}`, null],
    [`Serangan Siber: ${headline}`, headline, null],
    ['Serangan Siber: Bocor', 'Keamanan Data - Bocor', null],
  ])('%s / %s', (title, other, shared) => {
    expect(withoutKicker(title, other)).toBe(shared);
  });
});

describe('the headline of a page whose signals differ', () => {
  const [shared, shown] = [
    'Geger Kebocoran: Ini Kata Pakar Keamanan',
    'Badan Uji Siber Periksa Kebocoran Data',
  ];
  const of = (body: string, headline: string) => {
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline });
    const head = `<title>${shared}</title><meta property="og:title" content="${shared}"><script type="application/ld+json">${ld}</script>`;
    return readOk(`<html lang="id"><head>${head}</head><body>${body}</body></html>`).title;
  };
  const crumb = `<nav><h1>${shared}</h1></nav>`;
  it.each([
    [
      'an h2 at the head of the text and JSON-LD agree',
      `${crumb}<article><h2>${shown}</h2>${prose()}</article>`,
      shown,
      shown,
    ],
    [
      'a later h2 is a teaser',
      `${crumb}<article><h2>Isi Data</h2>${prose()}<h2>${shown}</h2></article>`,
      shown,
      shared,
    ],
    [
      'JSON-LD does not bear the h2 out',
      `${crumb}<article><h2>${shown}</h2>${prose()}</article>`,
      shared,
      shared,
    ],
    [
      'an h1 in several elements',
      `<article><h1>\n <i> </i><span>Keamanan Data</span> - <span>Ini Kata Pakar Keamanan</span></h1>${prose()}</article>`,
      shared,
      'Ini Kata Pakar Keamanan',
    ],
  ])('%s', (_, body, headline, expected) => {
    expect(of(body, headline)).toBe(expected);
  });
});

describe('decodePage', () => {
  const latin = Uint8Array.from([...'Kafe Nusa na'].map((c) => c.charCodeAt(0)).concat(0xef, 0x76, 0x65));
  it.each([
    ['HTTP', latin, 'text/html; charset=windows-1252', 'http', 'naïve'],
    [
      'a lying label over UTF-8',
      new TextEncoder().encode('ééé naïve'),
      'text/html; charset=iso-8859-1',
      'bytes',
      'naïve',
    ],
    ['a BOM', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'text/html; charset=windows-1252', 'bom', 'a'],
    ['no label', latin, null, 'guess', 'naïve'],
    ['a label that is no text encoding', latin, 'text/html; charset=base64', 'guess', 'naïve'],
    ['UTF-7', latin, 'text/html; charset=utf-7', 'guess', 'naïve'],
  ])('%s', (_, bytes, contentType, from, word) => {
    const decoded = decodePage(bytes, contentType);
    expect(decoded.from).toBe(from);
    expect(decoded.text).toContain(word);
  });
});

describe('parseLenient', () => {
  it.each([
    ['{"a":1,}', { a: 1 }],
    ['<!-- {"a":1} -->', { a: 1 }],
    ['{"a":"satu\ndua"}', { a: 'satu dua' }],
    ['//<![CDATA[\n{"a":[1,2,]}\n//]]>', { a: [1, 2] }],
    ['{"a":', undefined],
  ])('%s', (text, value) => {
    expect(parseLenient(text)).toEqual(value);
  });
});
