/** Lists in an article's place: front page, tag, search, section, author, index, live overview. */
import { ld, page, type Shape, teasers } from './shape.ts';

const SUMMARY =
  'Sebuah akun mengaku memiliki jutaan baris data pelanggan dan menawarkannya kepada pembeli, sementara perusahaan masih memeriksa kabar itu.';
const itemList = ld({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: Array.from({ length: 8 }, (_, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    item: {
      '@type': 'NewsArticle',
      headline: `Peretas Menjual Data Pelanggan Nomor ${at + 1}`,
      url: `/berita/${at}`,
      datePublished: '2025-03-04T10:00:00+07:00',
    },
  })),
});
const collection = ld({ '@type': 'CollectionPage', name: 'Kebocoran data' });
const website = '<meta property="og:type" content="website">';

export const LISTS: readonly Shape[] = [
  {
    name: 'list/tag',
    refused: 'not_article',
    body: page(`<main><h1>Berita Kebocoran Data Terbaru</h1>${teasers(20)}</main>`, {
      head: website,
      title: 'Berita Kebocoran Data Terbaru Hari Ini - Harian Contoh',
    }),
  },
  {
    name: 'list/tag-with-summaries',
    refused: 'not_article',
    body: page(`<main><h1>Topik: Kebocoran Data</h1>${teasers(20, SUMMARY)}</main>`, {
      head: website,
      title: 'Kebocoran Data',
    }),
  },
  {
    name: 'list/tag-with-item-list',
    refused: 'not_article',
    body: page(`<main><h1>Kebocoran Data</h1>${teasers(12, SUMMARY)}</main>`, {
      head: itemList,
      title: 'Kebocoran Data',
    }),
  },
  {
    name: 'list/search',
    refused: 'not_article',
    body: page(
      `<main><h1>Hasil pencarian untuk "data bocor"</h1><form><input name="q"></form>${teasers(10, SUMMARY)}</main>`,
      { title: 'Hasil pencarian: data bocor' },
    ),
  },
  {
    name: 'list/section',
    refused: 'not_article',
    body: page(`<main><h1>Teknologi</h1>${teasers(30)}<aside>${teasers(10)}</aside></main>`, {
      head: collection,
      title: 'Teknologi - Harian Contoh',
    }),
  },
  {
    name: 'list/author',
    refused: 'not_article',
    body: page(
      `<main><h1>Sari Melati</h1><p>Sari Melati menulis tentang keamanan siber untuk Harian Contoh.</p>${teasers(16, SUMMARY)}</main>`,
      { head: ld({ '@type': 'ProfilePage' }), title: 'Sari Melati - Harian Contoh' },
    ),
  },
  {
    name: 'list/index-by-day',
    refused: 'not_article',
    body: page(
      `<main><h1>Indeks Berita</h1><ul>${Array.from({ length: 40 }, (_, at) => `<li><a href="/berita/${at}">Peretas menjual data pelanggan toko contoh nomor ${at + 1}</a> <span>04/03/2025</span></li>`).join('')}</ul></main>`,
      { title: 'Indeks' },
    ),
  },
  {
    name: 'list/div-teasers',
    refused: 'not_article',
    body: page(
      `<div class="wrap"><h2>Kebocoran Data</h2>${Array.from({ length: 15 }, (_, at) => `<div class="row"><a href="/berita/${at}"><div class="t">Peretas Menjual Data Pelanggan Toko Contoh Nomor ${at + 1}</div></a><div class="s">${SUMMARY}</div></div>`).join('')}</div>`,
      { title: 'Kebocoran Data' },
    ),
  },
];
