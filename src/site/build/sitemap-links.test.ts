import { expect, it } from 'vitest';
import { type SitemapPage, sitemapLinks } from './sitemap-links.ts';

const SITE = 'https://uji.example/buku/';
const linksOf = (...paths: string[]) => {
  const { filter, serialize } = sitemapLinks('/buku/', (url) => !url.includes('/usulan/'));
  const listed = paths.map((path) => SITE + path).filter(filter);
  return listed.map((url) =>
    serialize<SitemapPage>({ url }).links?.map((link) => link.url.slice(SITE.length)),
  );
};

it('links a page with the page of the same path in the other language', () => {
  expect(linksOf('', 'en/', 'data/', 'en/data/')).toEqual([
    ['', 'en/'],
    ['', 'en/'],
    ['data/', 'en/data/'],
    ['data/', 'en/data/'],
  ]);
});

it('links nothing where the other language has another path, or lists no such page', () => {
  expect(linksOf('insiden/a/', 'en/incidents/a/', 'energi/', 'usulan/', 'en/usulan/')).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
