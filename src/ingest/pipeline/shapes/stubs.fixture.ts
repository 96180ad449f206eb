/** Notices that answer with 200: pages that are not there, pay walls, log-in walls, robot checks, shells without text. */
import { article, ld, PROSE, page, paragraphs, type Shape, TITLE, teasers } from './shape.ts';

const SUMMARY =
  'Sebuah akun mengaku memiliki jutaan baris data pelanggan dan menawarkannya kepada pembeli, sementara perusahaan masih memeriksa kabar itu.';
const paid = ld({
  '@type': 'NewsArticle',
  headline: TITLE,
  isAccessibleForFree: 'False',
  hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
});
const PROMPT =
  '<div class="paywall"><h3>Langganan untuk membaca</h3><p>Artikel ini khusus pelanggan Harian Contoh. Sudah berlangganan? Masuk.</p><a href="/langganan">Mulai dari Rp 10.000 sebulan</a></div>';

export const STUBS: readonly Shape[] = [
  {
    name: 'gone/short',
    refused: 'soft_404',
    body: page(
      '<main><h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari tidak ada.</p></main>',
      { title: 'Halaman tidak ditemukan' },
    ),
  },
  {
    name: 'gone/english',
    refused: 'soft_404',
    body: page('<main><h1>Page not found</h1><p>Sorry, we could not find that page.</p></main>', {
      title: '404',
    }),
  },
  {
    name: 'gone/with-teasers',
    refused: 'soft_404',
    body: page(
      `<main><h1>Halaman Tidak Ditemukan</h1><p>Mungkin Anda tertarik dengan berita berikut.</p>${teasers(8, SUMMARY)}</main>`,
      { title: 'Halaman tidak ditemukan - Harian Contoh' },
    ),
  },
  {
    name: 'gone/oops',
    refused: 'soft_404',
    body: page(
      `<main><h1>Oops!</h1><p>Halaman yang Anda tuju tidak ditemukan atau telah dihapus.</p>${teasers(3)}</main>`,
      { title: 'Harian Contoh' },
    ),
  },
  {
    name: 'gone/removed',
    refused: 'soft_404',
    body: page('<main><h1>Berita ini telah dihapus</h1><p>Redaksi menarik berita ini.</p></main>', {
      title: 'Harian Contoh',
    }),
  },
  {
    name: 'gone/content-unavailable',
    refused: 'soft_404',
    body: page('<main><h1>Maaf, konten tidak tersedia</h1><p>Silakan kembali ke beranda.</p></main>', {
      title: 'Harian Contoh',
    }),
  },
  { name: 'paid/no-text', refused: 'paywall', body: page(article(PROMPT), { head: paid }) },
  {
    name: 'paid/lead-only',
    refused: 'paywall',
    body: page(article(paragraphs(PROSE.slice(0, 1)) + PROMPT), { head: paid }),
  },
  {
    name: 'paid/prompt-only',
    refused: 'paywall',
    body: page(
      `<main><h1>${TITLE}</h1><p>${PROSE[0]}</p><p>Untuk melanjutkan membaca artikel ini, silakan berlangganan.</p></main>`,
    ),
  },
  {
    name: 'paid/english',
    refused: 'paywall',
    body: page(
      '<main><h1>Nusa Jaya Digital Looks Into a Leak of Customer Data</h1><p>Nusa Jaya Digital said on Monday that it was looking into a leak.</p><div class="gate"><p>Subscribe to continue reading.</p><p>Already a subscriber? Log in.</p></div></main>',
      { lang: 'en', title: 'Nusa Jaya Digital Looks Into a Leak' },
    ),
  },
  {
    name: 'paid/some-text',
    refused: null,
    noted: 'paywall',
    texts: PROSE,
    body: page(article(paragraphs() + PROMPT), { head: paid }),
  },
  {
    name: 'login/form',
    refused: 'paywall',
    body: page(
      '<main><h1>Masuk</h1><form action="/login"><label>Surel<input name="email"></label><label>Kata sandi<input type="password" name="password"></label><button>Masuk</button></form><p>Belum punya akun? Daftar gratis sekarang.</p></main>',
      { title: 'Masuk - Harian Contoh' },
    ),
  },
  {
    name: 'login/to-continue',
    refused: 'paywall',
    body: page(
      `<main><h1>${TITLE}</h1><div class="login-wall"><p>Silakan masuk atau daftar untuk membaca berita ini.</p><form><input type="password"></form></div></main>`,
    ),
  },
  {
    name: 'login/english',
    refused: 'paywall',
    body: page(
      '<main><h1>Log in to continue</h1><p>Create a free account to keep reading.</p><form><input type="password"></form></main>',
      { title: 'Log in', lang: 'en' },
    ),
  },
  {
    name: 'robots/check',
    refused: 'not_article',
    body: page(
      '<main><h1>Just a moment...</h1><p>Checking your browser before accessing harian-contoh.example.</p></main>',
      { title: 'Just a moment...' },
    ),
  },
  {
    name: 'robots/captcha',
    refused: 'not_article',
    body: page(
      '<main><h1>Verifikasi</h1><p>Pastikan Anda bukan robot dengan mencentang kotak di bawah.</p></main>',
      { title: 'Verifikasi' },
    ),
  },
  {
    name: 'closed/ad-blocker',
    refused: 'not_article',
    body: page(
      '<main><h1>Pemblokir iklan terdeteksi</h1><p>Anda memakai pemblokir iklan. Nonaktifkan pemblokir iklan untuk situs ini lalu muat ulang halaman.</p></main>',
      { title: 'Harian Contoh' },
    ),
  },
  {
    name: 'closed/ad-blocker-english',
    refused: 'not_article',
    body: page(
      '<main><h2>Please disable your ad blocker</h2><p>We rely on ads to fund our reporting. Turn off your ad blocker and reload the page.</p></main>',
      { title: 'Contoh Post', lang: 'en' },
    ),
  },
  {
    name: 'closed/maintenance',
    refused: 'not_article',
    body: page(
      '<main><h1>Situs sedang dalam perbaikan</h1><p>Kami sedang melakukan pemeliharaan. Silakan kembali beberapa saat lagi.</p></main>',
      { title: 'Pemeliharaan' },
    ),
  },
  {
    name: 'closed/maintenance-english',
    refused: 'not_article',
    body: '<html lang="en"><head><title>Site under maintenance</title></head><body><h1>We will be right back</h1><p>Our site is down for scheduled maintenance.</p></body></html>',
  },
  {
    name: 'closed/region',
    refused: 'not_article',
    body: page(
      '<main><h1>Not available in your region</h1><p>This content is not available in your country due to legal reasons.</p></main>',
      { title: 'Contoh Post', lang: 'en' },
    ),
  },
  {
    name: 'closed/blocked',
    refused: 'not_article',
    body: '<html lang="en"><head><title>Attention Required! | Contohflare</title></head><body><h1>Sorry, you have been blocked</h1><h2>You are unable to access harian-contoh.example</h2><p>This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.</p></body></html>',
  },
  {
    name: 'closed/by-provider',
    refused: 'not_article',
    body: '<html lang="id"><head><title>Internet Sehat</title></head><body><h1>Situs diblokir</h1><p>Mohon maaf, akses ke situs yang Anda tuju diblokir karena melanggar peraturan perundang-undangan.</p></body></html>',
  },
  {
    name: 'closed/parked',
    refused: 'not_article',
    body: '<html lang="en"><head><title>harian-contoh.example</title></head><body><h1>harian-contoh.example</h1><p>This domain is for sale. Buy this domain now.</p><p>The domain owner does not maintain any relationship with the advertisers.</p></body></html>',
  },
  {
    name: 'shell/noscript',
    refused: 'no_content',
    body: `<!doctype html><html lang="id"><head><title>${TITLE}</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.js"></script></body></html>`,
  },
  {
    name: 'shell/data-in-script',
    refused: 'no_content',
    body: `<!doctype html><html lang="id"><head><title>${TITLE}</title><meta property="og:title" content="${TITLE}"></head><body><div id="__next"><div class="loader">Memuat...</div></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { body: PROSE.join(' ') } })}</script></body></html>`,
  },
  {
    name: 'shell/skeleton',
    refused: 'no_content',
    body: page(`<main id="app"><div class="skeleton"></div><div class="skeleton"></div></main>`),
  },
];
