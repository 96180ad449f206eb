/** How outlets print text. */
import { describe, expect, it } from 'vitest';
import { encode } from './encoding.ts';
import { escapeMarkup, longDate, rfc822, typeset } from './wording.ts';

describe('typeset', () => {
  it.each([
    ['curly', `"Ya," kata dia. "Bukan 'itu'."`, '“Ya,” kata dia. “Bukan ‘itu’.”'],
    ['closing', '"Ya," kata dia.', '”Ya,” kata dia.'],
    ['straight', `"Ya," kata dia. It's`, `"Ya," kata dia. It's`],
    ['curly', "residents' data", 'residents’ data'],
  ] as const)('%s: %s', (quotes, text, wanted) => {
    expect(typeset(text, quotes)).toBe(wanted);
  });
});

it('escapes what markup would read', () => {
  expect(escapeMarkup('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
});

describe('dates', () => {
  it.each([
    ['2025-03-11T08:42:00+07:00', 'Selasa, 11 Maret 2025 08:42 WIB', 'Tue, 11 Mar 2025 08:42:00 +0700'],
    ['2024-08-21T11:40:00+08:00', 'Rabu, 21 Agustus 2024 11:40 WITA', 'Wed, 21 Aug 2024 11:40:00 +0800'],
    ['2025-07-02T18:30:00Z', 'Rabu, 2 Juli 2025 18:30 GMT', 'Wed, 02 Jul 2025 18:30:00 +0000'],
  ])('%s', (published, long, short) => {
    expect(longDate(published, 'id')).toBe(long);
    expect(rfc822(published)).toBe(short);
  });
});

describe('encode', () => {
  it.each(['“Ya” – £5 … café ’', 'plain'])('windows-1252 holds %s', (text) => {
    expect(new TextDecoder('windows-1252').decode(encode(text, 'windows-1252'))).toBe(text);
  });

  it('gives a reference for what windows-1252 lacks', () => {
    expect(encode('→', 'windows-1252').toString('latin1')).toBe('&#8594;');
  });
});
