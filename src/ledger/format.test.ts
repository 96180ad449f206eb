import { describe, expect, it } from 'vitest';
import {
  dayCount,
  formatBytes,
  formatEntryFigure,
  formatFigure,
  formatNumber,
  formatPartialDate,
  formatRatio,
} from './format.ts';

describe('formatFigure', () => {
  it.each([
    [279_000_000, 'records', null, '279 juta data', '279 million records'],
    [222_400_000, 'people', null, '222,4 juta orang', '222.4 million people'],
    [26_730_790, 'records', null, '26.730.790 data', '26,730,790 records'],
    [100_002, 'people', null, '100.002 orang', '100,002 people'],
    [1, 'accounts', null, '1 akun', '1 account'],
    [0, 'people', null, '0 orang', '0 people'],
    [1_300_000_000, 'records', null, '1,3 miliar data', '1.3 billion records'],
    [100_000_000_000, 'money', 'IDR', 'Rp100 miliar', 'Rp100 billion'],
    [8_200_000_000, 'money', 'USD', 'US$8,2 miliar', 'US$8.2 billion'],
    [0.15, 'money', 'BTC', 'BTC 0,15', 'BTC 0.15'],
    [8.3, 'percent', null, '8,3 persen', '8.3%'],
    [44, 'organizations', null, '44 lembaga', '44 organizations'],
    [7, 'other', null, '7', '7'],
  ] as const)('%d %s', (value, unit, currency, id, en) => {
    expect(formatFigure(value, unit, currency, 'id')).toBe(id);
    expect(formatFigure(value, unit, currency, 'en')).toBe(en);
  });

  it.each([
    ['at-least', 'lebih dari 33 juta akun', 'at least 33 million accounts'],
    ['at-most', 'hingga 33 juta akun', 'up to 33 million accounts'],
    ['about', 'sekitar 33 juta akun', 'about 33 million accounts'],
    ['exact', '33 juta akun', '33 million accounts'],
  ] as const)('says the bound %s', (bound, id, en) => {
    const figure = { value: 33_000_000, unit: 'accounts', currency: null, bound } as const;
    expect([formatEntryFigure(figure, 'id'), formatEntryFigure(figure, 'en')]).toEqual([id, en]);
  });
});

describe('numbers, bytes, dates', () => {
  it.each([
    [999_999, '999.999'],
    [1_000_000, '1 juta'],
    [1_234_000, '1,234 juta'],
    [1_234_500, '1.234.500'],
    [1_234_500_000, '1.234.500.000'],
    [1e21, '1.000.000.000 triliun'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value, 'id')).toBe(text);
  });

  it.each([
    [512, '512 B'],
    [1_300_000_000, '1,3 GB'],
    [1_999_999_999, '1,99 GB'],
  ])('%d bytes are %s', (value, text) => {
    expect(formatBytes(value, 'id')).toBe(text);
  });

  it.each([
    ['2021-05-21', '21 Mei 2021', '21 May 2021'],
    ['2021-05', 'Mei 2021', 'May 2021'],
    ['2021', '2021', '2021'],
    [null, 'tanggal tidak diketahui', 'date unknown'],
  ])('%s', (date, id, en) => {
    expect([formatPartialDate(date, 'id'), formatPartialDate(date, 'en')]).toEqual([id, en]);
  });

  it('counts days and ratios', () => {
    expect([dayCount(1), dayCount(8)]).toEqual([
      { id: '1 hari', en: '1 day' },
      { id: '8 hari', en: '8 days' },
    ]);
    expect([formatRatio(2789.94, 'id'), formatRatio(7.5111, 'en')]).toEqual(['2.790', '7.51']);
  });
});
