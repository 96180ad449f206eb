import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scoreBCubed } from './incident-scores.ts';
import { predictFromRecords, predictIncidents, run } from './incidents.ts';

/** A register without incidents: everything is left to grouping. */
const empty = mkdtempSync(join(tmpdir(), 'ledger-evaluate-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));

const row = (id: string, title: string, text: string) => ({
  id,
  lang: 'id' as const,
  title,
  published: '2023-03-02',
  text,
});
const breach = (id: string) =>
  row(
    id,
    'Data pelanggan Nusa Jaya bocor',
    'Sebanyak 5 juta data pelanggan PT Nusa Jaya Digital diduga bocor dan dijual di forum peretas.\n' +
      '"Kami menelusuri dugaan kebocoran data itu," kata Ratna Wulandari dari PT Nusa Jaya Digital.',
  );
const talk = row(
  'talk',
  'Kabar Nusa Jaya',
  'Pekan ini ramai dibahas soal data pribadi dan nama hacker di PT Nusa Jaya Digital.',
);
const other = row('weather', 'Hujan di Kota Contoh', 'Hujan turun sepanjang hari di Kota Contoh.');

describe('predictFromRecords', () => {
  it('groups by what is stored of the articles', () => {
    const [a, b] = predictFromRecords([breach('a'), breach('b')], empty);
    expect(a?.incident).toBe('cluster-a');
    expect(b?.incident).toBe('cluster-a');
  });
  it('gives no group to what the nightly run would not store', () => {
    const found = predictFromRecords([breach('a'), talk, other], empty);
    expect(found.map(({ relevant }) => relevant)).toEqual([true, false, false]);
    expect(found.map(({ incident }) => incident)).toEqual(['cluster-a', null, null]);
  });
  it('does not depend on the order of the rows', () => {
    const rows = [breach('a'), other, breach('b'), talk];
    for (const predict of [predictFromRecords, predictIncidents]) {
      const byId = (list: typeof rows) => predict(list, empty).toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(rows.toReversed())).toEqual(byId(rows));
    }
  });
});

describe('scoreBCubed', () => {
  const rows = ['a', 'b', 'c'].map((id, n) => ({ ...breach(id), incident: n < 2 ? 'one' : 'two' }));
  const guess = (...incidents: (string | null)[]) =>
    incidents.map((incident, n) => ({ id: rows[n]?.id ?? '', relevant: true, incident }));
  it.each([
    ['all right', ['x', 'x', 'y'], 1, 1],
    ['all in one group', ['x', 'x', 'x'], 5 / 9, 1],
    ['without a group each stands alone', [null, null, null], 1, 2 / 3],
  ] as const)('%s', (_, incidents, precision, recall) => {
    const score = scoreBCubed(rows, guess(...incidents));
    expect(score.precision).toBeCloseTo(precision);
    expect(score.recall).toBeCloseTo(recall);
  });
  it('does not group articles that have no prediction at all', () => {
    const score = scoreBCubed(rows, []);
    expect(score.precision).toBe(1);
    expect(score.recall).toBeCloseTo(2 / 3);
  });
});

describe('run', () => {
  it('prints no score where there is no row', async () => {
    const input = join(empty, 'rows.jsonl');
    writeFileSync(input, `${JSON.stringify({ ...breach('a'), relevant: true })}\n`);
    const lines = (await run({ input, predictions: null, content: empty })).split('\n');
    const cells = (name: string) =>
      lines
        .find((line) => line.startsWith(name))
        ?.trim()
        .split(/\s+/)
        .slice(1);
    expect(cells('relevance')).toEqual(['1', '100.0', '100.0', '100.0']);
    expect(cells('  ms')).toEqual(['0', '-', '-', '-']);
    expect(cells('incidents (B-cubed)')?.slice(1)).toEqual(['0', '-', '-', '-']);
  });
});
