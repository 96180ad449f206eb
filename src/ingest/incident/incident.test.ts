import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Incident } from '../../model/incident.ts';
import { Organization } from '../../model/organization.ts';
import { buildIncidentIndex, named, type Register } from './incident-index.ts';
import { type MatchInput, matchIncidents } from './match.ts';
import { judgeRelevance, selectFeedItem } from './relevance.ts';

const body = (id: string, name: string, kind: string, aliases: string[] = []) =>
  Organization.parse({ id, name, kind, country: 'ID', aliases });

const incident = (id: string, more: object) =>
  Incident.parse({
    id,
    title: { id, en: id },
    country: 'ID',
    sector: 'finance',
    firstReported: '2025-03-01',
    occurred: null,
    dataClasses: [],
    attack: 'unknown',
    sources: [{ url: 'https://harian.example/1', outlet: 'Harian Contoh', date: null, lang: 'id' }],
    searchTerms: { id: [], en: [] },
    ...more,
  });

const figure = (value: number) => ({
  value,
  unit: 'people',
  of: { id: 'nasabah', en: 'customers' },
  claimant: null,
  claimantType: 'actor',
  stance: 'claims',
  kind: 'offered',
  scope: 'whole',
  date: null,
  source: 'https://harian.example/1',
});

const register: Register = {
  incidents: [
    incident('saga-bahari-2025', {
      victims: ['saga-bahari'],
      actors: ['merahputih'],
      figures: [figure(4_300_000)],
    }),
    incident('saga-bahari-2021', {
      victims: ['saga-bahari'],
      firstReported: '2021-06',
      figures: [figure(120_000)],
    }),
    incident('rs-kirana-2025', {
      victims: ['rs-kirana'],
      searchTerms: { id: ['Kirana ransomware'], en: [] },
    }),
    incident('dinas-sagara-2025', { victims: ['dinas-sagara'], actors: ['tintakelam'] }),
    incident('toko-rimba-2025', { victims: ['toko-rimba'], actors: ['tintakelam'] }),
    incident('pos-kelana-2025', { victims: ['pos-kelana'], actors: ['angsaliar'] }),
  ],
  organizations: [
    body('saga-bahari', 'Bank Saga Bahari', 'company', ['BSaB']),
    body('rs-kirana', 'RS Kirana Medika', 'company'),
    body('merahputih', 'MerahPutih77', 'actor'),
    body('dinas-sagara', 'Dinas Sagara', 'government'),
    body('toko-rimba', 'Toko Rimba', 'company'),
    body('pos-kelana', 'Pos Kelana', 'company'),
    body('tintakelam', 'TintaKelam', 'actor'),
    body('angsaliar', 'AngsaLiar', 'actor'),
  ],
  people: [],
};
const index = buildIncidentIndex(register);

const article = (more: Partial<MatchInput>): MatchInput => ({
  title: 'Data nasabah diduga bocor',
  text: 'Sebuah akun menawarkan data.',
  published: '2025-03-03',
  figures: [],
  ...more,
});

const matches: readonly [what: string, input: MatchInput, expected: string[]][] = [
  [
    'victim in the title, near in time',
    article({ title: 'Data Bank Saga Bahari bocor' }),
    ['saga-bahari-2025'],
  ],
  [
    'an old story of the same victim goes to its own incident',
    article({ title: 'Data Bank Saga Bahari bocor', published: '2021-06-20' }),
    ['saga-bahari-2021'],
  ],
  [
    'follow-up months later, by victim and figure',
    article({
      title: 'Bank Saga Bahari digugat nasabah',
      published: '2025-11-20',
      figures: [{ value: 4_300_000, unit: 'people' }],
    }),
    ['saga-bahari-2025'],
  ],
  [
    'actor and figure without the victim',
    article({ title: 'MerahPutih77 beraksi lagi', figures: [{ value: 4_300_000, unit: 'people' }] }),
    ['saga-bahari-2025'],
  ],
  ['a figure alone is coincidence', article({ figures: [{ value: 4_300_000, unit: 'people' }] }), []],
  ['an actor of one incident', article({ title: 'AngsaLiar ditangkap' }), ['pos-kelana-2025']],
  ['an actor of several incidents', article({ title: 'TintaKelam ditangkap' }), []],
  [
    'an actor of several incidents, an older victim further down',
    article({ title: 'TintaKelam beraksi lagi', text: `${'Tanpa nama. '.repeat(70)}Dulu Dinas Sagara.` }),
    [],
  ],
  [
    'an actor of several incidents with one victim in the lead',
    article({ title: 'TintaKelam beraksi lagi', text: 'Data Dinas Sagara ditawarkan.' }),
    ['dinas-sagara-2025'],
  ],
  ['another bank', article({ title: 'Data Bank Saga Utara bocor' }), []],
  ['an acronym by its capitals', article({ title: 'Data BSaB bocor' }), ['saga-bahari-2025']],
  ['a common word that is spelt like an acronym', article({ title: 'Data bsab bocor' }), []],
  [
    'years before the first report',
    article({ title: 'Data RS Kirana Medika bocor', published: '2020-01-01' }),
    [],
  ],
  [
    'two incidents in one article',
    article({ title: 'Bank Saga Bahari dan RS Kirana Medika kebobolan' }),
    ['rs-kirana-2025', 'saga-bahari-2025'],
  ],
];

describe('matchIncidents', () => {
  it.each(matches)('%s', (_what, input, expected) => {
    expect(
      matchIncidents(index, input)
        .map((link) => link.incident)
        .sort(),
    ).toEqual(expected);
  });

  it('does not depend on the order of the register or of the figures', () => {
    const input = article({
      title: 'Bank Saga Bahari dan RS Kirana Medika kebobolan',
      figures: [4_300_000, 120_000, 7].map((value) => ({ value, unit: 'people' })),
    });
    const expected = matchIncidents(index, input);
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        shuffled(register.incidents),
        shuffled(register.organizations),
        shuffled(input.figures),
        (incidents, organizations, figures) => {
          const other = buildIncidentIndex({ incidents, organizations, people: [] });
          const links = matchIncidents(other, { ...input, figures });
          expect(links.map((link) => [link.incident, link.score])).toEqual(
            expected.map((link) => [link.incident, link.score]),
          );
        },
      ),
    );
  });

  it('gives the reasons in words', () => {
    const [link] = matchIncidents(index, article({ title: 'Data Bank Saga Bahari bocor' }));
    expect(link?.why).toEqual([
      'victim Bank Saga Bahari in the title',
      'published 2 days after the first report',
    ]);
  });
});

const headlines: readonly [lang: 'id' | 'en', title: string, selected: boolean][] = [
  ['id', 'Data 4 juta nasabah diduga bocor dan dijual', true],
  ['id', 'Situs kementerian diretas', true],
  ['id', 'BSaB buka suara', true],
  ['id', 'BSaB luncurkan kartu baru', false],
  ['id', 'MerahPutih77 muncul lagi', true],
  ['id', 'Timnas menang dua gol tanpa balas', false],
  ['en', 'Hospital hit by ransomware, patients turned away', true],
  ['en', 'Ten recipes for a rainy weekend', false],
];

describe('selectFeedItem', () => {
  it.each(headlines)('%s: %s -> %s', (lang, title, selected) => {
    expect(selectFeedItem({ title, summary: '' }, lang, (text) => named(index, text))).toBe(selected);
  });
});

const stories: readonly [lang: 'id' | 'en', title: string, text: string, relevant: boolean][] = [
  [
    'id',
    'Data pelanggan Nusa Jaya bocor',
    'Data pribadi pelanggan diduga bocor dan dijual di forum peretas. Juru bicara membantah dan menyelidiki dugaan itu.',
    true,
  ],
  ['id', 'Data Nusa Jaya bocor', 'Sebanyak 41.200 data pelanggan terdampak.', true],
  ['id', 'Data Nusa Jaya bocor', `Data pelanggan terdampak. ${'Kabar lain. '.repeat(70)}`, false],
  [
    'id',
    'Data Nusa Jaya bocor',
    `Senin (3/3/2025) data pelanggan terdampak. ${'Kabar lain. '.repeat(70)}`,
    true,
  ],
  ['id', 'Kebocoran gas di pabrik', 'Kebocoran gas membuat warga mengungsi.', false],
  ['id', 'Tips menjaga kata sandi', 'Berikut cara melindungi data pribadi dari penipuan.', false],
  ['id', 'Harga sewa kantor naik', `${'Kabar lain. '.repeat(70)}Pelaku diretas, data bocor, dijual.`, false],
  [
    'id',
    'Cara agar akun tidak diretas',
    'Simak langkah berikut jika Anda takut data dicuri. Sebaiknya Anda mengganti kata sandi.',
    false,
  ],
  [
    'id',
    'Tersangka peretasan Nusa Jaya ditangkap',
    'Polda menetapkan tersangka kasus peretas. Pelaku diamankan dan diperiksa.',
    true,
  ],
  [
    'en',
    'Why your business needs a password strategy',
    'Researchers say organizations should review policies in the future; hackers want your passwords.',
    false,
  ],
  [
    'en',
    'Thornmere council staff phished',
    'Attackers gained access to email accounts of employees; the council notified law enforcement.',
    true,
  ],
  [
    'en',
    'Nusa Jaya confirms data breach',
    'Hackers stole personal information of customers. The company said an investigation is under way.',
    true,
  ],
  [
    'en',
    'Vendor patches zero-day flaw',
    'A vulnerability in the router was fixed with a security update.',
    false,
  ],
];

describe('judgeRelevance', () => {
  it.each(stories)('%s: %s', (lang, title, text, relevant) => {
    expect(judgeRelevance(title, text, lang).relevant).toBe(relevant);
  });
});

describe('an incident that is named in passing', () => {
  const incidents = [
    incident('kirana-2023', { victims: ['kirana'], firstReported: '2023-03-01' }),
    incident('kirana-2019', { victims: ['kirana'], firstReported: '2019-02-01' }),
    incident('samudra-2022', { victims: ['samudra'], firstReported: '2022-11-05' }),
  ];
  const passingIndex = buildIncidentIndex({
    incidents,
    organizations: [body('kirana', 'Kirana Medika', 'company'), body('samudra', 'Samudra Lines', 'company')],
    people: [],
  });
  const filler = 'Layanan berjalan seperti biasa dan pelanggan diminta menunggu kabar berikutnya. '.repeat(
    14,
  );
  const linksTo = (title: string, text: string, published = '2022-11-20') =>
    matchIncidents(passingIndex, { title, text, published, figures: [] }).map(({ incident, passing }) => [
      incident,
      passing ?? false,
    ]);

  it.each([
    ['a comparison', `Kebocoran ini menyusul kasus Samudra Lines.\n${filler}`, [['samudra-2022', true]]],
    [
      'a headline without the name',
      `Samudra Lines menelusuri dugaan itu.\nSamudra Lines meminta maaf.\n${filler}\nSamudra Lines menunggu audit.`,
      [['samudra-2022', false]],
    ],
    ['a text too short to tell', 'Samudra Lines menelusuri dugaan itu.', [['samudra-2022', false]]],
  ])('%s', (_, text, expected) => {
    expect(linksTo('Data pelanggan hotel bocor', text)).toEqual(expected);
  });

  it('is only compared with where a headline tells of another breach months later', () => {
    expect(linksTo('Samudra Lines kembali diretas', filler, '2023-05-01')).toEqual([['samudra-2022', true]]);
    expect(linksTo('Samudra Lines kembali diretas', filler, '2022-11-20')).toEqual([['samudra-2022', false]]);
    expect(linksTo('Samudra Lines digugat', filler, '2023-05-01')).toEqual([['samudra-2022', false]]);
  });

  it('needs more than the name of a victim of several incidents, years later', () => {
    expect(linksTo('Kirana Medika digugat', filler, '2026-05-01')).toEqual([]);
    expect(linksTo('Samudra Lines digugat', filler, '2026-05-01')).toEqual([]);
    expect(linksTo('Kirana Medika digugat', filler, '2023-03-20')).toEqual([['kirana-2023', false]]);
  });
});
