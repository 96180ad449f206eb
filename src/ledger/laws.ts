/**
 * Laws that set a period for telling of a breach. Sources: UU 27/2022 art. 46 (1) and art. 74 (two years to
 * conform, in force since 17 October 2022); Regulation (EU) 2016/679 art. 33 (1), applicable since 25 May 2018,
 * in the EEA and, kept by the European Union (Withdrawal) Act 2018, in the United Kingdom.
 */
import type { Bilingual } from './types.ts';

export interface BreachLaw {
  readonly id: 'uu-pdp-transition' | 'uu-pdp' | 'gdpr' | 'uk-gdpr';
  readonly name: Bilingual;
  readonly url: string;
  /** ISO 3166-1 codes of the incident's country. */
  readonly countries: readonly string[];
  /** First day on which it binds, and the day from which another line of this table does. */
  readonly from: string;
  readonly to: string | null;
  readonly days: number;
  /** `{start}` is the day of the first public claim. */
  readonly note: Bilingual;
}

const EEA: readonly string[] = (
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ' + 'IS LI NO'
).split(' ');

const UU_PDP = {
  name: {
    id: 'UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 46: 3 x 24 jam',
    en: 'Indonesian Personal Data Protection Act (UU 27/2022), article 46: 3 x 24 hours',
  },
  url: 'https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022',
  countries: ['ID'],
  days: 3,
} as const;

const UU_PDP_NOTE: Bilingual = {
  id: 'Dihitung dari klaim publik pertama ({start}) sebagai pengandaian. Buku besar ini tidak mengetahui kapan pengendali data mengetahui kegagalan itu, atau apa yang sudah disampaikannya langsung kepada pemilik data dan lembaga berwenang.',
  en: 'Counted from the first public claim ({start}) as an assumption. The ledger does not know when the controller learned of the failure, or what it told the persons concerned and the authority directly.',
};

const GDPR_NOTE: Bilingual = {
  id: 'Dihitung dari klaim publik pertama ({start}) sebagai pengandaian; menurut hukum, waktu berjalan sejak pengendali mengetahui pelanggaran itu. Pemberitahuan kepada otoritas umumnya tidak diumumkan.',
  en: 'Counted from the first public claim ({start}) as an assumption; in law it runs from when the controller became aware. Notifications to the authority are usually not public.',
};

export const LAWS: readonly BreachLaw[] = [
  {
    ...UU_PDP,
    id: 'uu-pdp-transition',
    from: '2022-10-17',
    to: '2024-10-17',
    note: {
      id: `Dalam masa penyesuaian dua tahun (sampai 17 Oktober 2024). ${UU_PDP_NOTE.id}`,
      en: `Within the two years given to conform (until 17 October 2024). ${UU_PDP_NOTE.en}`,
    },
  },
  { ...UU_PDP, id: 'uu-pdp', from: '2024-10-17', to: null, note: UU_PDP_NOTE },
  {
    id: 'gdpr',
    name: { id: 'GDPR, Pasal 33: 72 jam', en: 'GDPR, article 33: 72 hours' },
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    countries: EEA,
    from: '2018-05-25',
    to: null,
    days: 3,
    note: GDPR_NOTE,
  },
  {
    id: 'uk-gdpr',
    name: { id: 'GDPR Britania Raya, Pasal 33: 72 jam', en: 'UK GDPR, article 33: 72 hours' },
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/33',
    countries: ['GB'],
    from: '2018-05-25',
    to: null,
    days: 3,
    note: GDPR_NOTE,
  },
];
