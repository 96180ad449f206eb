import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { firstWords } from './first-words.ts';
import { curatedStatement, incident, records } from './fixtures.ts';
import { partyView } from './party-view.ts';

const said = (date: string | null) => curatedStatement({ date });
const ledger = buildLedger(
  records({
    incidents: [
      incident({ id: 'quick-2023', statements: [said('2023-03-03'), said('2023-03-02')] }),
      incident({ id: 'slow-2023', statements: [said('2023-04')] }),
      incident({ id: 'before-2023', statements: [said('2022-12-31')] }),
      incident({ id: 'undated-2023', statements: [said(null)] }),
      incident({ id: 'same-day-2023', statements: [said('2023-03-01')] }),
    ],
  }),
);
const of = (key: string) => {
  const party = ledger.partyByKey.get(key);
  if (!party) throw new Error(`the fixture has no ${key}`);
  return firstWords(partyView(party, ledger).incidents);
};

describe('firstWords', () => {
  it('counts from the first claim to the first word, a month as a range; fastest first', () => {
    const { words, median } = of('organization:nusa-jaya');
    expect(words.map(({ incident: { id }, after }) => [id, after.least, after.most])).toEqual([
      ['same-day-2023', 0, 0],
      ['quick-2023', 1, 1],
      ['slow-2023', 31, 60],
    ]);
    expect(median).toBe(1);
  });

  it('has none for an actor, whose claim is no answer', () => {
    expect(of('organization:kuncirat')).toEqual({ words: [], median: null });
  });
});
