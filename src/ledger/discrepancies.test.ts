import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { discrepancies } from './discrepancies.ts';
import { figureSeries } from './figure-series.ts';
import { curatedFigure, incident, records } from './fixtures.ts';

type Fields = Parameters<typeof curatedFigure>[0];
const victim: Fields = {
  claimant: 'nusa-jaya',
  claimantType: 'victim',
  stance: 'confirms',
  kind: 'confirmed',
  scope: 'affected',
  date: '2023-03-05',
};
const lab: Fields = { ...victim, claimant: 'lab-curiga', claimantType: 'researcher' };

const entriesOf = (...figures: Fields[]) =>
  buildLedger(records({ incidents: [incident({ figures: figures.map(curatedFigure) })] })).entries;
const sentences = (...figures: Fields[]) =>
  discrepancies(entriesOf(...figures)).flatMap((one) => one.sentences.map((text) => text.en));

describe('discrepancies', () => {
  it.each([
    ['one claimant', [victim], []],
    ['two scopes are never compared', [{}, { ...victim, value: 5_000 }], []],
    ['people and accounts are never compared', [victim, { ...lab, unit: 'accounts', value: 5_000 }], []],
    ['equal figures', [victim, lab], []],
    [
      'two claimants of one scope',
      [
        { ...victim, value: 4_000_000 },
        { ...lab, value: 12_000_000 },
      ],
      [
        'Figures for those affected differ: 12 million people according to Lab Curiga, 4 million people according to PT Nusa Jaya Digital (3 times as much).',
      ],
    ],
    [
      'less than twice is a percentage',
      [
        { ...victim, value: 10_000_000 },
        { ...lab, value: 11_000_000 },
      ],
      [
        'Figures for those affected differ: 11 million people according to Lab Curiga, 10 million people according to PT Nusa Jaya Digital (10 per cent more).',
      ],
    ],
    [
      'a lower bound below a figure agrees with it',
      [
        { ...victim, value: 4_000_000, bound: 'at-least' },
        { ...lab, value: 12_000_000 },
      ],
      [],
    ],
    [
      'a rounded figure agrees',
      [
        { ...victim, value: 11_900_000 },
        { ...lab, value: 12_000_000, bound: 'about' },
      ],
      [],
    ],
    [
      'zero is a figure, without a ratio',
      [
        { ...victim, value: 0 },
        { ...lab, value: 7 },
      ],
      [
        'Figures for those affected differ: 7 people according to Lab Curiga, 0 people according to PT Nusa Jaya Digital (no ratio).',
      ],
    ],
    [
      'a revision',
      [
        { ...victim, value: 4_500 },
        { ...victim, value: 33_700_000, stance: 'revises', date: '2023-03-14' },
      ],
      [
        'PT Nusa Jaya Digital changed its figure from 4,500 people (5 March 2023) to 33.7 million people (14 March 2023), 9 days later.',
      ],
    ],
    [
      'an addition revises nothing',
      [
        { ...victim, value: 33_700_000 },
        {
          ...victim,
          value: 165_000,
          stance: 'revises',
          date: '2023-05-01',
          of: { id: 'akun tambahan', en: 'further customers' },
        },
      ],
      [],
    ],
    [
      'parts of one day are no revision',
      [
        { ...victim, value: 73_000_000 },
        { ...victim, value: 7_600_000, of: { id: 'pelanggan aktif', en: 'current customers' } },
      ],
      [],
    ],
    [
      'a disputed figure is not its disputant’s',
      [
        { ...lab, value: 12_000_000 },
        { ...victim, value: 9_000_000, stance: 'denies', kind: 'denied' },
      ],
      ['PT Nusa Jaya Digital disputes the figure of 9 million people.'],
    ],
    [
      'a base given to dispute the size is not disputed itself',
      [{ ...victim, scope: 'base', kind: 'holding', stance: 'denies' }],
      [],
    ],
  ] as [string, Fields[], string[]][])('%s', (_, figures, expected) => {
    expect(sentences(...figures)).toEqual(expected);
  });

  it('keeps a superseded value in its lane', () => {
    const [found] = discrepancies(
      entriesOf({ ...victim, value: 4_500 }, { ...victim, value: 9_000, stance: 'revises', date: '2023-04' }),
    );
    expect(found?.lanes[0]?.claims.map((claim) => [claim.figure.value, claim.superseded])).toEqual([
      [4_500, true],
      [9_000, false],
    ]);
    expect(found?.lanes[0]?.current?.figure.value).toBe(9_000);
  });

  it('speaks Indonesian', () => {
    const [found] = discrepancies(entriesOf({ ...victim, value: 4_000_000 }, { ...lab, value: 12_000_000 }));
    expect(found?.sentences[0]?.id).toBe(
      'Angka untuk yang terdampak berbeda: 12 juta orang menurut Lab Curiga, 4 juta orang menurut PT Nusa Jaya Digital (3 kali lipat).',
    );
  });

  it('names the two furthest apart, whatever the order', () => {
    const value = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const difference = discrepancies(entriesOf({ ...victim, value: a }, { ...lab, value: b }))[0]
          ?.difference;
        expect(difference?.high.current?.figure.value).toBe(a === b ? undefined : Math.max(a, b));
        expect(difference?.ratio ?? 2).toBeGreaterThan(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('figureSeries', () => {
  it.each([
    ['one value', [{ value: 12_000_000 }], [1e7, 1e8]],
    ['a power of ten alone', [{ value: 1_000_000 }], [1e6, 1e7]],
    ['ends on powers of ten', [{ value: 100 }, { value: 1_000, date: null }], [100, 1_000]],
    ['wide', [{ value: 4_500 }, { value: 33_700_000, date: null }], [1e3, 1e8]],
    ['zero alone', [{ value: 0 }], null],
  ] as [string, Fields[], number[] | null][])('has powers of ten as domain: %s', (_, figures, domain) => {
    expect(figureSeries(entriesOf(...figures))[0]?.domain).toEqual(domain);
  });

  it('counts what cannot be drawn and keeps scopes apart', () => {
    const series = figureSeries(entriesOf({ value: 0 }, { value: 5, date: null }, { ...victim, value: 3 }));
    expect(series.map(({ scope, zeros, undated, time }) => [scope, zeros, undated, time])).toEqual([
      ['whole', 1, 1, ['2023-03-01', '2023-03-01']],
      ['affected', 0, 0, ['2023-03-05', '2023-03-05']],
    ]);
  });
});
