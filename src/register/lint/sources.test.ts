import { describe, expect, it } from 'vitest';
import { contentWith, fieldsOf, figure, filed, incident, outlet, statement } from './content-with.ts';
import { feeds } from './feeds.ts';
import { outletNames } from './outlet-names.ts';
import { sources } from './sources.ts';

const source = (url: string, name: string) => ({ url, outlet: name, date: null, lang: 'id' });
const one = (changes: object) => filed('incidents', [incident(changes)]);

describe('sources', () => {
  it('reports a figure and a statement that cite an address that is not listed', () => {
    const elsewhere = { source: 'https://lain.example/b' };
    const incidents = one({ figures: [figure(), figure(elsewhere)], statements: [statement(elsewhere)] });
    expect(fieldsOf(sources(contentWith({ incidents }), ''))).toEqual([
      'figures.1.source',
      'statements.0.source',
    ]);
  });
  it('reports a source that is listed twice', () => {
    const twice = source('https://harian.example/a', 'Harian Contoh');
    expect(fieldsOf(sources(contentWith({ incidents: one({ sources: [twice, twice] }) }), ''))).toEqual([
      'sources.1.url',
    ]);
  });
});

describe('outletNames', () => {
  const outlets = filed('outlets', [
    outlet({ hosts: ['m.harian.example'] }),
    outlet({ id: 'desk-satu', name: 'Desk Satu', homepage: 'https://rumah.example/satu' }),
    outlet({ id: 'desk-dua', name: 'Desk Dua', homepage: 'https://rumah.example/dua' }),
  ]);
  const check = (url: string, name: string) =>
    outletNames(contentWith({ outlets, incidents: one({ sources: [source(url, name)] }) }), '').map(
      (finding) => finding.remedy,
    );

  it.each([
    ['https://m.harian.example/x', 'Harian', 'Write Harian Contoh.'],
    ['https://arsip.example/x', 'HARIAN CONTOH', 'Write Harian Contoh.'],
  ])('reports %s under the name %s', (url, name, remedy) => {
    expect(check(url, name)).toEqual([remedy]);
  });
  it.each([
    ['https://harian.example/x', 'Harian Contoh'],
    ['https://harian.example/x', 'Harian Contoh (Kantor Berita Uji)'],
    ['https://daerah.harian.example/x', 'Harian Daerah'],
    ['https://arsip.example/x', 'Media Lain'],
    ['https://rumah.example/x', 'Majalah Ketiga'],
  ])('accepts %s under the name %s', (url, name) => {
    expect(check(url, name)).toEqual([]);
  });
  it('reports a host that two outlets list', () => {
    const two = [
      outlet(),
      outlet({ id: 'lain', name: 'Lain', homepage: 'https://lain.example/', hosts: ['harian.example'] }),
    ];
    expect(fieldsOf(outletNames(contentWith({ outlets: filed('outlets', two) }), ''))).toEqual(['hosts.0']);
  });
});

describe('feeds', () => {
  it('reports an address that two outlets read', () => {
    const two = [outlet(), outlet({ id: 'lain', name: 'Lain' })];
    expect(feeds(contentWith({ outlets: filed('outlets', two) }), '')).toMatchObject([
      { file: 'outlets/lain.yml', path: ['feeds', 0, 'url'] },
    ]);
  });
  it('is silent about different feeds', () => {
    const other = outlet({ id: 'lain', feeds: [{ url: 'https://harian.example/rss/2', verified: null }] });
    expect(feeds(contentWith({ outlets: filed('outlets', [outlet(), other]) }), '')).toEqual([]);
  });
});
