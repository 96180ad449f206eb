import fc from 'fast-check';
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
import { statusLadder } from './status-ladder.ts';
import type { LedgerRecords } from './types.ts';

const agency = { speaker: null, organization: 'badan-uji-siber' };
const statement = curatedStatement;
const listing = curatedFigure();

function ladderOf(fields: Partial<IncidentInput>, more: Partial<LedgerRecords> = {}) {
  const [own] = buildLedger(records({ incidents: [incident(fields)], ...more })).incidents;
  if (!own) throw new Error('no incident');
  return statusLadder(own);
}

describe('statusLadder', () => {
  it.each([
    ['nothing', {}, 'reported', 'reported; nobody is on record confirming or denying it'],
    [
      'a listing alone is never a fact',
      { figures: [listing] },
      'claimed',
      'claimed by Kuncirat (seller); nobody else has confirmed it',
    ],
    [
      'a listing and a denial',
      { figures: [listing], statements: [statement()] },
      'denied',
      'claimed by Kuncirat (seller), denied by PT Nusa Jaya Digital',
    ],
    [
      'a denial turned round',
      { statements: [statement(), statement({ stance: 'confirms', date: '2023-03-09' })] },
      'confirmed',
      'confirmed by PT Nusa Jaya Digital (which had denied it)',
    ],
    [
      'both on days of which the order is unknown',
      { statements: [statement(), statement({ stance: 'confirms', date: null })] },
      'denied',
      'denied by PT Nusa Jaya Digital',
    ],
    [
      'an inquiry after a confirmation takes nothing back',
      {
        statements: [
          statement({ stance: 'confirms' }),
          statement({ stance: 'investigates', date: '2023-03-05' }),
        ],
      },
      'confirmed',
      'confirmed by PT Nusa Jaya Digital',
    ],
    [
      'naming a culprit after a confirmation takes nothing back',
      {
        statements: [statement({ stance: 'confirms' }), statement({ stance: 'blames', date: '2023-03-05' })],
      },
      'confirmed',
      'confirmed by PT Nusa Jaya Digital',
    ],
    [
      'victim denies, agency confirms',
      { statements: [statement(), statement({ ...agency, stance: 'confirms' })] },
      'confirmed',
      'confirmed by Badan Uji Siber, denied by PT Nusa Jaya Digital',
    ],
    [
      'the denial of a body that is no victim yields to a suspicion',
      {
        statements: [
          statement({ speaker: null, organization: 'polisi-uji' }),
          statement({
            ...agency,
            stance: 'confirms',
            summary: { id: 'Mungkin.', en: 'It is likely genuine.' },
          }),
        ],
      },
      'suspected',
      'thought genuine by Badan Uji Siber, denied by Polisi Uji',
    ],
    [
      'repackaged data',
      { figures: [listing], repackagedFrom: 'lain-2021' },
      'recycled',
      'older data packaged anew, claimed by Kuncirat (seller)',
    ],
  ] as const)('%s', (_, fields, status, headline) => {
    const ladder = ladderOf(fields as unknown as Partial<IncidentInput>);
    expect([ladder.status, ladder.headline.en]).toEqual([status, headline]);
  });

  it('says it in Indonesian', () => {
    const ladder = ladderOf({ figures: [listing], statements: [statement()] });
    expect(ladder.headline.id).toBe('diklaim Kuncirat (penjual), dibantah PT Nusa Jaya Digital');
  });

  it('gives a step for each new word of a body, with date, who and entry', () => {
    const { steps } = ladderOf({
      figures: [listing],
      statements: [
        statement(),
        statement({ date: '2023-03-04' }),
        statement({ stance: 'confirms', date: '2023-03-09' }),
      ],
    });
    expect(steps.map(({ status, date, who }) => [status, date, who?.id])).toEqual([
      ['claimed', '2023-03-01', 'kuncirat'],
      ['denied', '2023-03-02', 'nusa-jaya'],
      ['confirmed', '2023-03-09', 'nusa-jaya'],
    ]);
    expect(steps.every((step) => step.entry !== null)).toBe(true);
  });

  it('takes the press for a step only while nobody else has spoken', () => {
    const press = (date: string, name: string) =>
      curatedFigure({ claimant: null, claimantLabel: { id: name, en: name }, claimantType: 'media', date });
    const figures = [press('2023-02-27', 'Warta Uji'), listing, press('2023-03-05', 'Kabar Uji')];
    expect(ladderOf({ figures }).steps.map(({ who }) => who?.name.en)).toEqual(['Warta Uji', 'Kuncirat']);
  });

  const denied = statement({ date: '2023-03-04' });
  const disputed = curatedFigure({
    claimant: 'nusa-jaya',
    claimantType: 'victim',
    stance: 'denies',
    kind: 'denied',
    scope: 'affected',
    date: '2023-03-04',
  });
  const blamed = (date: string) =>
    statement({ stance: 'blames', date, summary: { id: 'menyebut vendor', en: 'blamed a vendor' } });
  const steps = (fields: Partial<IncidentInput>) =>
    ladderOf(fields).steps.map(({ status, entry }) => `${status} ${entry?.kind}`);

  it('shows the words rather than the figure where a body says the same in both on one day', () => {
    expect(steps({ figures: [disputed], statements: [denied] })).toEqual(['denied statement']);
    expect(steps({ figures: [disputed] })).toEqual(['denied figure']);
  });

  it('does not take who denies it and names another cause on the same day for suspecting it', () => {
    expect(steps({ statements: [blamed('2023-03-04'), denied] })).toEqual(['denied statement']);
    expect(steps({ statements: [blamed('2023-03-03'), denied] })).toEqual([
      'suspected statement',
      'denied statement',
    ]);
  });

  it("does not let a machine's reading overrule what people have curated", () => {
    const read = article({ statements: [{ text: 'Benar, data itu milik kami', stance: 'confirms' }] });
    const ladder = ladderOf({ statements: [statement()] }, { articles: [read] });
    expect(ladder.status).toBe('denied');
    expect(ladder.steps.map((step) => step.status)).toEqual(['denied', 'confirmed']);
    expect(ladderOf({}, { articles: [read] }).status).toBe('confirmed');
  });

  it('never confirms on the word of sellers and outlets alone', () => {
    const kind = fc.constantFrom('offered', 'affected', 'confirmed', 'denied', 'sample');
    const stance = fc.constantFrom('claims', 'confirms', 'estimates', 'revises', 'denies');
    const scope = fc.constantFrom('whole', 'affected', 'sample', 'other');
    const claimantType = fc.constantFrom('actor', 'media');
    const figure = fc.record({ kind, stance, scope, claimantType }).map((fields) =>
      curatedFigure({
        ...fields,
        claimant: fields.claimantType === 'actor' ? 'kuncirat' : null,
        claimantLabel: { id: 'media', en: 'press' },
      }),
    );
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (figures) => {
        expect(['claimed', 'reported']).toContain(ladderOf({ figures }).status);
      }),
      { numRuns: 60 },
    );
  });
});
