import { describe, expect, it } from 'vitest';
import type { Entry } from '../ledger/types.ts';
import { ledgerRows, rowKinds } from './ledger-rows.ts';

const party = (id: string) => ({ type: 'organization', id, name: { id, en: id }, kind: 'company' }) as const;
const statement = (id: string, by: string, date: string | null = '2024-01-01') =>
  ({ id, kind: 'statement', party: party(by), date, figure: null }) as unknown as Entry;
const figure = (id: string, by: string, within: string | null, date: string | null = '2024-01-01') =>
  ({ id, kind: 'figure', party: party(by), date, figure: { statement: within } }) as unknown as Entry;

const shape = (entries: Entry[]) =>
  ledgerRows(entries).map((row) => [row.entry.id, row.figures.map((one) => one.id), row.sameDate]);

describe('ledgerRows', () => {
  it('puts a figure into the statement that its own party made', () => {
    expect(shape([statement('s', 'a'), figure('f', 'a', 's')])).toEqual([['s', ['f'], false]]);
  });

  it('lets a figure that somebody else claims stand alone', () => {
    expect(shape([statement('s', 'a'), figure('f', 'b', 's')])).toEqual([
      ['s', [], false],
      ['f', ['f'], true],
    ]);
  });

  it('lets a figure stand alone whose statement is not in the list', () => {
    expect(shape([figure('f', 'a', 'elsewhere')])).toEqual([['f', ['f'], false]]);
  });

  it('never calls two unknown dates the same', () => {
    expect(shape([statement('s', 'a', null), statement('t', 'a', null)]).map((row) => row[2])).toEqual([
      false,
      false,
    ]);
  });
});

describe('rowKinds', () => {
  const quoted = { quote: { text: 'aman' }, summary: null, figure: null, review: 'accepted' };
  it.each([
    [quoted, [], ['quote']],
    [quoted, [{}], ['quote', 'figure']],
    [{ ...quoted, quote: null, summary: { id: 'a', en: 'a' } }, [], ['summary']],
    [{ ...quoted, quote: null, review: 'unreviewed' }, [{}], ['figure', 'unreviewed']],
    [{ ...quoted, quote: null }, [], []],
  ])('of %o with the figures %o are %o', (entry, figures, kinds) => {
    expect(rowKinds({ entry, figures, sameDate: false } as never)).toEqual(kinds);
  });
});
