/** What holds of every view: the order of arrival, duplicates and missing dates change nothing and break nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { changes } from './changes.ts';
import { digest } from './digest.ts';
import { discrepancies } from './discrepancies.ts';
import { certaintyDrifts } from './drift.ts';
import { figureSeries } from './figure-series.ts';
import { article, curatedFigure, curatedStatement, incident, records } from './fixtures.ts';
import { openMatters } from './open-matters.ts';
import { partyView } from './party-view.ts';
import { plausibility } from './plausibility.ts';
import { incidentList, incidentReport } from './report.ts';
import { responseClock } from './response-clock.ts';
import { reversals } from './reversals.ts';
import { statusLadder } from './status-ladder.ts';
import { timeline } from './timeline.ts';
import { translations } from './translations.ts';
import type { Article, Incident, Ledger, LedgerIncident } from './types.ts';

const perIncident = (view: (one: LedgerIncident) => unknown) => (ledger: Ledger) =>
  ledger.incidents.map(view);

const VIEWS: Readonly<Record<string, (ledger: Ledger) => unknown>> = {
  statusLadder: perIncident(statusLadder),
  discrepancies: perIncident(({ entries }) => discrepancies(entries)),
  reversals: perIncident(reversals),
  certaintyDrifts: perIncident(({ entries }) => certaintyDrifts(entries)),
  translations: perIncident(translations),
  openMatters: perIncident(openMatters),
  responseClock: perIncident(responseClock),
  figureSeries: perIncident(({ entries }) => figureSeries(entries)),
  plausibility: perIncident(plausibility),
  incidentReport: perIncident((one) => incidentReport(one, 'en')),
  incidentList: (ledger) => incidentList(ledger, 'id'),
  timeline,
  changes,
  digest: (ledger) => digest(ledger, '2023-03-01', 'id'),
  partyView: (ledger) => ledger.parties.map((party) => partyView(party, ledger)),
};

const day = fc.constantFrom(null, '2023', '2023-03', '2023-02-27', '2023-03-02', '2023-03-03', '2023-04-09');
const statement = fc.record({
  stance: fc.constantFrom('denies', 'confirms', 'investigates', 'claims', 'states', 'blames'),
  date: day,
  organization: fc.constantFrom('nusa-jaya', 'kuncirat', 'badan-uji-siber'),
  n: fc.nat(2),
});
const figure = fc.record({
  value: fc.constantFrom(0, 9_000, 12_000_000, 300_000_000),
  claimant: fc.constantFrom('kuncirat', 'nusa-jaya'),
  stance: fc.constantFrom('claims', 'confirms', 'revises', 'denies'),
  scope: fc.constantFrom('whole', 'affected', 'sample', 'base'),
  date: day,
});
const read = fc.record({
  published: fc.constantFrom(null, '2023-03-02', '2023-03-03T10:00:00+07:00', '2023-04-09'),
  lang: fc.constantFrom('id', 'en'),
  certainty: fc.constantFrom('hedged', 'certain', 'plain'),
  silent: fc.boolean(),
  incident: fc.constantFrom('nusa-jaya-2023', 'lab-2024'),
});
const world = fc.record({
  statements: fc.array(statement, { maxLength: 4 }),
  figures: fc.array(figure, { maxLength: 4 }),
  reads: fc.array(read, { maxLength: 4 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function incidentsOf({ statements, figures }: World): Incident[] {
  return [
    incident({
      statements: statements.map(({ stance, date, organization, n }) =>
        curatedStatement({
          speaker: null,
          stance: stance as 'denies',
          date,
          organization,
          summary: { id: `Kata ${n}.`, en: `Word ${n}.` },
        }),
      ),
      figures: figures.map(({ value, claimant, stance, scope, date }) =>
        curatedFigure({
          value,
          claimant,
          claimantType: claimant === 'kuncirat' ? 'actor' : 'victim',
          stance: stance as 'claims',
          scope: scope as 'whole',
          kind: scope === 'base' ? 'holding' : 'offered',
          date,
        }),
      ),
    }),
    incident({ id: 'lab-2024', victims: ['lab-curiga'], actors: [], firstReported: '2024' }),
  ];
}

const articlesOf = ({ reads }: World): Article[] =>
  reads.map(({ published, lang, certainty, silent, incident: id }, i) =>
    article({
      url: `https://warta-uji.example/${i}`,
      published,
      lang: lang as 'id',
      incidents: [id],
      statements: [
        {
          text: `Kami menemukan ${i} data sistem lama yang keluar pada Maret`,
          lang: lang as 'id',
          certainty: certainty as 'plain',
        },
      ],
      figures: [{ raw: '12 juta orang', value: 12_000_000 }],
      ...(silent && { responses: [{ cue: 'belum merespons' }] }),
    }),
  );

/** A person as JSON: maps hold what the lists hold already. */
const printed = (view: unknown): string => JSON.stringify(view);

describe.each(Object.keys(VIEWS))('%s', (name) => {
  const view = VIEWS[name] as (ledger: Ledger) => unknown;
  const of = (incidents: readonly Incident[], articles: readonly Article[]) =>
    printed(view(buildLedger(records({ incidents, articles }))));

  it('does not depend on the order of arrival or on duplicates, whatever dates are missing', () => {
    fc.assert(
      fc.property(world, fc.boolean(), (one, turned) => {
        const [incidents, articles] = [incidentsOf(one), articlesOf(one)];
        const again = turned ? articles.toReversed() : [...articles, ...articles];
        const files = turned ? incidents.toReversed() : [...incidents, ...incidents];
        expect(of(files, again)).toBe(of(incidents, articles));
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of the lines in an incident file', () => {
    fc.assert(
      fc.property(world, (one) => {
        const [first, ...others] = incidentsOf(one);
        if (!first) return;
        const turned = {
          ...first,
          statements: first.statements.toReversed(),
          figures: first.figures.toReversed(),
        };
        const articles = articlesOf(one);
        const plain = (text: string) =>
          text.replace(/"incident":\{"id":"nusa-jaya-2023","title".*?"searchTerms":\{[^}]*\}\}/g, '');
        expect(plain(of([turned, ...others], articles))).toBe(plain(of([first, ...others], articles)));
      }),
      { numRuns: 25 },
    );
  });
});
