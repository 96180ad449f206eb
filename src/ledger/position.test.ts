import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { article, curatedFigure, curatedStatement, incident, records } from './fixtures.ts';
import { positionOf } from './position.ts';

const summary = (en: string) => ({ id: 'Ringkasan.', en });
const positionOfStatement = (fields: Parameters<typeof curatedStatement>[0]) => {
  const file = incident({ statements: [curatedStatement(fields)] });
  const [entry] = buildLedger(records({ incidents: [file] })).entries;
  return entry && positionOf(entry);
};
const agency = { speaker: null, organization: 'badan-uji-siber' };
const seller = { speaker: null, organization: 'kuncirat' };
const lab = { speaker: null, organization: 'lab-curiga' };

describe('positionOf a statement', () => {
  it.each([
    ['a victim denies', { stance: 'denies' }, 'denies'],
    ['a victim confirms', { stance: 'confirms' }, 'confirms'],
    [
      'a victim hedges',
      { stance: 'confirms', summary: summary('It says the rows appear to be its own.') },
      'suspects',
    ],
    [
      'an agency finds it likely',
      { ...agency, stance: 'confirms', summary: summary('Very probably genuine.') },
      'suspects',
    ],
    ['an agency confirms', { ...agency, stance: 'confirms' }, 'confirms'],
    ['a researcher confirms', { ...lab, stance: 'confirms' }, 'suspects'],
    ['a researcher claims', { ...lab, stance: 'claims' }, 'reports'],
    ['a seller claims', { ...seller, stance: 'claims' }, 'claims'],
    ["a seller's own confirmation is no confirmation", { ...seller, stance: 'confirms' }, null],
    ['a victim blames', { stance: 'blames' }, 'blames'],
    ['an agency blames', { ...agency, stance: 'blames' }, null],
    ['advice', { stance: 'advises' }, null],
    ['an apology is no confirmation', { stance: 'apologises' }, null],
    [
      'refusing the ransom denies nothing',
      { stance: 'denies', summary: summary('It will not pay a ransom.') },
      null,
    ],
    [
      'denying guilt',
      { stance: 'denies', summary: summary('It settled without admitting wrongdoing.') },
      null,
    ],
    ['only passwords', { stance: 'denies', summary: summary('It says no passwords were taken.') }, null],
    [
      'a hoax, passwords safe',
      { stance: 'denies', summary: summary('A hoax; passwords are safe.') },
      'denies',
    ],
  ] as const)('%s', (_, fields, expected) => {
    expect(positionOfStatement(fields)).toBe(expected);
  });
});

describe('positionOf a figure', () => {
  const victim = { claimant: 'nusa-jaya', claimantType: 'victim' } as const;
  const regulator = { claimant: 'badan-uji-siber', claimantType: 'regulator' } as const;
  it.each([
    ['a listing', {}, 'claims'],
    ['a price', { scope: 'price', kind: 'price', unit: 'money', currency: 'IDR' }, null],
    ['a sample', { scope: 'sample', kind: 'sample' }, null],
    ['a customer base', { ...victim, scope: 'base', kind: 'holding', stance: 'claims' }, null],
    [
      'a count of those affected',
      { ...victim, scope: 'affected', kind: 'confirmed', stance: 'confirms' },
      'confirms',
    ],
    [
      'a count that might be',
      { ...victim, scope: 'affected', stance: 'revises', of: { id: 'x', en: 'rows that might be its own' } },
      'suspects',
    ],
    ['a denied count', { ...victim, scope: 'affected', kind: 'denied', stance: 'denies' }, 'denies'],
    [
      'a fine',
      { ...regulator, scope: 'fine', kind: 'fine', unit: 'money', currency: 'IDR', stance: 'confirms' },
      'confirms',
    ],
    ["an authority's estimate", { ...regulator, scope: 'affected', stance: 'estimates' }, 'suspects'],
  ] as const)('%s', (_, fields, expected) => {
    const file = incident({ figures: [curatedFigure(fields)] });
    const [entry] = buildLedger(records({ incidents: [file] })).entries;
    expect(entry && positionOf(entry)).toBe(expected);
  });
});

describe('positionOf a quote', () => {
  it.each([
    ['Data pelanggan kami tidak bocor', 'denies', 'denies'],
    ['Kami tidak akan membayar tebusan', 'denies', null],
    ['Benar, data itu milik kami', 'confirms', 'confirms'],
  ] as const)('%s', (text, stance, expected) => {
    const [entry] = buildLedger(records({ articles: [article({ statements: [{ text, stance }] })] })).entries;
    expect(entry && positionOf(entry)).toBe(expected);
  });
});
