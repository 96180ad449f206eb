import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { certaintyDrifts } from './drift.ts';
import { article, curatedFigure, curatedStatement, incident, records } from './fixtures.ts';
import { reversals } from './reversals.ts';

type Fields = Parameters<typeof curatedStatement>[0];
const found = (...statements: Fields[]) => {
  const file = incident({ statements: statements.map(curatedStatement) });
  const [own] = buildLedger(records({ incidents: [file] })).incidents;
  return own ? reversals(own) : [];
};
const denies = (date: string | null, more: Fields = {}): Fields => ({ stance: 'denies', date, ...more });
const confirms = (date: string | null, more: Fields = {}): Fields => ({ stance: 'confirms', date, ...more });
const agency = { speaker: null, organization: 'badan-uji-siber' };

describe('reversals', () => {
  it('quotes the words rather than the figure of the same day', () => {
    const disputed = curatedFigure({
      claimant: 'nusa-jaya',
      claimantType: 'victim',
      stance: 'denies',
      kind: 'denied',
      scope: 'affected',
      date: '2023-03-10',
    });
    const file = (statements: Fields[]) =>
      incident({ figures: [disputed], statements: statements.map(curatedStatement) });
    const turn = (statements: Fields[]) =>
      buildLedger(records({ incidents: [file(statements)] }))
        .incidents.flatMap(reversals)
        .map(({ kind, to }) => `${kind} ${to.kind}`);
    expect(turn([confirms('2023-03-02'), denies('2023-03-10')])).toEqual(['confirmed-denied statement']);
    expect(turn([confirms('2023-03-02')])).toEqual(['confirmed-denied figure']);
  });

  it.each([
    ['denied, then confirmed', [denies('2023-03-02'), confirms('2023-03-10')], [['denied-confirmed', 8, 8]]],
    ['a year and a day', [denies('2021'), confirms('2024-03-30')], [['denied-confirmed', 820, 1184]]],
    ['confirmed, then denied', [confirms('2023-03-02'), denies('2023-03-03')], [['confirmed-denied', 1, 1]]],
    [
      'denied, then blamed',
      [denies('2023-03-02'), { stance: 'blames', date: '2023-03-10' }],
      [['denied-blamed', 8, 8]],
    ],
    [
      'a seller takes it back',
      [
        { speaker: null, organization: 'kuncirat', stance: 'claims', date: '2023-03-01' },
        { speaker: null, organization: 'kuncirat', stance: 'denies', date: '2023-03-04' },
      ],
      [['claim-withdrawn', 3, 3]],
    ],
    [
      'from the last denial',
      [denies('2023-03-02'), denies('2023-03-08'), confirms('2023-03-10')],
      [['denied-confirmed', 2, 2]],
    ],
    ['the same day', [denies('2023-03-02'), confirms('2023-03-02')], []],
    ['a day within the month', [denies('2023-03'), confirms('2023-03-20')], []],
    ['no date', [denies(null), confirms('2023-03-20')], []],
    ['two bodies', [denies('2023-03-02'), confirms('2023-03-10', agency)], []],
    [
      'two people of one body',
      [denies('2023-03-02'), confirms('2023-03-10', { speaker: null })],
      [['denied-confirmed', 8, 8]],
    ],
    [
      'the ransom refused',
      [
        confirms('2023-03-02'),
        denies('2023-03-03', {
          summary: { id: 'Tebusan tidak dibayar.', en: 'It will not pay the ransom.' },
        }),
      ],
      [],
    ],
    ['an inquiry', [denies('2023-03-02'), { stance: 'investigates', date: '2023-03-10' }], []],
    ['confirmed twice', [confirms('2023-03-02'), confirms('2023-03-10')], []],
  ] as [string, Fields[], [string, number, number][]][])('%s', (_, statements, expected) => {
    expect(found(...statements).map(({ kind, days }) => [kind, days.least, days.most])).toEqual(expected);
  });

  it('says who, when and how long after', () => {
    expect(found(denies('2023-03-02'), confirms('2023-03-10'))[0]?.sentence).toEqual({
      id: 'PT Nusa Jaya Digital membantah (2 Maret 2023), lalu membenarkan (10 Maret 2023), 8 hari kemudian.',
      en: 'PT Nusa Jaya Digital denied it (2 March 2023), then confirmed it (10 March 2023), 8 days later.',
    });
  });

  it('marks a turn that rests on an unreviewed reading', () => {
    const file = incident({ statements: [curatedStatement()] });
    const read = article({ statements: [{ text: 'Benar, data itu milik kami', stance: 'confirms' }] });
    const [own] = buildLedger(records({ incidents: [file], articles: [read] })).incidents;
    expect(own && reversals(own).map(({ reviewed }) => reviewed)).toEqual([false]);
  });

  it('never turns on entries of one stance, and always goes forward in time', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2023-03-${String(n).padStart(2, '0')}`);
    const one = fc.record({ stance: fc.constantFrom('denies', 'confirms', 'blames'), date: day });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (list) => {
        for (const reversal of found(...(list as Fields[]))) {
          expect(reversal.days.least).toBeGreaterThan(0);
          expect(reversal.from.stance).not.toBe(reversal.to.stance);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('certaintyDrifts', () => {
  const words = 'data itu berasal dari sistem lama milik perusahaan';
  const read = (certainty: 'hedged' | 'certain' | 'plain', outlet: string, url: string) =>
    article({ outlet, url, statements: [{ text: words, certainty }] });
  it.each([
    ['hedged and certain', 'certain', 1],
    ['hedged and plain', 'plain', 0],
    ['hedged twice', 'hedged', 0],
  ] as const)('%s', (_, second, count) => {
    const articles = [
      read('hedged', 'warta-uji', 'https://warta-uji.example/a'),
      read(second, 'test-courier', 'https://test-courier.example/a'),
    ];
    const drifts = certaintyDrifts(buildLedger(records({ articles })).entries);
    expect(drifts).toHaveLength(count);
    if (count)
      expect(drifts[0]?.sentence.en).toContain('suspicion in Warta Uji and as a certainty in Test Courier');
  });
});

describe('certaintyDrifts between entries', () => {
  const read = (
    text: string,
    certainty: 'hedged' | 'certain',
    fields: object = {},
    published = '2023-03-03',
  ) =>
    article({
      outlet: certainty === 'hedged' ? 'warta-uji' : 'test-courier',
      url: `https://${certainty}.example/a`,
      published,
      statements: [{ text, certainty, ...fields }],
    });
  const HEDGED = 'data yang beredar itu diduga kuat berasal dari sistem lama milik perusahaan';
  const drifts = (...articles: ReturnType<typeof read>[]) =>
    certaintyDrifts(buildLedger(records({ articles })).entries);

  it.each([
    [
      'the hedge left out',
      'data yang beredar itu dipastikan berasal dari sistem lama milik perusahaan',
      {},
      1,
    ],
    [
      'moved to the verb',
      'memastikan data yang beredar itu berasal dari sistem lama milik perusahaan',
      {},
      1,
    ],
    ['another statement', 'dipastikan tidak ada data pelanggan lain yang ikut diambil peretas', {}, 0],
    [
      'the opposite',
      'data yang beredar itu dipastikan bukan berasal dari sistem lama milik perusahaan',
      {},
      0,
    ],
    [
      'another speaker',
      'data yang beredar itu dipastikan berasal dari sistem lama milik perusahaan',
      { speaker: 'Bagas Prayitno', party: 'bagas-prayitno' },
      0,
    ],
  ] as const)('%s', (_, text, fields, count) => {
    const found = drifts(read(HEDGED, 'hedged'), read(text, 'certain', fields));
    expect(found).toHaveLength(count);
    if (count) {
      expect(found[0]?.reviewed).toBe(false);
      expect(found[0]?.other).not.toBe(found[0]?.entry);
    }
  });

  it('not weeks later', () => {
    const later = read(HEDGED.replace('diduga kuat', 'dipastikan'), 'certain', {}, '2023-04-03');
    expect(drifts(read(HEDGED, 'hedged'), later)).toEqual([]);
  });

  it('reads how a curator says that other pages print the words', () => {
    const file = incident({
      statements: [
        curatedStatement({
          stance: 'confirms',
          summary: { id: 'Data itu mungkin milik perusahaan.', en: 'The data are probably its own.' },
          printedAs: [{ source: 'https://test-courier.example/sure', certainty: 'certain' }],
        }),
      ],
    });
    const [drift] = certaintyDrifts(buildLedger(records({ incidents: [file] })).entries);
    expect(drift?.sentence.en).toContain(
      'a suspicion in Warta Uji and as a certainty in test-courier.example',
    );
    expect(drift?.reviewed).toBe(true);
  });

  it('do not depend on order or duplicates, with dates missing', () => {
    const day = fc.constantFrom(null, '2023-03-03', '2023-03-05', '2023-03-20');
    const one = fc.record({ day, certainty: fc.constantFrom('hedged', 'certain', 'plain'), n: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (list) => {
        const articles = list.map(({ day: published, certainty, n }, i) =>
          article({
            url: `https://warta-uji.example/d${i}`,
            published,
            statements: [{ text: `${HEDGED} ${'kami '.repeat(n)}`.trim(), certainty: certainty as 'hedged' }],
          }),
        );
        const of = (some: readonly ReturnType<typeof article>[]) =>
          JSON.stringify(certaintyDrifts(buildLedger(records({ articles: some })).entries));
        expect(of([...articles.toReversed(), ...articles])).toBe(of(articles));
      }),
      { numRuns: 50 },
    );
  });
});
