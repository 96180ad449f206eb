/** Articles that must be read: short ones, odd markup, and those that speak of walls, lists and missing pages. */
import { article, ld, PROSE, page, paragraphs, type Shape, TITLE, teasers } from './shape.ts';

const OTHERS = [
  'Laman perusahaan sempat menampilkan tulisan halaman tidak ditemukan selama dua jam setelah data pelanggan bocor.',
  'Pelanggan diminta masuk untuk membaca pemberitahuan dan mengganti kata sandi, kata Ratna Wulandari.',
  'Badan itu juga meminta situs tersebut tidak menggunakan cookie pelacak selama pemeriksaan kebocoran data berlangsung.',
];
const LONGER = [
  ...PROSE,
  ...PROSE.map((text, at) => `Pada hari ke-${at + 2}, ${text.replace('JAKARTA - ', '')}`),
  ...PROSE.map((text, at) => `Sepekan kemudian, untuk kali ke-${at + 1}: ${text.replace('JAKARTA - ', '')}`),
];
/** Previews of other articles without a link in their texts, longer than the article above them. */
const previews = `<ul>${Array.from({ length: 10 }, (_, at) => `<li class="kolom"><h5><a href="/opini/${at}">Opini Nomor ${at + 1} tentang Keamanan Data</a></h5><span>Sari Melati</span><time>Rabu, 2 Juli 2025</time><div>${`Penulis opini nomor ${at + 1} berpendapat bahwa perusahaan harus lebih terbuka kepada pelanggan. `.repeat(4)}</div></li>`).join('')}</ul>`;
const CLOSED = [
  'Situs PT Nusa Jaya Digital dalam pemeliharaan sejak Senin, setelah 1,2 juta data pelanggan diduga bocor ke sebuah forum.',
  '"Layanan kami dalam perbaikan," kata Ratna Wulandari dari Badan Uji Siber.',
];
const CONSENT_BOX =
  '<div class="embed-consent"><p>Untuk melihat video ini, kami memerlukan persetujuan Anda.</p><p>Konten dari YouTube akan dimuat setelah Anda setuju; data pribadi dapat dikirim ke pihak ketiga.</p><button>Tampilkan video</button></div>';
const NAMELESS_BOX =
  '<div><p>Konten eksternal</p><p>Di sini ada konten dari YouTube yang melengkapi berita ini.</p><p>Saya setuju konten eksternal ditampilkan kepada saya.</p><p>Data pribadi dapat dikirimkan ke platform pihak ketiga.</p><button>Tampilkan konten YouTube</button></div>';
const row = (cells: readonly string[]) =>
  `<tr class="baris player-7">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const RANKS = Array.from({ length: 8 }, (_, at) => [
  `${at + 1}`,
  `Kota Contoh ${at + 1}`,
  `${90 - at}`,
  `${at}`,
]);
const [one = '', two = '', three = ''] = PROSE;

export const ARTICLES: readonly Shape[] = [
  { name: 'article/plain', refused: null, texts: PROSE, body: page(article()) },
  {
    name: 'article/two-sentences',
    refused: null,
    texts: PROSE.slice(0, 2),
    body: page(article(paragraphs(PROSE.slice(0, 2)))),
  },
  {
    name: 'article/one-paragraph',
    refused: null,
    texts: [PROSE.join(' ')],
    body: page(article(paragraphs([PROSE.join(' ')]))),
  },
  {
    name: 'article/among-teasers',
    refused: null,
    texts: PROSE,
    body: page(`${article()}<section>${teasers(30)}</section>`),
  },
  {
    name: 'article/shorter-than-its-teasers',
    refused: null,
    texts: LONGER,
    body: page(`<main><article><h1>${TITLE}</h1>${paragraphs(LONGER)}</article>${previews}</main>`),
  },
  {
    name: 'article/speaks-of-walls',
    refused: null,
    texts: [...PROSE, ...OTHERS],
    body: page(article(paragraphs([...PROSE, ...OTHERS]))),
  },
  {
    name: 'article/short-about-a-closed-site',
    refused: null,
    texts: CLOSED,
    body: page(article(paragraphs(CLOSED))),
  },
  {
    name: 'article/free-by-metadata',
    refused: null,
    texts: PROSE,
    body: page(article(), {
      head: ld({ '@type': 'NewsArticle', headline: TITLE, isAccessibleForFree: true }),
    }),
  },
  {
    name: 'article/br',
    refused: null,
    texts: PROSE,
    body: page(`<div class="c"><h1>${TITLE}</h1>${PROSE.join('<br><br>')}<br></div>`),
  },
  {
    name: 'article/div-soup',
    refused: null,
    texts: PROSE,
    body: page(
      `<div><div><div><div>${TITLE}</div></div><div>${PROSE.map((text) => `<div><div>${text}</div></div>`).join('')}</div></div></div>`,
    ),
  },
  {
    name: 'article/span-soup',
    refused: null,
    texts: PROSE,
    body: page(
      `<main><h1>${TITLE}</h1><section>${PROSE.map((text) => `<div><span><span style="font-size:16px">${text}</span></span></div>`).join('')}</section></main>`,
    ),
  },
  {
    name: 'article/embed-consent',
    refused: null,
    texts: PROSE,
    body: page(article(`<p>${one}</p>${CONSENT_BOX}<p>${two}</p><p>${three}</p>`)),
  },
  {
    name: 'article/nameless-consent',
    refused: null,
    texts: PROSE,
    body: page(article(`<p>${one}</p>${NAMELESS_BOX}<p>${two}</p><p>${three}</p>`)),
  },
  {
    name: 'article/ranked-table',
    refused: null,
    texts: [one, two, three, 'Nomor Kota Nilai Kasus', ...RANKS.map((cells) => cells.join(' '))],
    body: page(
      article(
        `${paragraphs()}<table class="tabel">${row(['Nomor', 'Kota', 'Nilai', 'Kasus'])}${RANKS.map(row).join('')}</table>`,
      ),
    ),
  },
];
