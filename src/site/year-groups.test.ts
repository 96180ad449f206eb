import { describe, expect, it } from 'vitest';
import type { LedgerRow } from './ledger-rows.ts';
import { yearGroups } from './year-groups.ts';

const row = (date: string | null, sameDate = false) =>
  ({ entry: { date }, figures: [], sameDate }) as unknown as LedgerRow;
const rows = (count: number, date: string | null) =>
  Array.from({ length: count }, (_, at) => row(date, at > 0));

describe('yearGroups', () => {
  it('leaves a short ledger whole', () => {
    const short = rows(24, '2020-01-01');
    expect(yearGroups(short)).toEqual([{ year: '', rows: short, isOpen: true }]);
  });

  it('groups a long one by year, latest first, undated last, open until enough is shown', () => {
    const long = [...rows(1, null), ...rows(8, '2024-01-02'), ...rows(9, '2023'), ...rows(9, '2021-05')];
    expect(yearGroups(long).map(({ year, rows: own, isOpen }) => [year, own.length, isOpen])).toEqual([
      ['2024', 8, true],
      ['2023', 9, true],
      ['2021', 9, false],
      ['', 1, false],
    ]);
  });

  it('writes the date of the first line of each group', () => {
    const groups = yearGroups([
      row('2024-01-01'),
      ...rows(30, '2023-01-01').map((one) => ({ ...one, sameDate: true })),
    ]);
    expect(groups.map(({ rows: own }) => own[0]?.sameDate)).toEqual([false, false]);
  });
});
