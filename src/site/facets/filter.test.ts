import { describe, expect, it } from 'vitest';
import { type FilterTable, filterRows, keyOf, readSelection, toggled, writeSelection } from './filter.ts';

const words = {
  count: { one: '', other: '' },
  none: '',
  clear: '',
  remove: '',
  active: '',
  more: '',
};
const facet = (name: string, values: Record<string, number[]>) => ({
  facet: name,
  label: name,
  values: Object.entries(values).map(([value, rows]) => ({ value, label: value, rows })),
});
const TABLE: FilterTable = {
  ids: ['a', 'b', 'c', 'd'],
  facets: [
    facet('sector', { health: [0, 1], finance: [2] }),
    facet('status', { denied: [1, 2], claimed: [0] }),
    facet('dataClass', { name: [0, 1, 2, 3], email: [3] }),
  ],
  words,
};
const left = (search: string) =>
  TABLE.ids.filter((_, row) => filterRows(TABLE, readSelection(search, TABLE)).left[row]);
const counts = (search: string) => filterRows(TABLE, readSelection(search, TABLE)).counts;

describe('filterRows', () => {
  it.each([
    ['', ['a', 'b', 'c', 'd']],
    ['?sector=health', ['a', 'b']],
    ['?sector=health&sector=finance', ['a', 'b', 'c']],
    ['?sector=health&status=denied', ['b']],
    ['?sector=finance&status=claimed', []],
    ['?sector=unknown', ['a', 'b', 'c', 'd']],
    ['?sector=unknown&status=denied', ['b', 'c']],
  ])('%s leaves %j: any value of a facet, all facets', (search, expected) => {
    expect(left(search)).toEqual(expected);
  });

  it('counts what each value would leave beside the other facets, not beside its own', () => {
    const found = counts('?sector=health');
    expect(found.get(keyOf('sector', 'finance'))).toBe(1);
    expect(found.get(keyOf('status', 'denied'))).toBe(1);
    expect(found.get(keyOf('dataClass', 'email'))).toBe(0);
  });

  it('counts nothing for a value that two other facets keep out', () => {
    expect(counts('?sector=finance&status=claimed').get(keyOf('dataClass', 'email'))).toBe(0);
    expect(counts('?sector=finance&status=claimed').get(keyOf('status', 'denied'))).toBe(1);
  });
});

describe('the selection in the address', () => {
  it.each([
    ['?sector=health', '?sector=health'],
    ['?status=denied&q=x&sector=finance&sector=health', '?q=x&sector=health&sector=finance&status=denied'],
    ['?sector=unknown', ''],
    ['?q=%22%3E', '?q=%22%3E'],
  ])('reads and writes %s as %s', (search, expected) => {
    expect(writeSelection(search, TABLE, readSelection(search, TABLE))).toBe(expected);
  });

  it('adds a value and takes it out again', () => {
    const one = toggled(new Map(), 'sector', 'health');
    const two = toggled(one, 'sector', 'finance');
    expect(writeSelection('', TABLE, two)).toBe('?sector=health&sector=finance');
    expect(writeSelection('', TABLE, toggled(two, 'sector', 'health'))).toBe('?sector=finance');
    expect(toggled(one, 'sector', 'health').size).toBe(0);
    expect(one.get('sector')?.size).toBe(1);
  });
});
