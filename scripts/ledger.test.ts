/** The turns and revisions of the register's own incidents, from the curated records in content/. */
import { describe, expect, it } from 'vitest';
import { buildLedger } from '../src/ledger/build-ledger.ts';
import { discrepancies } from '../src/ledger/discrepancies.ts';
import { incidentReport } from '../src/ledger/report.ts';
import { reversals } from '../src/ledger/reversals.ts';
import type { Ledger } from '../src/ledger/types.ts';
import { readContent } from '../src/register/content.ts';

// Curated records alone: articles that are read later must not move what is expected here.
const ledger: Ledger = buildLedger({ ...readContent('content'), articles: [] });

const ownOf = (id: string) => {
  const own = ledger.incidentById.get(id);
  if (!own) throw new Error(`content/incidents holds no ${id}: was it renamed? Rename it here, too.`);
  return own;
};

const turnsOf = (id: string) =>
  reversals(ownOf(id)).map(({ kind, who, from, to, days }) => [
    kind,
    who.id,
    from.date,
    to.date,
    days.least,
    days.most,
  ]);

const revisionsOf = (id: string) =>
  discrepancies(ownOf(id).entries).flatMap(({ scope, revisions }) =>
    revisions.map(({ claimant, from, to }) => [
      scope,
      claimant.id,
      from.date,
      from.figure.value,
      to.date,
      to.figure.value,
    ]),
  );

describe('turns in the register', () => {
  it.each([
    ['att-73m-2024', [['denied-confirmed', 'att', '2021', '2024-03-30', 820, 1184]]],
    ['bank-dki-2025', [['denied-blamed', 'bank-dki', '2025-04-08', '2025-04-16', 8, 8]]],
    ['ehac-2021', [['blamed-denied', 'kementerian-kesehatan', '2021-08-31', '2021-09-01', 1, 1]]],
    // A corrected figure, not a turn: Coupang confirmed from the first day.
    ['coupang-2025', []],
    // The operator denied on the first day, pointed to users' malware on the same day and denied again: no turn is on record.
    ['indihome-2022', []],
  ])('%s', (id, expected) => {
    expect(turnsOf(id)).toEqual(expected);
  });

  it.each([
    ['coupang-2025', [['affected', 'coupang', '2025-11-20', 4500, '2025-11-29', 33_700_000]]],
    ['att-73m-2024', []],
    ['bank-dki-2025', []],
    ['ehac-2021', []],
    ['indihome-2022', []],
  ])('figures of %s', (id, expected) => {
    expect(revisionsOf(id)).toEqual(expected);
  });

  it('keeps the words of IndiHome that contradict each other, each with its date', () => {
    const own = ownOf('indihome-2022').entries.filter(({ body }) => body.id === 'telkom-indonesia');
    const words = own
      .filter(({ kind }) => kind === 'statement')
      .map(({ stance, date }) => `${stance} ${date}`);
    expect(words.toSorted()).toEqual(['blames 2022-08-21', 'denies 2022-08-21', 'denies 2022-08-22']);
  });
});

describe('npm run ledger, as a journalist reads it', () => {
  const printed = (id: string) => incidentReport(ownOf(id), 'en', ledger).replace(/\s+/g, ' ');

  it.each([
    ['the whole claim: - Kotz (actor): 20 May 2021: 279 million people'],
    ['the sample: - Kotz (actor): 20 May 2021: 1 million records'],
    ['- Kominfo (government): 21 May 2021: 100,002 records'],
    ['what is held, or the population: - BPJS Kesehatan (victim): 21 May 2021: 222.4 million people'],
    ['stand as a suspicion in WahanaNews and as a certainty in TribunWow'],
    ['Kotz: 0 confirmed, 0 denied, 1 unverified'],
  ])('the health insurer of 2021: %s', (part) => {
    expect(printed('bpjs-kesehatan-2021')).toContain(part);
  });

  it('a ministry that placed a leak with a partner and then denied it says so in its own words', () => {
    const text = printed('ehac-2021');
    expect(text).toContain('placed it with another (31 August 2021), then denied that it had happened');
    expect(text).not.toContain('date unknown: confirmed');
  });
});
