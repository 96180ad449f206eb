import { describe, expect, it } from 'vitest';
import { datelineLength } from './dateline.ts';
import { extractStatements } from './index.ts';

/** The dateline, what follows, and whether it opens the article; an empty dateline where there is none. */
const EXAMPLES: readonly (readonly [dateline: string, rest: string, first: boolean])[] = [
  ['JAKARTA, KOLOM UJI -- ', 'Data itu lama.', false],
  ['THISTLEDEN \u2014 ', 'The rows were old.', false],
  ['Jakarta, Ujicoba.com - ', 'Data itu lama.', false],
  ['SURABAYA (UJI) \u2013 ', 'Data itu lama.', true],
  ['Bandung - ', 'Data itu lama.', true],
  ['', 'Bandung - kota itu - sepi.', true],
  ['', 'Corvex \u2014 a firm of two \u2014 said no.', true],
  ['', 'Bandung - kota besar itu sepi.', false],
  ['', 'BUS - badan penguji - mengatakan data itu lama.', false],
  ['', 'Ratna pergi - lalu kembali.', true],
  ['', '"JAKARTA" -- kata itu panjang.', true],
  ['', 'WHAT IS KNOWN \u2014 The rows were old.', false],
  ['', 'Data A-B lama.', true],
];

describe('datelineLength', () => {
  it.each(EXAMPLES)('"%s" before "%s"', (dateline, rest, first) => {
    expect(datelineLength(dateline + rest, first)).toBe(dateline.length);
  });
});

it('is neither the speaker nor part of the words', () => {
  const text = 'JAKARTA, KOLOM UJI -- PT Nusa Jaya Digital mengakui sebagian data disalin pihak lain.';
  const [statement] = extractStatements({ text, lang: 'id', title: null, published: null });
  expect(statement).toMatchObject({ speaker: 'PT Nusa Jaya Digital', organization: null });
  expect(statement?.text).toBe('sebagian data disalin pihak lain');
});
