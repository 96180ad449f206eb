import { describe, expect, it } from 'vitest';
import { cutAtWord, plainText, withoutTags } from './plain-text.ts';

const HTML: readonly (readonly [string, string])[] = [
  ['<p>Data <b>bocor</b></p><p>lagi</p>', 'Data bocor lagi'],
  ['satu<br>dua<br/>tiga', 'satu dua tiga'],
  ['kata<b>sambung</b>', 'katasambung'],
  ['Badan Uji Siber &amp; mitra &ldquo;aman&rdquo;', 'Badan Uji Siber & mitra “aman”'],
  ['<script>jahat()</script>isi<style>p{}</style>', 'isi'],
  ['isi<!-- tersembunyi -->nya', 'isinya'],
  ['<![CDATA[isi]]>', 'isi'],
  ['Rp\u00c2\u00a05 juta', 'Rp 5 juta'],
  // Escaped twice, as many feeds do
  ['&lt;p&gt;Data bocor&lt;/p&gt;', 'Data bocor'],
  // What only looks like a tag stays
  ['2 < 3 dan 5 > 4', '2 < 3 dan 5 > 4'],
  ['kata <Nusa> dalam kurung', 'kata <Nusa> dalam kurung'],
  ['i <3 data', 'i <3 data'],
  ['<!DOCTYPE', '<!DOCTYPE'],
  // Broken markup loses no words
  ['<a href="https://contoh.example/>tautan</a> sisa', 'tautan sisa'],
  ['sebelum <a href="x', 'sebelum'],
  ['<math><mi>a</mi><mo>+</mo><mi>b</mi></math>', 'a+b'],
  ['<svg><title>gambar</title><circle r="1"/></svg>', 'gambar'],
  ['<nama-situs>isi</nama-situs>', 'isi'],
  ['&#146;t &#x2019;', '’t ’'],
];

describe('plainText', () => {
  it.each(HTML)('%s', (html, expected) => {
    expect(plainText(html, 500)).toBe(expected);
  });

  it('is cut between words, with an ellipsis, within its limit', () => {
    const text = plainText(`<p>${'bocor '.repeat(1000)}</p>`, 100);
    expect(text.length).toBeLessThanOrEqual(100);
    expect(text.endsWith('bocor…')).toBe(true);
  });
});

describe('withoutTags', () => {
  it('takes HTML out of text and leaves references alone', () => {
    expect(withoutTags('Nusa &amp; <b>mitra</b> 2 < 3', 100)).toBe('Nusa &amp; mitra 2 < 3');
  });
});

describe('cutAtWord', () => {
  it('never cuts a surrogate pair', () => {
    expect(cutAtWord('😀'.repeat(10), 6).isWellFormed()).toBe(true);
  });
});
