import { describe, expect, it } from 'vitest';
import { dueBy } from './due.ts';

describe('dueBy, from Tuesday 7 March 2023', () => {
  it.each([
    ['id', 'hasilnya diumumkan dalam waktu 3 x 24 jam', null],
    ['id', 'hasilnya diumumkan dalam 14 hari', '2023-03-21'],
    ['id', 'hasilnya diumumkan dalam satu bulan ke depan', '2023-04-07'],
    ['id', 'hasilnya diumumkan paling lambat 72 jam', '2023-03-10'],
    ['id', 'hasilnya diumumkan besok', '2023-03-08'],
    ['id', 'hasilnya diumumkan akhir bulan', '2023-03'],
    ['id', 'hasilnya diumumkan sebelum 1 April', '2023-04-01'],
    ['id', 'serangan pada 1 Maret akan dijelaskan', null],
    ['id', 'hasilnya segera diumumkan', null],
    ['id', 'data dalam 500 hari terakhir', null],
    ['en', 'published within a week', '2023-03-14'],
    ['en', 'published over the next three months', '2023-06-07'],
    ['en', 'published by the end of the year', '2023'],
    ['en', 'published by 30 June', '2023-06-30'],
    ['en', 'the attack on 2 January', null],
    ['en', 'published soon', null],
  ] as const)('%s: %s', (lang, words, expected) => {
    expect(dueBy(words, lang, '2023-03-07T10:00:00+07:00')).toBe(expected);
  });

  it('counts no days from an unknown day', () => {
    expect(dueBy('dalam dua pekan', 'id', null)).toBeNull();
    expect(dueBy('paling lambat 30 Juni 2023', 'id', null)).toBe('2023-06-30');
  });

  it('stays within a shorter month', () => {
    expect(dueBy('dalam satu bulan', 'id', '2023-01-31')).toBe('2023-02-28');
  });
});
