import { describe, expect, it } from 'vitest';
import { buildLedger } from '../ledger/build-ledger.ts';
import { incident, records } from '../ledger/fixtures.ts';
import { coverageOf } from './coverage.ts';

const source = (outlet: string, date: string | null) => ({
  url: `https://uji.example/${outlet.length}/${date}`,
  outlet,
  date,
  lang: 'id' as const,
});
const ledger = buildLedger(
  records({
    incidents: [
      incident({
        id: 'first-2022',
        firstReported: '2022',
        sources: [source('Warta Uji', '2022-01-01'), source('Lain', '2022-01-02')],
      }),
      incident({
        id: 'later-2023',
        sources: [source('Lain', '2023-01-01'), source('WARTA UJI', '2023-02-01')],
      }),
      incident({ id: 'undated-2021', firstReported: '2021', sources: [source('Warta Uji', null)] }),
      incident({ id: 'elsewhere-2020', firstReported: '2020', sources: [source('Lain', '2020-01-01')] }),
    ],
  }),
);

describe('coverageOf', () => {
  it('lists the incidents that cite a page of the outlet, and says where it was first', () => {
    const [outlet] = ledger.outlets.filter(({ outlet: { name } }) => name === 'Warta Uji');
    if (!outlet) throw new Error('the fixture has no Warta Uji');
    expect(
      coverageOf(outlet, ledger).map(({ incident: { id }, dates, first }) => [id, dates, first]),
    ).toEqual([
      ['later-2023', ['2023-02-01'], false],
      ['first-2022', ['2022-01-01'], true],
      ['undated-2021', [], false],
    ]);
  });
});
