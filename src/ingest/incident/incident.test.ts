import { describe, expect, it } from 'vitest';
import { Incident } from '../../model/incident.ts';
import { Organization } from '../../model/organization.ts';
import { buildIncidentIndex, named } from './incident-index.ts';
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

const index = buildIncidentIndex({
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
  ],
  organizations: [
    body('saga-bahari', 'Bank Saga Bahari', 'company', ['BSaB']),
    body('rs-kirana', 'RS Kirana Medika', 'company'),
    body('merahputih', 'MerahPutih77', 'actor'),
  ],
  people: [],
});

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
  ['another bank', article({ title: 'Data Bank Saga Utara bocor' }), []],
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
  ['id', 'Kebocoran gas di pabrik', 'Kebocoran gas membuat warga mengungsi.', false],
  ['id', 'Tips menjaga kata sandi', 'Berikut cara melindungi data pribadi dari penipuan.', false],
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
