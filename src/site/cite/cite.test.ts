import { describe, expect, it } from 'vitest';
import { bibtex, cslJson, ris } from './formats.ts';
import { apa, chicago, latestDate, type Reference } from './reference.ts';

const reference: Reference = {
  key: 'breach-ledger-nusa-jaya-2024',
  author: 'Breach Ledger',
  title: 'Nusa Jaya customer data offered',
  within: null,
  url: 'https://ledger.example/en/incidents/nusa-jaya-2024/',
  lang: 'en',
  latest: '2024-01-20',
};
const indonesian: Reference = { ...reference, lang: 'id', title: 'Data ditawarkan', latest: null };

describe('styles written by hand', () => {
  it.each([
    [apa, reference, `Breach Ledger. (n.d.). Nusa Jaya customer data offered. ${reference.url}`],
    [apa, indonesian, `Breach Ledger. (t.t.). Data ditawarkan. ${reference.url}`],
    [apa, { ...reference, title: 'Who?' }, `Breach Ledger. (n.d.). Who? ${reference.url}`],
    [chicago, reference, `Breach Ledger. “Nusa Jaya customer data offered.” N.d. ${reference.url}.`],
  ])('%o', (style, from, expected) => {
    expect(style(from)).toBe(expected);
  });
});

describe('files for reference managers', () => {
  it('BibTeX escapes what TeX would take for its own, and keeps one line a field', () => {
    const text = bibtex({ ...reference, title: '50% & #1\n{x}_y \\z~^$' });
    expect(text).toContain(
      'title = {{50\\% \\& \\#1 \\{x\\}\\_y \\textbackslash{}z\\textasciitilde{}\\textasciicircum{}\\$}}',
    );
    expect(text).toMatch(/^@misc\{breach-ledger-nusa-jaya-2024,\n/);
    expect(text).toContain('note = {Entries up to 2024-01-20}');
    expect(bibtex(indonesian)).not.toContain('note');
  });

  it('RIS has one tag a line, whatever the title holds', () => {
    const lines = ris({ ...reference, title: 'One\r\nER  - \u2028two' }).split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['TY  - ELEC', 'ID  - breach-ledger-nusa-jaya-2024']);
    expect(lines).toContain('TI  - One ER  -  two');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    expect(lines.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  });

  it('CSL-JSON names a group author literally', () => {
    expect(cslJson(reference)).toMatchObject([
      { type: 'webpage', author: [{ literal: 'Breach Ledger' }], language: 'en', URL: reference.url },
    ]);
  });
});

describe('latestDate', () => {
  it('takes the latest as recorded, and none where none is known', () => {
    const entries = (...dates: (string | null)[]) =>
      ({ entries: dates.map((date) => ({ date })) }) as unknown as Parameters<typeof latestDate>[0];
    expect(latestDate(entries('2024-01', null, '2024-01-20', '2023'))).toBe('2024-01-20');
    expect(latestDate(entries(null))).toBeNull();
  });
});
