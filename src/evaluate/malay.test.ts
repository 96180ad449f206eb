/** Ten invented Malay examples: what a language of small lists reaches when its grammar is near one that is read already. */
import { describe, expect, it } from 'vitest';
import { extractFigures } from '../ingest/figure/index.ts';
import { detectLanguage } from '../ingest/language/detect.ts';
import { extractStatements } from '../ingest/statement/index.ts';

interface Example {
  readonly text: string;
  /** Language that is told from the text alone, where it holds too few words that only Malay has. */
  readonly told?: 'id' | null;
  /** kind | text | speaker | role | organization | cue | stance */
  readonly statements: readonly string[];
  /** raw | value | unit | kind | claimant */
  readonly figures?: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    text: '"Kami sedang menyiasat dakwaan itu dan sistem tersebut telah ditutup kerana langkah berjaga-jaga," kata Ketua Pengarah Agensi Siber Contoh, Rohana Idris, pada Khamis.',
    statements: [
      'direct | Kami sedang menyiasat dakwaan itu dan sistem tersebut telah ditutup kerana langkah berjaga-jaga, | Rohana Idris | Ketua Pengarah | Agensi Siber Contoh | kata | investigates',
    ],
  },
  {
    text: 'Syarikat Kurnia Digital menafikan datanya bocor selepas hantaran penggodam itu tular pada Isnin.',
    statements: [
      'indirect | datanya bocor selepas hantaran penggodam itu tular pada Isnin | Syarikat Kurnia Digital | | | menafikan | denies',
    ],
  },
  {
    text: 'Menurut Rohana Idris, siasatan forensik itu belum selesai kerana log pelayan masih diperiksa.',
    statements: [
      'indirect | siasatan forensik itu belum selesai kerana log pelayan masih diperiksa | Rohana Idris | | | Menurut | investigates',
    ],
  },
  {
    text: 'Akaun Kelawar mendakwa memiliki 2.4 juta rekod pelanggan Bank Contoh Utara dan menawarkannya pada harga RM15,000.',
    told: 'id',
    statements: [
      'indirect | memiliki 2.4 juta rekod pelanggan Bank Contoh Utara dan menawarkannya pada harga RM15,000 | Kelawar | | | mendakwa | claims',
    ],
    figures: [
      '2.4 juta rekod | 2400000 | records | holding | Kelawar',
      'RM15,000 | 15000 | money | price | Kelawar',
    ],
  },
  {
    text: 'Jurucakap ASC memberitahu bahawa seramai 12,450 pesakit telah dimaklumkan mengenai kebocoran itu, iaitu semua yang terjejas.',
    statements: [
      'indirect | seramai 12,450 pesakit telah dimaklumkan mengenai kebocoran itu, iaitu semua yang terjejas | ASC | Jurucakap | ASC | memberitahu | acts',
    ],
    figures: ['12,450 pesakit | 12450 | people | confirmed | ASC'],
  },
  {
    text: '"Kami memohon maaf kepada semua pelanggan," kata Azlan Murad, pengarah urusan Kurnia Digital. "Tiada kata laluan disimpan dalam pangkalan data itu."',
    told: null,
    statements: [
      'direct | Kami memohon maaf kepada semua pelanggan, | Azlan Murad | pengarah urusan | Kurnia Digital | kata | apologises',
      'direct | Tiada kata laluan disimpan dalam pangkalan data itu. | Azlan Murad | pengarah urusan | Kurnia Digital | | states',
    ],
  },
  {
    text: 'Rohana Idris berkata pihaknya menggesa syarikat itu menjelaskan punca ketirisan. Beliau menambah laporan penuh akan diumumkan pada bulan Ogos.',
    statements: [
      'indirect | pihaknya menggesa syarikat itu menjelaskan punca ketirisan | Rohana Idris | | | berkata | demands',
      'indirect | laporan penuh akan diumumkan pada bulan Ogos | Rohana Idris | | | menambah | states',
    ],
  },
  {
    text: 'Kementerian Komunikasi Contoh mengesahkan bahawa 350 ribu akaun terdedah sejak Mac 2023, manakala baki 40 peratus daripadanya tidak aktif.',
    statements: [
      'indirect | 350 ribu akaun terdedah sejak Mac 2023, manakala baki 40 peratus daripadanya tidak aktif | Kementerian Komunikasi Contoh | | | mengesahkan | confirms',
    ],
    figures: [
      '350 ribu akaun | 350000 | accounts | confirmed | Kementerian Komunikasi Contoh',
      '40 peratus | 40 | percent | other | Kementerian Komunikasi Contoh',
    ],
  },
  {
    text: '"Sila tukar kata laluan anda dengan segera dan jangan klik pautan yang mencurigakan," tambahnya kerana bimbang penipuan susulan.',
    told: null,
    statements: [
      'direct | Sila tukar kata laluan anda dengan segera dan jangan klik pautan yang mencurigakan, | | | | tambahnya | advises',
    ],
  },
  {
    text: 'Penganalisis Siti Hawa Bakar memberi amaran bahawa data itu mungkin dijual semula, kerana sampel 100 fail sudah disebarkan di forum berkenaan.',
    statements: [],
    figures: ['100 fail | 100 | files | sample |'],
  },
];

const row = (...cells: readonly (string | number | null)[]): string =>
  cells
    .map((cell) => cell ?? '')
    .join(' | ')
    .replace(/ {2}(?=\|)/g, ' ')
    .trimEnd();

describe('Malay', () => {
  it.each(EXAMPLES.map((example) => [example.text, example] as const))('%s', (text, example) => {
    expect(detectLanguage(text)).toBe(example.told === undefined ? 'ms' : example.told);
    const input = { text, lang: 'ms', title: null, published: null } as const;
    const statements = extractStatements(input);
    expect(
      statements.map((one) =>
        row(one.kind, one.text, one.speaker, one.role, one.organization, one.cue?.text ?? null, one.stance),
      ),
    ).toEqual(example.statements);
    if (example.figures)
      expect(
        extractFigures(input, statements).map(({ raw, value, unit, kind, claimant }) =>
          row(raw, value, unit, kind, claimant),
        ),
      ).toEqual(example.figures);
  });
});
