/** Whatever bytes come: an answer, in time. Sizes are small here; the full 8 MB cases run by BIG_PAGES=1. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, prose, readOk, TITLE, textsOf } from './page-fixture.ts';
import { readArticle } from './read.ts';

const SIZE = process.env.BIG_PAGES ? 8_000_000 : 400_000;
const LIMIT = 4_000;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const start = `<html lang="id"><h1>${TITLE}</h1><article>${prose()}`;
const bytes = (html: string) => new TextEncoder().encode(html);
const context = { url: 'https://kabar.example/a', contentType: 'text/html' };

describe('the worst pages', () => {
  it.each([
    ['nested divs', fill('<div>')],
    ['unclosed paragraphs and bold', fill('<p><b>')],
    ['attributes', `<div ${Array.from({ length: SIZE / 10 }, (_, at) => `a${at}=1`).join(' ')}>`],
    ['nested templates', fill('<template>')],
    ['line breaks', start + fill('kata<br>')],
    ['links', start + fill('<a href=x>kata</a> ')],
    ['nested tables', start + fill('<table><tr><td>')],
    ['nested JSON-LD', `<script type="application/ld+json">${fill('[')}</script>${start}`],
    ['many headings', start + fill('<h2>Judul berita</h2>')],
    ['a long title', `<title>${fill('a - b | ')}</title>${start}`],
    ['a long author', `<meta name="author" content="${fill('a, b and c ')}">${start}`],
    ['like boxes', start + fill('<div class="x"><a>satu dua tiga empat</a><p>teks</p></div>')],
    [
      'misnamed nests',
      `${start}${'<div class="author related">'.repeat(5000)}${fill('<p>kata kata kata</p>')}`,
    ],
    ['times', start + fill('<time>1 Januari 2020</time>')],
    ['nested links to the next page', start + '<a href="?page=3">'.repeat(5500) + fill('<b href="?page=2">')],
    ['lines with dates and names', start + fill('<p>Oleh: Sari 1 Januari 2020 | 2 Mei 2021</p>')],
    ['spaces', `${start}<p>x${fill(' ')}y</p>`],
    ['furniture', start + fill('<p>Baca juga: berita lain</p>')],
  ])('%s', (_, html) => {
    // Processor time: other work on the machine is not the page's.
    const began = process.cpuUsage();
    const reading = readArticle(bytes(html), context);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(LIMIT);
    if (!reading.ok) expect(reading.defect.message).not.toBe('');
  });

  it('reads text under five thousand open elements', () => {
    const html = `<html><h1>${TITLE}</h1>${'<div>'.repeat(5000)}${prose()}</html>`;
    expect(textsOf(readOk(html))).toEqual(PARAGRAPHS);
  });
});

describe('any bytes', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="',
    '">',
    '<a href=',
    '<br>',
    '<li>',
    '<script type="application/ld+json">{"@type":"NewsArticle"',
    '</script>',
    '<h1>',
    '<table><td>',
    '&',
    '"',
    'kata. ',
    '\ud800',
    '\0',
    '<!--',
    '<figure>',
    '<meta property="og:title" content="',
  );

  it('never throw', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const reading = readArticle(bytes(pieces.join('')), context);
        if (!reading.ok) return reading.defect.message.length > 0;
        return reading.paragraphs.every(
          ({ text }) => text.length > 0 && !text.includes('\n') && text.isWellFormed(),
        );
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (raw) => typeof readArticle(raw, { ...context, contentType: null }).ok === 'boolean',
      ),
      { numRuns: 200 },
    );
  });
});
