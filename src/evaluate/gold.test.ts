import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { f1, measure, predict, predictQuantities, readGold } from './gold.ts';
import { scoreDocument } from './gold-score.ts';
import type { GoldDocument, GoldOptions, GoldStatement } from './gold-types.ts';

const GOLD = join(import.meta.dirname, '../ingest/statement/gold');
const FLOORS = JSON.parse(readFileSync(join(GOLD, 'floors.json'), 'utf8')) as Record<
  string,
  Record<string, number>
>;

const share = (part = 0, whole = 0): number => (whole ? (100 * part) / whole : 0);

describe.each(['id', 'en'])('the own annotated articles in %s', (lang) => {
  const documents = readGold(join(GOLD, lang));
  const counts = measure(documents, documents.map(predict));
  const reached: Record<string, number> = {
    direct: f1(counts, 'direct'),
    indirect: f1(counts, 'indirect'),
    speaker: share(counts['speaker.full'], counts['speaker.n']),
    role: share(counts['role.ok'], counts['role.n']),
    org: share(counts['org.ok'], counts['org.n']),
    cue: share(counts['cue.ok'], counts['cue.n']),
  };

  it('are at least twenty, verbatim', () => {
    expect(documents.length).toBeGreaterThanOrEqual(20);
    for (const { id, text, statements = [] } of documents)
      for (const one of statements)
        expect(text.includes(one.text), `${id}: "${one.text}" stands in the text`).toBe(true);
  });

  it.each(Object.entries(FLOORS[lang] ?? {}))('%s does not fall below its floor of %d', (name, floor) => {
    const value = Math.round((reached[name] as number) * 10) / 10;
    expect(
      value,
      `${lang} ${name} fell below its floor; mend the rule, do not lower the floor`,
    ).toBeGreaterThanOrEqual(floor);
    expect(value - floor, `${lang} ${name} rose to ${value}; raise its floor in floors.json`).toBeLessThan(1);
  });
});

const statement = (more: Partial<GoldStatement>): GoldStatement => ({
  kind: 'direct',
  text: 'Data aman,',
  speaker: 'Ratna Wulandari',
  role: null,
  org: null,
  cue: null,
  ...more,
});
const document: GoldDocument = {
  id: 'x',
  lang: 'id',
  title: null,
  published: null,
  text: '"Data aman," kata Ratna Wulandari.',
  statements: [statement({})],
};
const options: GoldOptions = { ignoreExtra: false, skipSilver: false, speechOnly: false, strictKinds: true };

describe('scoreDocument', () => {
  it.each([
    ['the same words', [statement({})], { 'direct.tp': 1, 'speaker.full': 1, 'speaker.surname': 1 }],
    ['a surname', [statement({ speaker: 'Bu Wulandari' })], { 'direct.tp': 1, 'speaker.surname': 1 }],
    ['another speaker', [statement({ speaker: 'Dirga Santosa' })], { 'direct.tp': 1 }],
    ['another kind', [statement({ kind: 'indirect' })], { 'direct.fn': 1, 'indirect.fp': 1 }],
    ['nothing', [], { 'direct.fn': 1 }],
    ['other words', [statement({ text: 'kata Ratna' })], { 'direct.fn': 1, 'direct.fp': 1 }],
  ] as const)('counts %s', (_, statements, expected) => {
    const counts = scoreDocument(document, { id: 'x', statements, figures: [] }, options);
    const nonZero = Object.fromEntries(
      Object.entries(counts).filter(([key, value]) => value > 0 && key !== 'speaker.n'),
    );
    expect(nonZero).toEqual(expected);
  });
});

describe('figures', () => {
  const figure = {
    raw: '5',
    value: 5,
    unit: 'records',
    currency: null,
    claimant: 'Corvex',
    kind: 'affected',
  };
  const gold = { ...document, statements: [], figures: [figure] };
  it.each([
    ['the same', {}, [1, 1, 1]],
    ['another claimant', { claimant: null }, [1, 1, 0]],
    ['another unit', { unit: 'people' }, [1, 0, 0]],
    ['another value', { value: 6 }, [0, 0, 0]],
  ] as const)('counts %s by value, by unit, by claimant', (_, change, expected) => {
    const found = [{ id: 'x', statements: [], figures: [{ ...figure, ...change }] }];
    const counts = measure([gold], found);
    expect(['value.tp', 'figure.tp', 'claim.tp'].map((name) => counts[name])).toEqual(expected);
  });

  it('takes every quantity of a general text where asked to', () => {
    const general = { ...document, lang: 'en' as const, text: 'The engine has 185 hp and ran 12 hours.' };
    expect(predict(general).figures).toEqual([]);
    expect(predictQuantities(general).figures?.map(({ value }) => value)).toEqual([185, 12]);
  });

  it('lets a chosen convention win over what the articles show', () => {
    const extra = [{ id: 'x', statements: [statement({ text: 'kata Ratna' })], figures: [] }];
    expect(measure([document], extra)['direct.fp']).toBe(1);
    expect(measure([document], extra, { ignoreExtra: true })['direct.fp'] ?? 0).toBe(0);
  });
});
