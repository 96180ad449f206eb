import { describe, expect, it } from 'vitest';
import { cutShort } from './edit.ts';

const edited = (html: string): string => cutShort(Buffer.from(html, 'utf8')).toString('utf8');

describe('an edit of a page', () => {
  it.each([
    [
      'its longest text loses its first sentence',
      '<p>Pendek saja kalimat ini. Titik.</p><p>Nusa Jaya membantah kabar itu. Mereka menunggu hasil audit.</p>',
      '<p>Pendek saja kalimat ini. Titik.</p><p>Mereka menunggu hasil audit.</p>',
    ],
    [
      'also after a quotation, and with letters of more than one byte',
      '<p>“Kami aman – semua data.” Begitu katanya hari ini di Jakarta.</p>',
      '<p>Begitu katanya hari ini di Jakarta.</p>',
    ],
  ])('%s', (_, before, after) => {
    expect(edited(before)).toBe(after);
  });

  it.each([
    ['a script', `<script>var a = "${'Satu kalimat. Dua kalimat. '.repeat(9)}"</script>`],
    ['one sentence', '<p>Hanya satu kalimat yang agak panjang tanpa akhir</p>'],
    ['nothing', ''],
  ])('leaves a page with %s alone', (_, page) => {
    expect(edited(page)).toBe(page);
  });
});
