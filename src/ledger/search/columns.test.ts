import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { emptyColumns, readColumns, writeColumns } from './columns.ts';

describe('bytes', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 40 + 1, Number.MAX_SAFE_INTEGER];
  it.each(numbers)('keep %d', (number) => {
    const to = new ByteWriter();
    to.number(number);
    to.number(7);
    const from = new ByteReader(to.done());
    expect([from.number(), from.number()]).toEqual([number, 7]);
  });

  it.each([0, -1, 1, -64, 64, -(2 ** 33)])('keep the sign of %d', (number) => {
    const to = new ByteWriter();
    to.signed(number);
    expect(new ByteReader(to.done()).signed()).toBe(number);
  });

  it('end as noughts', () => {
    const from = new ByteReader(new Uint8Array([5]));
    expect([from.number(), from.number()]).toEqual([5, 0]);
  });
});

describe('columns', () => {
  it('are read as they were written', () => {
    const columns = emptyColumns(4);
    columns.kind.set([0, 2, 4, 5]);
    columns.page.set([0, 1, 0, 0]);
    columns.who.set([-1, 3, 3, 9]);
    columns.body.set([-1, 3, 3, -1]);
    columns.role.set([-1, -1, 5, 0]);
    columns.outlet.set([-1, -1, 2, 2]);
    columns.stance.set([-1, -1, 1, 0]);
    columns.date.set([20_210_500, 0, 20_210_521, 20_210_520]);
    columns.figure.set([Number.NaN, 0, 222.4, 1_304_401_300]);
    const bytes = writeColumns(columns);
    expect(readColumns(4, new ByteReader(bytes))).toEqual(columns);
  });
});
