import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATES } from '../ingest/language/dates.ts';
import { type DateOptions, findDates, parseWrittenDate } from './dates.ts';

const REFERENCE = '2021-05-22';

/** Text, lexicon, what is found: "words => date". */
const CASES: readonly (readonly ['id' | 'en', string, readonly string[]])[] = [
  ['id', 'terbit 21 Mei 2021 di Bandung', ['21 Mei 2021 => 2021-05-21']],
  ['id', 'ujarnya, Jumat (21/5/2021).', ['Jumat => 2021-05-21', '21/5/2021 => 2021-05-21']],
  ['id', 'ujarnya, Kamis 20/5/21, siang', ['Kamis => 2021-05-20', '20/5/21 => 2021-05-20']],
  ['id', 'pada Kamis (20/5) malam', ['Kamis => 2021-05-20', '20/5 => 2021-05-20']],
  ['id', 'per Mei 2021', ['Mei 2021 => 2021-05']],
  ['id', 'bulan Agustus tahun 2019', ['Agustus tahun 2019 => 2019-08']],
  ['id', '24 Sep 2024 15:27 WIB', ['24 Sep 2024 15:27 WIB => 2024-09-24 15:27:00 +07:00']],
  ['id', '1 Okt 2024 pukul 08.05 WITA', ['1 Okt 2024 pukul 08.05 WITA => 2024-10-01 08:05:00 +08:00']],
  ['id', 'kemarin dan hari ini', ['kemarin => 2021-05-21', 'hari ini => 2021-05-22']],
  ['id', '21.05.2021', ['21.05.2021 => 2021-05-21']],
  ['id', 'sejak 17 Agustus', ['17 Agustus => 2021-08-17']],
  ['id', 'tanggal 5/6/2021', ['5/6/2021 => 2021-06-05']],
  ['en', 'on May 21, 2021 it said', ['May 21, 2021 => 2021-05-21']],
  ['en', 'on May 21, 2021 at 5:59 p.m. EST', ['May 21, 2021 at 5:59 p.m. EST => 2021-05-21 17:59:00 -05:00']],
  ['en', 'the 3rd of June, 2020', ['3rd of June, 2020 => 2020-06-03']],
  ['en', 'under a Sept. 30 deal', ['Sept. 30 => 2021-09-30']],
  ['en', 'in August 2019 and May 2020', ['August 2019 => 2019-08', 'May 2020 => 2020-05']],
  ['en', '2021-05-21T17:59:03+07:00', ['2021-05-21T17:59:03+07:00 => 2021-05-21 17:59:03 +07:00']],
  ['en', '2021-05-21 17:59Z', ['2021-05-21 17:59Z => 2021-05-21 17:59:00 Z']],
  ['en', '5/6/2021 and 25/6/2021', ['5/6/2021 => 2021-05-06', '25/6/2021 => 2021-06-25']],
  ['en', 'a report on Friday', ['Friday => 2021-05-21']],
  // What is no date.
  ['id', 'sebanyak 1.304.401.300 data', []],
  ['id', 'pengguna nomor 0812-34-5678 dan versi 4.2.1', []],
  ['id', 'siaga 24/7 di pos', []],
  ['id', '31 Februari 2021', []],
  ['id', 'PP 71/2019 dan Pasal 26', []],
  ['id', 'dalam dua minggu ke depan', []],
  ['en', 'it may be 21 million, or 5/6 of them', []],
  ['en', 'they sat and the sun shone', []],
  ['en', '192.168.10.2021 and 13/13/2021', []],
];

const render = (text: string, lang: 'id' | 'en', options: DateOptions = { reference: REFERENCE }) =>
  findDates(text, DATES[lang], options).map(
    ({ start, end, date, time, offset }) =>
      `${text.slice(start, end)} => ${[date, time, offset].filter((part) => part !== null).join(' ')}`,
  );

describe('findDates', () => {
  it.each(CASES)('%s: %s', (lang, text, expected) => {
    expect(render(text, lang)).toEqual(expected);
  });

  it('leaves dates without a year open when no reference is given', () => {
    expect(findDates('17 Agustus', DATES.id)[0]).toMatchObject({ date: null, relative: false });
    expect(findDates('kemarin', DATES.id)[0]).toMatchObject({ date: null, relative: true });
  });

  it('takes the nearest year: a December date read in January is last year’s', () => {
    expect(render('(30/12)', 'id', { reference: '2022-01-02' })).toEqual(['30/12 => 2021-12-30']);
  });

  it('lets the caller set the order of numeric dates', () => {
    expect(render('5/6/2021', 'en', { order: 'day-first' })).toEqual(['5/6/2021 => 2021-06-05']);
  });

  it('keeps spans in range and in order on any text', () => {
    const words = fc.constantFrom(
      '21',
      ' ',
      '/',
      '5',
      '2021',
      'Mei',
      'May',
      ',',
      'Jumat',
      '(',
      ':',
      '.',
      'kemarin',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let reached = 0;
        for (const { start, end } of findDates(text, DATES.id, { reference: REFERENCE })) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = end;
        }
      }),
    );
  });

  it.each(['1', '1/', '21 Mei ', '2021-05-', 'May ', ' ', ', '])('is linear in pumped %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const begun = performance.now();
    findDates(text, DATES.id);
    findDates(text, DATES.en);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe('parseWrittenDate', () => {
  it.each([
    ['Kirana Pos - 24 Sep 2024 15:27 WIB', '2024-09-24T15:27:00+07:00'],
    ['Jumat, 21 Mei 2021 | 17:59 WIB', '2021-05-21T17:59:00+07:00'],
    ['Senin, 03 Jan 2022, 09.15', '2022-01-03'],
    ['per Mei 2021', null],
    ['tanpa tanggal', null],
  ])('%s', (text, expected) => {
    expect(parseWrittenDate(text, DATES.id)).toBe(expected);
  });

  it('adds the offset it is told where the text has none', () => {
    expect(parseWrittenDate('3 Jan 2022, 09.15', DATES.id, { offset: '+07:00' })).toBe(
      '2022-01-03T09:15:00+07:00',
    );
  });
});
