import { describe, expect, it } from 'vitest';
import type { OutletSelectors } from '../../model/outlet.ts';
import { PARAGRAPHS, page, prose, read, readOk, TITLE, textsOf, URL_OF_PAGE } from './page-fixture.ts';
import type { ArticleReading } from './types.ts';

const NAV = '<nav><ul><li><a href="/a">Nasional</a></li><li><a href="/b">Bisnis</a></li></ul></nav>';
const BACA = '<p><strong>Baca juga: <a href="/x">Tiga Cara Menjaga Kata Sandi</a></strong></p>';
const [one = '', two = '', three = '', four = ''] = PARAGRAPHS;

describe('the body in the shapes of news pages', () => {
  it.each([
    ['an article element', `${NAV}<main><article><h1>${TITLE}</h1>${prose()}</article></main>`],
    [
      'plain divs with furniture between',
      `${NAV}<div><h1>${TITLE}</h1><div class="txt">${prose([one])}${BACA}${prose([two, three, four])}</div></div>`,
    ],
    [
      'lines parted by br',
      `<div class="content"><h2>${TITLE}</h2>${PARAGRAPHS.join('<br><br>')}<div class="tags">Tags: <a href="/t">data</a></div></div>`,
    ],
    [
      'a div for each paragraph',
      `<div id="w"><h1>${TITLE}</h1><div>${PARAGRAPHS.map((p) => `<div>${p}</div>`).join('')}</div></div>`,
    ],
    ['text in a table cell', `<table><tr><td>${NAV}</td><td><h1>${TITLE}</h1>${prose()}</td></tr></table>`],
    ['a body class that sounds like chrome', `<h1>${TITLE}</h1><div class="sidebar-layout">${prose()}</div>`],
    [
      'captions, credits and prompts inside',
      `<article><h1>${TITLE}</h1><figure><img src="i.jpg"><figcaption>Ilustrasi peretas. Foto: Istimewa</figcaption></figure>${prose([one, two])}<div>ADVERTISEMENT</div><div>SCROLL TO CONTINUE WITH CONTENT</div>${prose([three, four])}</article>`,
    ],
    [
      'a sidebar and comments around',
      `<div class="main"><h1>${TITLE}</h1><div>${prose()}</div></div><div class="side"><h4>Terpopuler</h4></div><div id="komentar">${prose(['Komentar pembaca yang panjang sekali dan tidak ada hubungannya dengan berita ini, kata seorang pembaca.'])}</div>`,
    ],
    [
      'classes that style a printed page',
      `<article><h1>${TITLE}</h1><div class="mb-4 print:x-print"><p>${one}</p></div>${prose([two, three, four])}</article>`,
    ],
    [
      'a newsletter box that only its component name tells of',
      `<article><h1>${TITLE}</h1>${prose([one, two])}<div data-component="newsletter-promo"><h3>Pagi Nusa</h3><p>Ribuan pembaca memulai hari dengan ringkasan kami yang gratis setiap pagi.</p></div>${prose([three, four])}</article>`,
    ],
    [
      'a line of date and names',
      `<div class="content"><h2>${TITLE}</h2><div>Rabu, 18 Maret 2026 09:05 WIB | Oleh: Sari Melati & Budi Hartono Kusumawardani</div>${PARAGRAPHS.join('<br><br>')}</div>`,
    ],
    [
      'a hidden copy',
      `<article><h1>${TITLE}</h1>${prose()}</article><div style="display:none">${PARAGRAPHS.join(' ')}</div>`,
    ],
  ])('%s', (_, body) => {
    expect(textsOf(readOk(page({ body })))).toEqual(PARAGRAPHS);
  });

  it('keeps lists, quotes, headings and posts with their kind', () => {
    const list =
      '<ul><li>Nama lengkap dan alamat surel pelanggan.</li><li>Nomor telepon yang terdaftar.</li></ul>';
    const quote =
      '<blockquote><p>Tidak ada kata sandi yang ikut tersalin menurut catatan kami.</p></blockquote>';
    const post = '<blockquote class="twitter-tweet"><p>Kami masih memeriksa kabar ini.</p></blockquote>';
    const body = `<article><h1>${TITLE}</h1>${prose([one])}<h2>Data yang Ditawarkan</h2>${list}${prose([two])}${quote}${post}${prose([three, four])}</article>`;
    const kinds = readOk(page({ body })).paragraphs.map(({ kind }) => kind);
    expect(kinds).toEqual([
      'paragraph',
      'heading',
      'list',
      'list',
      'paragraph',
      'quote',
      'post',
      'paragraph',
      'paragraph',
    ]);
  });

  it('glues neither paragraphs nor the words at links, and keeps a half-linked word whole', () => {
    const body = `<article><h1>${TITLE}</h1><p>Akun <a href="/k">Kancil</a><a href="/f">forum</a> menawarkan <a href="/d">data</a>nya kepada siapa saja yang mau membayar.</p>${prose()}</article>`;
    expect(textsOf(readOk(page({ body })))[0]).toBe(
      'Akun Kancil forum menawarkan datanya kepada siapa saja yang mau membayar.',
    );
  });

  it('never takes text that the page does not show', () => {
    const lie = '"Kalimat ini tidak ada di halaman," kata Ratna.';
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${PARAGRAPHS.join(' ')} ${lie}` })}</script>`;
    const hidden =
      '<p hidden>Satu.</p><p aria-hidden="true">Dua.</p><template><p>Tiga.</p></template><noscript><p>Empat.</p></noscript>';
    const reading = readOk(page({ head, body: `<article><h1>${TITLE}</h1>${prose()}${hidden}</article>` }));
    expect(textsOf(reading)).toEqual(PARAGRAPHS);
  });

  it('leaves out a run of letters that is no word', () => {
    const body = `<article><h1>${TITLE}</h1>${prose()}<p>${'a'.repeat(2_000_000)}</p></article>`;
    expect(textsOf(readOk(page({ body })))).toEqual(PARAGRAPHS);
  });

  it('says what it cut and why', () => {
    const body = `<article><h1>${TITLE}</h1>${prose([one])}${BACA}${prose([two, three, four])}</article>`;
    expect(readOk(page({ body })).cuts).toContainEqual({
      text: 'Baca juga: Tiga Cara Menjaga Kata Sandi',
      why: 'link to another article',
    });
  });
});

describe('metadata with its sources', () => {
  const body = `<article><h1>${TITLE}</h1><div>Editor: Budi Hartono</div><p>Laporan Wartawan Kabar Nusa, Sari Melati</p>${prose()}</article>`;

  it('reads byline, editor and visible time', () => {
    const reading = readOk(
      page({ body: body.replace('<div>Editor', '<div>Kabar Nusa - 24/09/2024, 15:27 WIB</div><div>Editor') }),
    );
    expect(reading).toMatchObject({
      title: TITLE,
      authors: ['Sari Melati'],
      editors: ['Budi Hartono'],
      published: '2024-09-24T15:27:00+07:00',
      declaredLang: 'id',
    });
    expect(textsOf(reading)).toEqual(PARAGRAPHS);
    expect(reading.sources).toMatchObject({
      published: 'visible date',
      authors: 'reporter line',
      title: 'h1, title',
    });
  });

  it('is surer the more signals agree', () => {
    const meta = (day: string) => `<meta property="article:published_time" content="${day}T15:27:00+07:00">`;
    const ld = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author: { '@type': 'Person', name: 'Sari Melati' }, datePublished: '2024-09-24T15:27:00+07:00' })}</script>`;
    // The day stands in the address too.
    const [alone, agreed, opposed] = ['', ld + meta('2024-09-24'), ld + meta('2024-01-01')].map(
      (head) => readOk(page({ head, body })).confidence ?? {},
    );
    expect([alone?.published, agreed?.published, opposed?.published]).toEqual([0.5, 0.75, 0.5]);
    expect(agreed?.authors).toBeGreaterThan(alone?.authors ?? 1);
    expect(agreed?.title).toBeGreaterThan(alone?.title ?? 1);
  });

  it('does not take the time of a change for the publication', () => {
    const ld = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: TITLE,
          dateModified: '2024-09-25T08:00:00+07:00',
          datePublished: '2024-09-24T15:27:00+07:00',
        },
      ],
    };
    const reading = readOk(
      page({ head: `<script type="application/ld+json">${JSON.stringify(ld)}</script>`, body }),
    );
    expect(reading.published).toBe('2024-09-24T15:27:00+07:00');
    expect(reading.modified).toBe('2024-09-25T08:00:00+07:00');
  });

  it('follows author references inside a graph', () => {
    const ld = {
      '@graph': [
        { '@type': 'NewsArticle', headline: TITLE, author: { '@id': '#p' } },
        { '@type': 'Person', '@id': '#p', name: 'Dimas Prakoso' },
      ],
    };
    const plain = `<article><h1>${TITLE}</h1>${prose()}</article>`;
    expect(
      readOk(page({ head: `<script type="application/ld+json">${JSON.stringify(ld)}</script>`, body: plain }))
        .authors,
    ).toEqual(['Dimas Prakoso']);
  });

  it('believes a canonical address of the same site only', () => {
    const canonical = (href: string) =>
      readOk(page({ head: `<link rel="canonical" href="${href}">`, body })).url;
    expect(canonical('https://kabar-nusa.example/berita/1?utm_source=x')).toBe(
      'https://kabar-nusa.example/berita/1',
    );
    expect(canonical('https://lain.example/berita/1')).toBe(URL_OF_PAGE);
    expect(canonical('/')).toBe(URL_OF_PAGE);
  });

  it('takes the feed headline only where the page has none', () => {
    const bare = `<html><body><div>${prose()}</div></body></html>`;
    expect(readOk(bare, { headline: 'Judul dari umpan' })).toMatchObject({
      title: 'Judul dari umpan',
      sources: { title: 'feed' },
    });
    expect(read(bare)).toMatchObject({ ok: false, defect: { class: 'not_article' } });
  });
});

describe('pages in place of an article', () => {
  it.each([
    [
      'soft_404',
      '<h1>Halaman tidak ditemukan</h1><p>Maaf, halaman yang Anda cari sudah tidak ada di sini.</p>',
    ],
    [
      'soft_404',
      '<h1>Page not found</h1><p>We are sorry, this article is no longer available on our site.</p>',
    ],
    [
      'paywall',
      '<h1>Berlangganan</h1><p>Langganan hanya sepuluh ribu rupiah sebulan, kata Harian Contoh.</p>',
    ],
    [
      'not_article',
      '<h1>Kami menghargai privasi Anda</h1><p>Terima semua mitra kami supaya dapat membaca situs ini.</p>',
    ],
    [
      'not_article',
      '<h1>Just a moment...</h1><p>Enable JavaScript and cookies to continue reading this site.</p>',
    ],
    ['no_content', '<h1>Judul saja</h1>'],
  ])('%s', (kind, body) => {
    const html = `<html><head><title>Kabar Nusa</title></head><body>${body}</body></html>`;
    expect(read(html)).toMatchObject({ ok: false, defect: { class: kind } });
  });

  it('reads an article that only speaks of such pages', () => {
    const about =
      'Pengunjung sempat melihat tulisan halaman tidak ditemukan selama dua jam, kata Ratna Wulandari kepada wartawan.';
    expect(
      read(
        page({
          body: `<article><h1>${TITLE}</h1>${prose([...PARAGRAPHS, ...PARAGRAPHS.map((p) => `Lalu ${p}`), about])}</article>`,
        }),
      ).ok,
    ).toBe(true);
  });

  it.each([
    ['application/pdf', 'x'],
    ['text/html', '%PDF-1.7 x'],
    ['text/html', '\u0089PNG'],
  ])('refuses %s that is no page', (contentType, start) => {
    const bytes = Uint8Array.from(start, (character) => character.charCodeAt(0));
    const html = Buffer.from(bytes).toString('latin1');
    const reading = read(html, { contentType });
    expect(reading.ok).toBe(false);
  });
});

describe('selectors of an outlet', () => {
  const body = `<h1>${TITLE}</h1><div class="isi">${prose()}<p class="promo-x">Ikuti kuis berhadiah kami sekarang juga di tautan berikut ini.</p></div>`;
  const selectors = { body: '.isi', remove: ['.promo-x'], verified: null };

  /** A selector that finds nothing is named; anything else that is wrong with one is a defect. */
  const told = ({ defects, unfound = [] }: ArticleReading) =>
    defects.some((defect) => defect.class === 'selector') !== unfound.length > 0;

  it('are used where they fit', () => {
    const reading = readOk(page({ body }), { selectors });
    expect(textsOf(reading)).toEqual(PARAGRAPHS);
    expect(reading.sources.body).toBe('selector');
  });

  it.each([
    ['a title selector that finds a rubric', { title: '.rubrik' }, 'title', TITLE],
    ['a title selector that finds nothing', { title: '.judul' }, 'title', TITLE],
    ['a date selector that finds another day', { published: '.kemarin' }, 'published', '2024-09-24'],
    ['a date selector that finds no date', { published: '.rubrik' }, 'published', '2024-09-24'],
    ['a remove selector that takes the article', { remove: ['.isi'] }, 'title', TITLE],
    ['a remove selector that is none', { remove: [':::'] }, 'title', TITLE],
  ] satisfies readonly [string, Partial<OutletSelectors>, 'title' | 'published', string][])(
    'never lose anything to %s',
    (_, wrong, field, expected) => {
      const head = '<meta property="article:published_time" content="2024-09-24T15:27:00+07:00">';
      const around = `<div class="rubrik">Teknologi dan Gaya Hidup</div><div class="kemarin">12 Januari 2021</div>${body}`;
      const given = { ...wrong, verified: null };
      const reading = readOk(page({ head, body: around }), { selectors: given });
      expect(reading[field]).toContain(expected);
      expect(textsOf(reading)).toEqual(expect.arrayContaining(PARAGRAPHS));
      expect(told(reading)).toBe(true);
    },
  );

  it('are believed where they say about what the page says elsewhere', () => {
    const head = '<meta property="article:published_time" content="2024-09-24T15:27:00+07:00">';
    const given = { title: 'h1', published: '.tanggal', verified: null };
    const reading = readOk(page({ head, body: `<div class="tanggal">24 Sep 2024 15:27 WIB</div>${body}` }), {
      selectors: given,
    });
    expect(reading.sources).toMatchObject({ title: 'selector', published: 'selector' });
    expect(reading.defects).toEqual([]);
  });

  it.each([
    ['finds nothing', '.tidak-ada'],
    ['is no selector', ':::'],
    ['finds something else', 'h1'],
  ])('are reported where one %s', (_, wrong) => {
    const reading = readOk(page({ body }), { selectors: { ...selectors, body: wrong } });
    expect(told(reading)).toBe(true);
    expect(textsOf(reading)).toEqual(PARAGRAPHS);
  });
});
