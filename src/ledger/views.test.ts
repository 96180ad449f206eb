import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import {
  article,
  curatedFigure,
  curatedStatement,
  type IncidentInput,
  incident,
  records,
} from './fixtures.ts';
import { partyView } from './party-view.ts';
import { entryPath, pagePath } from './paths.ts';
import { plausibility } from './plausibility.ts';
import { incidentList, incidentReport } from './report.ts';
import { responseClock } from './response-clock.ts';
import { timeline } from './timeline.ts';

const ledgerOf = (...incidents: Partial<IncidentInput>[]) =>
  buildLedger(records({ incidents: incidents.map((fields) => incident(fields)) }));
const only = (fields: Partial<IncidentInput>) => {
  const [own] = ledgerOf(fields).incidents;
  if (!own) throw new Error('no incident');
  return own;
};

describe('responseClock', () => {
  const spoken = { statements: [curatedStatement({ stance: 'states', date: '2023-03-04' })] };

  it('counts from the first public claim', () => {
    const clock = responseClock(
      only({
        figures: [curatedFigure({ date: '2023-02-27' })],
        statements: [
          curatedStatement({ stance: 'states', date: '2023-03-04' }),
          curatedStatement({ stance: 'confirms', date: '2023-03-09' }),
        ],
      }),
    );
    expect(clock.firstClaim).toMatchObject({ date: '2023-02-27', entry: { side: 'actor' } });
    expect(clock.firstVictimStatement).toMatchObject({ date: '2023-03-04', after: { least: 5, most: 5 } });
    expect(clock.firstConfirmation).toMatchObject({ date: '2023-03-09', after: { least: 10, most: 10 } });
  });

  it('takes the curated day where nobody is on record before, and knows no answer where there is none', () => {
    const clock = responseClock(only({}));
    expect(clock).toMatchObject({
      firstClaim: { date: '2023-03-01', entry: null },
      firstVictimStatement: null,
      firstConfirmation: null,
    });
  });

  it("does not take a customer base or last year's word for an answer", () => {
    const base = curatedFigure({
      claimant: 'nusa-jaya',
      claimantType: 'victim',
      scope: 'base',
      kind: 'holding',
      date: '2023-03-02',
    });
    const earlier = curatedStatement({ date: '2022-01-01', stance: 'states' });
    expect(responseClock(only({ figures: [base], statements: [earlier] })).firstVictimStatement).toBeNull();
  });

  it.each([
    ['ID', '2022-10-16', []],
    ['ID', '2022-10-17', [['uu-pdp-transition', '2022-10-20']]],
    ['ID', '2024-10-17', [['uu-pdp', '2024-10-20']]],
    ['ID', '2025-01', [['uu-pdp', null]]],
    ['DE', '2018-05-24', []],
    ['DE', '2019-01-30', [['gdpr', '2019-02-02']]],
    ['GB', '2023-01-01', [['uk-gdpr', '2023-01-04']]],
    ['US', '2023-01-01', []],
  ])('in %s on %s', (country, firstReported, expected) => {
    const { periods } = responseClock(only({ country, firstReported, ...{ statements: [] } }));
    expect(periods.map(({ law, until }) => [law, until])).toEqual(expected);
  });

  it('states the assumption and passes no verdict', () => {
    const [period] = responseClock(only({ firstReported: '2024-11-01', ...spoken })).periods;
    expect(period?.note.en).toContain('as an assumption');
    expect(JSON.stringify(period)).not.toMatch(/violat|late\b|melanggar|terlambat/i);
  });
});

describe('timeline', () => {
  const years = timeline(
    ledgerOf(
      {
        id: 'a',
        firstReported: '2023-03-01',
        figures: [
          curatedFigure(),
          curatedFigure({ value: 3_000_000, claimant: 'lab-curiga', claimantType: 'researcher' }),
        ],
      },
      { id: 'b', firstReported: '2023-03-20' },
      { id: 'c', firstReported: '2023' },
      { id: 'd', firstReported: '2021-05' },
    ),
  );

  it('goes newest first by year and month, years without a month last', () => {
    const shape = years.map(({ year, months }) => [
      year,
      months.map(({ month, rows }) => [month, rows.map((row) => row.id)]),
    ]);
    expect(shape).toEqual([
      [
        2023,
        [
          [3, ['b', 'a']],
          [null, ['c']],
        ],
      ],
      [2021, [[5, ['d']]]],
    ]);
  });

  it('gives the range of the main scope, and none where nobody gave a figure', () => {
    const rows = years[0]?.months[0]?.rows ?? [];
    expect(rows.map((row) => row.range?.text.id ?? null)).toEqual([null, '3 juta sampai 12 juta orang']);
    expect(rows[1]?.counts).toMatchObject({ figures: 2, statements: 0, parties: 2, unreviewed: 0 });
  });
});

describe('partyView', () => {
  const ledger = ledgerOf(
    { id: 'a', statements: [curatedStatement({ stance: 'confirms', date: '2023-03-05' })] },
    { id: 'b', firstReported: '2023-04-01', statements: [curatedStatement({ date: '2023-04-02' })] },
    { id: 'c', firstReported: '2023-05-01', figures: [curatedFigure()] },
  );
  const view = (key: string) => {
    const party = ledger.partyByKey.get(key);
    if (!party) throw new Error(key);
    return partyView(party, ledger);
  };

  it("counts what became of an actor's claims", () => {
    expect(view('organization:kuncirat').claims).toEqual({ upheld: 1, refuted: 1, unverified: 1 });
    expect(view('organization:nusa-jaya').claims).toBeNull();
  });

  it("shows a victim's first statement, latest incident first", () => {
    const { incidents } = view('organization:nusa-jaya');
    expect(incidents.map((one) => [one.incident.id, one.firstStatement?.after?.most])).toEqual([
      ['c', undefined],
      ['b', 1],
      ['a', 4],
    ]);
  });

  it('names the roles of a person', () => {
    expect(view('person:ratna-wulandari').roles).toMatchObject([
      { title: { en: 'Spokesperson' }, organization: { id: 'nusa-jaya', name: 'PT Nusa Jaya Digital' } },
    ]);
  });
});

describe('plausibility', () => {
  const base = curatedFigure({
    value: 9_000_000,
    claimant: 'nusa-jaya',
    claimantType: 'victim',
    kind: 'holding',
    scope: 'base',
  });
  it.each([
    ['more than inhabitants', [curatedFigure({ value: 300_000_000 })], ['is more than the population']],
    ['most inhabitants', [curatedFigure({ value: 200_000_000 })], ['equals 73 per cent of the population']],
    ['few', [curatedFigure()], []],
    [
      'more than the base',
      [curatedFigure(), base],
      ['is more than the 9 million people that PT Nusa Jaya Digital says'],
    ],
    [
      'more than a base that an authority gives with its source',
      [curatedFigure(), { ...base, claimant: 'badan-uji-siber', claimantType: 'government' as const }],
      ['is more than the 9 million people that Badan Uji Siber gives as the users or members of the holder'],
    ],
    [
      'a base that the seller gives',
      [curatedFigure(), { ...base, claimant: 'kuncirat', claimantType: 'actor' as const }],
      [],
    ],
    ['a smaller claim', [curatedFigure({ value: 8_999_999 }), base], []],
    [
      "a claim against its own claimant's base",
      [
        curatedFigure({ claimant: 'badan-uji-siber', claimantType: 'government' }),
        { ...base, claimant: 'badan-uji-siber', claimantType: 'government' as const },
      ],
      [],
    ],
    ['a base of records', [curatedFigure(), { ...base, unit: 'records' as const }], []],
    ['records are not people', [curatedFigure({ value: 300_000_000, unit: 'records' })], []],
  ])('%s', (_, figures, expected) => {
    const sentences = plausibility(only({ figures })).map((one) => one.sentence.en);
    expect(sentences).toHaveLength(expected.length);
    expected.forEach((part, index) => {
      expect(sentences[index]).toContain(part);
    });
  });
});

describe('plausibility against a number from memory', () => {
  it('says that nobody has compared it with its source', () => {
    const own = only({
      country: 'PH',
      firstReported: '2021-03-01',
      figures: [curatedFigure({ value: 90_000_000 })],
    });
    expect(plausibility(own).map(({ sentence }) => sentence.en)).toEqual([
      expect.stringContaining('not yet compared with its source'),
    ]);
  });

  it('compares with no later count', () => {
    const none = only({
      country: 'PH',
      firstReported: '2015-01-01',
      figures: [curatedFigure({ value: 90_000_000 })],
    });
    expect(plausibility(none)).toEqual([]);
  });
});

describe('paths', () => {
  it.each([
    ['incident', 'id', '/', '/insiden/a/'],
    ['incident', 'en', '/', '/en/incidents/a/'],
    ['person', 'id', '/ledger', '/ledger/orang/a/'],
    ['organization', 'en', '/ledger/', '/ledger/en/organizations/a/'],
    ['outlet', 'id', '/', '/media/a/'],
  ] as const)('%s in %s below %s', (kind, lang, base, expected) => {
    expect(pagePath(kind, 'a', lang, base)).toBe(expected);
  });

  it('anchors an entry on its incident, else on its party', () => {
    const [linked] = ledgerOf({ figures: [curatedFigure()] }).entries;
    const loose = buildLedger(
      records({ articles: [article({ incidents: [], statements: [{ text: 'Kami periksa' }] })] }),
    ).entries[0];
    expect(linked && entryPath(linked, 'id')).toBe(`/insiden/nusa-jaya-2023/#${linked?.id}`);
    expect(loose && entryPath(loose, 'en')).toBe(`/en/people/ratna-wulandari/#${loose?.id}`);
  });
});

describe('incidentReport', () => {
  it.each(['id', 'en'] as const)('leaves no placeholder and no undefined in %s', (lang) => {
    const ledger = ledgerOf({
      figures: [curatedFigure({ value: 300_000_000 })],
      statements: [curatedStatement(), curatedStatement({ stance: 'confirms', date: '2023-04-01' })],
    });
    const [own] = ledger.incidents;
    const text = (own ? incidentReport(own, lang) : '') + incidentList(ledger, lang);
    expect(text).toContain('PT Nusa Jaya Digital');
    expect(text).not.toMatch(/\{\w+\}|undefined|null/);
  });
});
