/**
 * Inhabitants by country and year, each with its source: the denominator against which a claim of "all
 * citizens' data" can be read. A line without `unverified` has a source that was read and states the number; the others are
 * census results as the named office published them, written down from memory with the office's address, and say so on the page.
 */
import type { Bilingual, PartialDate } from './types.ts';

export interface Population {
  readonly country: string;
  /** When the count was taken. */
  readonly asOf: PartialDate;
  readonly people: number;
  readonly by: Bilingual;
  readonly source: string;
  /** Nobody has yet compared the number with the source. */
  readonly unverified?: true;
}

export const POPULATIONS: readonly Population[] = [
  {
    country: 'ID',
    asOf: '2020-09',
    people: 270_203_917,
    by: { id: 'Sensus Penduduk 2020, BPS', en: '2020 population census, Statistics Indonesia' },
    source:
      'https://liputan6.com/bisnis/read/4463464/hasil-sensus-penduduk-bps-jumlah-penduduk-indonesia-naik-125-persen-per-tahun',
  },
  {
    country: 'ID',
    asOf: '2021-12',
    people: 273_879_750,
    by: { id: 'Ditjen Dukcapil, semester II 2021', en: 'civil registry, second half of 2021' },
    source:
      'https://news.republika.co.id/berita/r7x5ci370/kemendagri-catat-lebih-65-juta-masyarakat-pindahdatang-pada-2021',
  },
  {
    country: 'US',
    asOf: '2010-04',
    people: 308_745_538,
    by: { id: 'Sensus 2010, Biro Sensus AS', en: '2010 census, US Census Bureau' },
    source: 'https://www.census.gov/',
    unverified: true,
  },
  {
    country: 'US',
    asOf: '2020-04',
    people: 331_449_281,
    by: { id: 'Sensus 2020, Biro Sensus AS', en: '2020 census, US Census Bureau' },
    source: 'https://www.census.gov/',
    unverified: true,
  },
  {
    country: 'IN',
    asOf: '2011-03',
    people: 1_210_854_977,
    by: { id: 'Sensus 2011, Kantor Registrar Jenderal India', en: '2011 census, Registrar General of India' },
    source: 'https://censusindia.gov.in/',
    unverified: true,
  },
  {
    country: 'PH',
    asOf: '2015-08',
    people: 100_981_437,
    by: { id: 'Sensus 2015, PSA', en: '2015 census, Philippine Statistics Authority' },
    source: 'https://psa.gov.ph/',
    unverified: true,
  },
  {
    country: 'PH',
    asOf: '2020-05',
    people: 109_035_343,
    by: { id: 'Sensus 2020, PSA', en: '2020 census, Philippine Statistics Authority' },
    source: 'https://psa.gov.ph/',
    unverified: true,
  },
  {
    country: 'AU',
    asOf: '2021-08',
    people: 25_422_788,
    by: { id: 'Sensus 2021, ABS', en: '2021 census, Australian Bureau of Statistics' },
    source: 'https://www.abs.gov.au/',
    unverified: true,
  },
  {
    country: 'MY',
    asOf: '2020-07',
    people: 32_447_385,
    by: { id: 'Sensus 2020, DOSM', en: '2020 census, Department of Statistics Malaysia' },
    source: 'https://www.dosm.gov.my/',
    unverified: true,
  },
  {
    country: 'KR',
    asOf: '2020-11',
    people: 51_829_136,
    by: { id: 'Sensus 2020, KOSIS', en: '2020 census, Statistics Korea' },
    source: 'https://kostat.go.kr/',
    unverified: true,
  },
];
