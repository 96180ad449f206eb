import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../ledger/build-ledger.ts';
import { curatedStatement, incident, records } from '../../ledger/fixtures.ts';
import { changedDay, newestDay, recentSince } from './recent.ts';

const SOURCES = [
  { url: 'https://warta-uji.example/1', outlet: 'Warta Uji', date: null, lang: 'id' as const },
];
const built = (fields: Parameters<typeof incident>[0]) => {
  const [one] = buildLedger(records({ incidents: [incident({ sources: SOURCES, ...fields })] })).incidents;
  if (!one) throw new Error('the fixture has one incident');
  return one;
};

describe('the day of the last change', () => {
  it.each([
    ['the first report', { firstReported: '2023-03-01' }, '2023-03-01'],
    [
      'a later statement',
      { firstReported: '2023-03-01', statements: [curatedStatement({ date: '2023-04-09' })] },
      '2023-04-09',
    ],
    [
      'nothing of a month or a year',
      { firstReported: '2023-03-01', statements: [curatedStatement({ date: '2023-12' })] },
      '2023-03-01',
    ],
    ['none where no day is known', { firstReported: '2023' }, null],
  ])('is that of %s', (_, fields, day) => {
    expect(changedDay(built(fields))).toBe(day);
  });

  it('counts back from the newest day of the content', () => {
    expect(newestDay([built({ firstReported: '2023-03-01' }), built({ firstReported: '2022-05-05' })])).toBe(
      '2023-03-01',
    );
    expect(newestDay([built({ firstReported: '2023' })])).toBeNull();
    expect(recentSince('2023-03-01')).toBe('2023-01-30');
  });
});
