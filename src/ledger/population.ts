/**
 * Inhabitants by country and year, each with its source: the denominator against which a claim of "all
 * citizens' data" can be read. Add a line only with a source that states the number.
 */
import type { Bilingual, PartialDate } from './types.ts';

export interface Population {
  readonly country: string;
  /** When the count was taken. */
  readonly asOf: PartialDate;
  readonly people: number;
  readonly by: Bilingual;
  readonly source: string;
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
];
