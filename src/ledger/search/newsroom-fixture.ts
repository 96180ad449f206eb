/**
 * A fictional ledger for measuring search: a dozen incidents with words worth finding, among many made of
 * a small word list by a seeded generator. Nobody and nothing in it exists.
 */
import { Organization } from '../../model/organization.ts';
import { Person } from '../../model/person.ts';
import {
  article,
  curatedFigure,
  curatedStatement,
  type IncidentInput,
  incident,
  records,
} from '../fixtures.ts';
import type { Article, Incident, LedgerRecords } from '../types.ts';

const body = (id: string, name: string, kind: Organization['kind'], aliases: string[] = []): Organization =>
  Organization.parse({ id, name, kind, aliases, country: 'ID' });
const person = (id: string, name: string, organization: string, id_: string, en: string): Person =>
  Person.parse({ id, name, roles: [{ title: { id: id_, en }, organization }] });

export const ORGANIZATIONS: readonly Organization[] = [
  body('kesehatan-raya', 'Jaminan Kesehatan Raya', 'government', ['JKR']),
  body('bank-cakrawala', 'Bank Cakrawala', 'company', ['Cakrawala Bank']),
  body('belanja-kilat', 'BelanjaKilat', 'company'),
  body('maskapai-elang', 'Elang Airways', 'company'),
  body('kementerian-siaran', 'Kementerian Siaran', 'government', ['Kemsiar']),
  body('komisi-suara', 'Komisi Suara Nasional', 'government', ['KSN']),
  body('serikat-pulsa', 'Serikat Pulsa Telekom', 'company'),
  body('universitas-lontar', 'Universitas Lontar', 'other', ['Unlontar']),
  body('dewan-privasi', 'Dewan Privasi', 'regulator'),
  body('zytrex', 'Zytrex', 'actor'),
  body('mbahgudang', 'MbahGudang', 'actor'),
];

export const PEOPLE: readonly Person[] = [
  person(
    'wiratno-kusumahadi',
    'Wiratno Kusumahadi',
    'kesehatan-raya',
    'Direktur Utama',
    'President Director',
  ),
  person('laksmi-darmayanti', 'Laksmi Darmayanti', 'kementerian-siaran', 'Juru Bicara', 'Spokesperson'),
  person('oskar-pembayun', 'Oskar Pembayun', 'bank-cakrawala', 'Direktur Teknologi', 'Technology Director'),
  person('felicia-thorndale', 'Felicia Thorndale', 'maskapai-elang', 'Kepala Eksekutif', 'Chief Executive'),
  person('hendriko-salampessy', 'Hendriko Salampessy', 'komisi-suara', 'Komisioner', 'Commissioner'),
];

const both = (id: string, en: string) => ({ id, en });
const seller = (claimant: string, value: number, of: { id: string; en: string }, date: string) =>
  curatedFigure({ claimant, value, of, date, unit: 'records' });

const INCIDENTS: readonly Partial<IncidentInput>[] = [
  {
    id: 'kesehatan-raya-2021',
    title: both(
      'Data peserta Jaminan Kesehatan Raya ditawarkan',
      'Jaminan Kesehatan Raya member data offered',
    ),
    victims: ['kesehatan-raya'],
    actors: ['zytrex'],
    firstReported: '2021-05-20',
    figures: [
      seller('zytrex', 279_000_000, both('data penduduk', 'resident records'), '2021-05-20'),
      curatedFigure({
        value: 222_400_000,
        claimant: 'kesehatan-raya',
        claimantType: 'victim',
        kind: 'holding',
        scope: 'base',
        date: '2021-05-21',
      }),
      curatedFigure({
        value: 100_002,
        claimant: 'kementerian-siaran',
        claimantType: 'government',
        kind: 'sample',
        scope: 'sample',
        stance: 'estimates',
        date: '2021-05-21',
      }),
    ],
    statements: [
      curatedStatement({
        speaker: 'wiratno-kusumahadi',
        organization: 'kesehatan-raya',
        stance: 'investigates',
        date: '2021-05-21',
        summary: both(
          'Tim khusus menelusuri asal data yang beredar.',
          'A special team traces where the data came from.',
        ),
      }),
      curatedStatement({
        speaker: 'laksmi-darmayanti',
        organization: 'kementerian-siaran',
        stance: 'confirms',
        date: '2021-05-22',
        summary: both(
          'Sampel diduga kuat identik dengan data peserta.',
          'The sample is very probably identical to member data.',
        ),
      }),
    ],
  },
  {
    id: 'bank-cakrawala-2025',
    title: both(
      'Gangguan Bank Cakrawala disebut ulah orang dalam',
      'Bank Cakrawala outage blamed on insiders',
    ),
    victims: ['bank-cakrawala'],
    actors: [],
    firstReported: '2025-04-03',
    attack: 'insider',
    statements: [
      curatedStatement({
        speaker: 'oskar-pembayun',
        organization: 'bank-cakrawala',
        date: '2025-04-08',
        summary: both(
          'Tidak ada tanda peretasan, hanya gangguan sistem.',
          'There is no sign of hacking, only a system fault.',
        ),
      }),
    ],
    figures: [
      curatedFigure({
        value: 100_000_000_000,
        unit: 'money',
        currency: 'IDR',
        claimant: 'bank-cakrawala',
        claimantType: 'victim',
        kind: 'other',
        scope: 'other',
        date: '2025-04-16',
        of: both('kerugian bank sendiri', "the bank's own loss"),
      }),
    ],
  },
  {
    id: 'belanja-kilat-2020',
    title: both('Akun BelanjaKilat dijual', 'BelanjaKilat accounts on sale'),
    victims: ['belanja-kilat'],
    actors: ['mbahgudang'],
    firstReported: '2020-05-02',
    figures: [seller('mbahgudang', 91_000_000, both('akun pembeli', 'buyer accounts'), '2020-05-03')],
  },
  {
    id: 'elang-airways-2018',
    title: both('Penumpang Elang Airways terdampak', 'Elang Airways passengers affected'),
    country: 'GB',
    victims: ['maskapai-elang'],
    actors: [],
    firstReported: '2018-09-06',
    figures: [
      curatedFigure({
        value: 380_000,
        unit: 'records',
        claimant: 'maskapai-elang',
        claimantType: 'victim',
        kind: 'confirmed',
        scope: 'affected',
        stance: 'confirms',
        date: '2018-09-06',
        of: both('transaksi kartu', 'card transactions'),
      }),
    ],
    statements: [
      curatedStatement({
        speaker: 'felicia-thorndale',
        organization: 'maskapai-elang',
        stance: 'apologises',
        date: '2018-09-07',
        summary: both(
          'Maskapai meminta maaf dan menawarkan ganti rugi.',
          'The airline apologised and offered compensation.',
        ),
      }),
    ],
  },
  {
    id: 'komisi-suara-2022',
    title: both('Daftar pemilih Komisi Suara Nasional', 'Komisi Suara Nasional voter list'),
    victims: ['komisi-suara'],
    actors: ['mbahgudang'],
    firstReported: '2022-09-06',
    figures: [seller('mbahgudang', 105_003_428, both('data pemilih', 'voter records'), '2022-09-06')],
    statements: [
      curatedStatement({
        speaker: 'hendriko-salampessy',
        organization: 'komisi-suara',
        date: '2022-09-07',
        summary: both(
          'Susunan kolom tidak sama dengan basis data pemilih.',
          'The columns differ from the voter database.',
        ),
      }),
    ],
  },
  {
    id: 'serikat-pulsa-2022',
    title: both('Registrasi kartu Serikat Pulsa', 'Serikat Pulsa card registrations'),
    victims: ['serikat-pulsa'],
    actors: ['zytrex'],
    firstReported: '2022-08-31',
    figures: [seller('zytrex', 1_304_401_300, both('baris registrasi', 'registration rows'), '2022-08-31')],
  },
  {
    id: 'universitas-lontar-2021',
    title: both('Mahasiswa Universitas Lontar', 'Universitas Lontar students'),
    victims: ['universitas-lontar'],
    actors: [],
    firstReported: '2021-01-05',
    figures: [
      curatedFigure({
        value: 125_000,
        claimant: null,
        claimantLabel: both('unggahan media sosial', 'a social media post'),
        claimantType: 'other',
        date: '2021-01-05',
        of: both('mahasiswa dan alumni', 'students and alumni'),
      }),
    ],
  },
];

const ARTICLES: readonly Article[] = [
  article({
    url: 'https://warta-uji.example/kesehatan',
    published: '2021-05-21T17:59:00+07:00',
    incidents: ['kesehatan-raya-2021'],
    statements: [
      {
        text: 'Kami sudah memblokir tiga tautan unduhan supaya data pribadi tidak menyebar lebih luas lagi',
        speaker: 'Laksmi Darmayanti',
        party: 'laksmi-darmayanti',
        stance: 'acts',
      },
      {
        text: 'Enkripsi berlapis sudah dipasang, jadi peretas tidak mungkin membaca isi berkas',
        speaker: 'Wiratno Kusumahadi',
        party: 'wiratno-kusumahadi',
        stance: 'denies',
      },
    ],
  }),
  article({
    url: 'https://test-courier.example/elang',
    outlet: 'test-courier',
    lang: 'en',
    published: '2018-09-08T08:00:00+01:00',
    incidents: ['elang-airways-2018'],
    statements: [
      {
        text: 'We are deeply sorry that criminals skimmed the booking page for two whole weeks',
        speaker: 'Felicia Thorndale',
        party: 'felicia-thorndale',
        lang: 'en',
        stance: 'apologises',
      },
    ],
  }),
  article({
    url: 'https://warta-uji.example/bank',
    published: '2025-04-16T10:00:00+07:00',
    incidents: ['bank-cakrawala-2025'],
    statements: [
      {
        text: 'Ada pihak ketiga dengan hak akses tinggi yang bekerja sama dengan orang di manajemen',
        speaker: 'Oskar Pembayun',
        party: 'oskar-pembayun',
        stance: 'blames',
      },
    ],
  }),
];

/** A small seeded generator (mulberry32), so that every run makes the same ledger. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  'data pelanggan sistem server kami sudah belum tim pemeriksaan laporan akses keamanan publik layanan nomor alamat surel kata sandi aplikasi vendor log audit forensik pemulihan cadangan instansi masyarakat tenang langkah koordinasi dugaan kebocoran peretas unggahan forum sampel baris kolom resmi mitra pusat wilayah petugas warga kartu rekening'.split(
    ' ',
  );
const SYLLABLES = 'ba ce di fo gu ha ji ka lo mu na pe ri so tu wa ya zi mer tan lin dor sul pan'.split(' ');

/** Records with about `statements` generated statements besides the ones worth finding. */
export function newsroom(statements: number): LedgerRecords {
  const random = seeded(20_210_520);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const coin = (least: number, most: number) => least + Math.floor(random() * (most - least));
  const name = () => Array.from({ length: coin(2, 4) }, () => pick(SYLLABLES)).join('');
  const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const count = Math.max(1, Math.round(statements / 30));
  const organizations = Array.from({ length: count }, (_, i) =>
    body(`uji-${i}`, `${title(name())} ${title(name())}`, 'company'),
  );
  const people = Array.from({ length: count * 2 }, (_, i) =>
    person(`orang-${i}`, `${title(name())} ${title(name())}`, `uji-${i % count}`, 'Direktur', 'Director'),
  );
  const incidents: Incident[] = organizations.map((one, i) =>
    incident({
      id: `uji-${i}-${2012 + (i % 14)}`,
      title: both(`Data ${one.name} beredar`, `${one.name} data circulating`),
      victims: [one.id],
      actors: [],
      firstReported: `${2012 + (i % 14)}-0${1 + (i % 9)}-15`,
    }),
  );
  const sentence = () =>
    `${title(Array.from({ length: coin(12, 25) }, () => pick(WORDS)).join(' '))} ${name()}`;
  const articles = Array.from({ length: Math.ceil(statements / 3) }, (_, i) => {
    const own = incidents[i % count] as Incident;
    const victim = i % count;
    const speaker = people[victim + (random() < 0.5 ? 0 : count)] as Person;
    const value = coin(1, 999) * 10 ** coin(3, 7);
    return article({
      url: `https://warta-uji.example/uji/${i}`,
      published: `${own.firstReported}T10:00:00+07:00`,
      incidents: [own.id],
      statements: Array.from({ length: 3 }, () => ({
        text: sentence(),
        speaker: speaker.name,
        party: speaker.id,
        stance: pick(['denies', 'confirms', 'investigates', 'states', 'acts'] as const),
      })),
      figures: [
        {
          raw: `${value} data`,
          value,
          unit: 'records',
          claimant: null,
          party: null,
          kind: 'affected',
          scope: 'affected',
        },
      ],
    });
  });
  const base = records();
  return {
    ...base,
    incidents: [...INCIDENTS.map((fields) => incident(fields)), ...incidents],
    articles: [...ARTICLES, ...articles],
    people: [...PEOPLE, ...people],
    organizations: [...ORGANIZATIONS, ...organizations],
  };
}
