import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger.ts';
import { curatedFigure, incident, records } from '../../ledger/fixtures.ts';
import { timelineRow } from '../../ledger/timeline.ts';
import { Attack, DataClass, Sector, Status } from '../../model/vocabulary.ts';
import { translate } from '../i18n/translate.ts';
import { facetValues, slugOf } from './facets.ts';

const rows = buildLedger(
  records({
    incidents: [
      incident({
        id: 'a-2023',
        sector: 'health',
        dataClasses: ['name', 'email', 'name'],
        figures: [curatedFigure({ value: 1_000_001 }), curatedFigure({ value: 9e9, scope: 'base' })],
      }),
      incident({
        id: 'b-2024',
        sector: 'health',
        firstReported: '2024',
        actors: [],
        dataClasses: [],
        figures: [curatedFigure({ value: 200_000_000, date: '2024-05-03' })],
      }),
      incident({
        id: 'c-2022',
        sector: 'finance',
        firstReported: '2022-05',
        dataClasses: ['email'],
        figures: [curatedFigure({ value: 1_000_000, date: '2022-05-01' })],
      }),
    ],
  }),
).incidents.map(timelineRow);

const counts = (facet: Parameters<typeof facetValues>[0]) =>
  facetValues(facet, rows).map(({ value, rows: own, slug }) => [value, own.length, slug.id, slug.en]);

describe('facets', () => {
  it.each([
    [
      'year',
      [
        ['2024', 1, '2024', '2024'],
        ['2023', 1, '2023', '2023'],
        ['2022', 1, '2022', '2022'],
      ],
    ],
    [
      'sector',
      [
        ['health', 2, 'kesehatan', 'health'],
        ['finance', 1, 'keuangan', 'finance'],
      ],
    ],
    [
      'dataClass',
      [
        ['email', 2, 'surel', 'email-addresses'],
        ['name', 1, 'nama', 'names'],
      ],
    ],
    ['actor', [['kuncirat', 2, 'kuncirat', 'kuncirat']]],
    ['country', [['ID', 3, 'indonesia', 'indonesia']]],
    ['outlet', [['warta-uji', 3, 'warta-uji', 'warta-uji']]],
    ['language', [['id', 3, 'indonesia', 'indonesian']]],
    [
      'size',
      [
        ['over-1m', 2, 'lebih-dari-1-juta', 'over-1-million'],
        ['over-100m', 1, 'lebih-dari-100-juta', 'over-100-million'],
      ],
    ],
    ['changed', [['recent', 1, '30-hari-terakhir', 'last-30-days']]],
  ] as const)('count incidents by %s, most first, each incident once', (facet, expected) => {
    expect(counts(facet)).toEqual(expected);
  });

  it('leave out an outlet that only one incident names', () => {
    const sources = [
      { url: 'https://sepi.example/1', outlet: 'Kabar Sepi', date: null, lang: 'id' as const },
    ];
    const alone = buildLedger(records({ incidents: [incident({ sources })] })).incidents.map(timelineRow);
    expect(facetValues('outlet', alone)).toEqual([]);
  });

  it.each([
    ['Basis data', 'basis-data'],
    ['Türkiye', 'turkiye'],
    [' NPWP / pajak ', 'npwp-pajak'],
  ])('write %s as %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it.each([
    ['sector', Sector],
    ['attack', Attack],
    ['dataClass', DataClass],
    ['status', Status],
  ] as const)('of %s never share an address', (prefix, vocabulary) => {
    for (const lang of ['id', 'en'] as const) {
      const all = vocabulary.options.map((value) =>
        slugOf(translate(lang, `${prefix}.${value}` as Parameters<typeof translate>[1])),
      );
      expect(new Set(all).size).toBe(all.length);
      expect(all).not.toContain('');
    }
  });
});
