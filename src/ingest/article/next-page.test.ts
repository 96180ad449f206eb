import { describe, expect, it } from 'vitest';
import { page, prose, readOk, URL_OF_PAGE } from './page-fixture.ts';

const nextOf = (links: string, url = URL_OF_PAGE, head = '') =>
  readOk(page({ head, body: `<article><h1>Data Pelanggan Bocor</h1>${prose()}</article>${links}` }), { url })
    .nextPage;

const U = URL_OF_PAGE;
const paged = (...pages: readonly [string, string][]) =>
  `<div>${pages.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' ')}</div>`;

describe('the next page of an article', () => {
  it.each([
    ['a numbered link', paged(['?page=1', '1'], ['?page=2', '2'], ['?page=3', '3']), U, `${U}?page=2`],
    ['words', paged([`${U}?page=2#isi`, 'Halaman Selanjutnya ›']), U, `${U}?page=2`],
    ['a number in the path', paged([`${U}/2`, 'Selanjutnya']), U, `${U}/2`],
    ['the second of a path', paged([`${U}`, '1'], [`${U}/2`, '2'], [`${U}/3`, '3']), `${U}/2`, `${U}/3`],
    [
      'the whole article before the next page',
      paged(['?page=2', 'Next'], ['?page=all', 'Tampilkan Semua']),
      U,
      `${U}?page=all`,
    ],
    [
      'a site that ignores the whole',
      paged(['?page=2', 'Next'], ['?page=all', 'Show All']),
      `${U}?page=all`,
      `${U}?page=2`,
    ],
    [
      'a mobile page',
      paged(['https://m.kabar-nusa.example/berita/2024/09/24/kebocoran-data?page=2', '2']),
      U,
      'https://m.kabar-nusa.example/berita/2024/09/24/kebocoran-data?page=2',
    ],
  ])('%s', (_, links, url, expected) => {
    expect(nextOf(links, url)).toBe(expected);
  });

  it('follows a declared next page', () => {
    expect(nextOf('', U, `<link rel="next" href="${U}?page=2">`)).toBe(`${U}?page=2`);
  });

  it.each([
    ['the last page', paged(['?page=1', '1'], ['?page=2', '2']), `${U}?page=2`],
    [
      'the next article, as weblogs declare it',
      '<a rel="next" href="/berita/2024/09/25/lain">Berikutnya</a>',
      U,
    ],
    ['another article', paged(['/berita/2024/09/24/lain?page=2', '2']), U],
    ['another site', paged(['https://lain.example/berita/2024/09/24/kebocoran-data?page=2', 'Next']), U],
    ['the pages of the comments', paged(['?page=2', 'Komentar sebelumnya']), U],
    ['a page further on', paged(['?page=3', '3']), U],
    [
      'a day of an archive',
      paged(['/berita/2024/09/25', 'Berikutnya']),
      'https://kabar-nusa.example/berita/2024/09/24',
    ],
    ['an address that is none', paged(['http://[?page=2', 'Next']), U],
  ])('is not %s', (_, links, url) => {
    expect(nextOf(links, url)).toBeNull();
  });
});
