import { describe, expect, it } from 'vitest';
import { Article } from '../../model/article.ts';
import { figureId, statementId } from '../../model/ids.ts';
import { isChangeOfSource, mergeArticles, withdraw } from './merge.ts';

const ID = '0123456789ab';

const statement = (text: string, start: number) => ({
  id: statementId(ID, { start, end: start + text.length }),
  kind: 'direct',
  lang: 'id',
  text,
  span: { start, end: start + text.length },
  speaker: 'Ratna Wulandari',
  party: null,
  mention: null,
  role: null,
  organization: null,
  organizationParty: null,
  cue: null,
  stance: 'states',
  certainty: 'plain',
  said: null,
  confidence: 1,
  rule: 'test',
  extractor: '1',
});

const figure = (raw: string, value: number, start: number, holder: string | null) => ({
  id: figureId(ID, { start, end: start + raw.length }),
  raw,
  span: { start, end: start + raw.length },
  value,
  unit: 'people',
  currency: null,
  of: null,
  bound: 'exact',
  claimant: null,
  party: null,
  kind: 'affected',
  scope: 'affected',
  certainty: 'plain',
  asOf: null,
  statement: holder,
  sentence: raw,
  sentenceStart: start,
  confidence: 1,
  rule: 'test',
  extractor: '1',
});

const article = (hash: string, statements: object[], figures: object[] = []): Article =>
  Article.parse({
    id: ID,
    url: 'https://harian.example/1',
    outlet: 'harian-contoh',
    lang: 'id',
    title: 'Judul',
    authors: [],
    editors: [],
    published: '2025-03-01',
    modified: null,
    section: null,
    incidents: [],
    statements,
    figures,
    textHash: hash.repeat(64),
    textLength: 500,
    reader: '1',
  });

const TODAY = '2025-03-09';
const texts = (merged: Article) =>
  merged.statements.map(({ text, gone }) => (gone ? `${text} (${gone})` : text));

describe('mergeArticles', () => {
  it('leaves an unchanged article as it is', () => {
    const one = article('a', [statement('Kami selidiki.', 10)], [figure('5 juta orang', 5e6, 60, null)]);
    expect(mergeArticles(one, one, TODAY)).toEqual(one);
  });

  it('keeps a vanished quote and marks the day', () => {
    const old = article('a', [statement('Kami aman.', 10), statement('Kami selidiki.', 40)]);
    const merged = mergeArticles(old, article('b', [statement('Kami selidiki.', 10)]), TODAY);
    expect(texts(merged)).toEqual(['Kami selidiki.', 'Kami aman. (2025-03-09)']);
    expect(mergeArticles(merged, article('b', [statement('Kami selidiki.', 10)]), '2025-04-01')).toEqual(
      merged,
    );
  });

  it('keeps the id of a quote that moved, and gives another to new words in its old place', () => {
    const old = article('a', [statement('Kami aman.', 10)]);
    const merged = mergeArticles(
      old,
      article('b', [statement('Kami rugi.', 10), statement('Kami aman.', 40)]),
      TODAY,
    );
    const [fresh, moved] = merged.statements;
    expect(moved?.id).toBe(old.statements[0]?.id);
    expect(fresh?.id).not.toBe(moved?.id);
    expect(Article.parse(merged)).toEqual(merged);
  });

  it('shows a corrected figure and keeps the former one', () => {
    const merged = mergeArticles(
      article('a', [], [figure('5 juta orang', 5e6, 60, null)]),
      article('b', [], [figure('6 juta orang', 6e6, 60, null)]),
      TODAY,
    );
    expect(merged.figures.map(({ value, gone }) => [value, gone ?? null])).toEqual([
      [6e6, null],
      [5e6, TODAY],
    ]);
    expect(new Set(merged.figures.map(({ id }) => id)).size).toBe(2);
  });

  it('lets a figure follow its statement to the kept id', () => {
    const quote = (start: number) => statement('Ada 5 juta orang.', start);
    const old = article('a', [quote(10)], [figure('5 juta orang', 5e6, 14, quote(10).id)]);
    const merged = mergeArticles(
      old,
      article('b', [quote(90)], [figure('5 juta orang', 5e6, 94, quote(90).id)]),
      TODAY,
    );
    expect(merged.figures[0]?.statement).toBe(merged.statements[0]?.id);
    expect(merged.statements[0]?.id).toBe(quote(10).id);
  });

  it('replaces what better rules read differently in the same text', () => {
    const old = article('a', [statement('Kami aman', 10)]);
    expect(texts(mergeArticles(old, article('a', [statement('Kami aman.', 10)]), TODAY))).toEqual([
      'Kami aman.',
    ]);
  });

  it('does not call gone what another reader reads otherwise and what still stands in the page', () => {
    const old = article('a', [statement('Kami aman, kata', 10), statement('Kami rugi.', 40)]);
    const fresh = { ...article('b', [statement('Kami aman', 10)]), reader: '2' };
    const reading = { text: 'JAKARTA - "Kami aman, kata', extractor: '1' };
    expect(texts(mergeArticles(old, fresh, TODAY, reading))).toEqual([
      'Kami aman',
      'Kami rugi. (2025-03-09)',
    ]);
    // With the same reader and rules it is the source that has changed, e.g. to whom it gives the words.
    expect(texts(mergeArticles(old, { ...fresh, reader: '1' }, TODAY, reading))).toHaveLength(3);
    const newRules = { ...reading, extractor: '2' };
    expect(texts(mergeArticles(old, { ...fresh, reader: '1' }, TODAY, newRules))).toHaveLength(2);
  });

  it('takes back what returns', () => {
    const quote = statement('Kami aman.', 10);
    const gone = mergeArticles(article('a', [quote]), article('b', []), TODAY);
    expect(texts(mergeArticles(gone, article('a', [quote]), '2025-03-12'))).toEqual(['Kami aman.']);
  });
});

describe('withdraw', () => {
  it('marks the day once', () => {
    const once = withdraw(article('a', []), TODAY);
    expect(once.gone).toBe(TODAY);
    expect(withdraw(once, '2026-01-01')).toEqual(once);
  });
});

describe('isChangeOfSource', () => {
  const old = article('a', [statement('Kami aman.', 10)]);
  it.each([
    ['another text', { ...old, textHash: 'b'.repeat(64) }],
    ['another headline', { ...old, title: 'Judul lain' }],
    ['another date', { ...old, published: '2025-03-02' as const }],
    ['a withdrawal', { ...old, gone: TODAY }],
    ['a withdrawal, whoever read it', { ...old, gone: TODAY, reader: '2' }],
  ])('sees %s', (_, next) => {
    expect(isChangeOfSource(old, next)).toBe(true);
  });

  it.each([
    ['the same', old],
    ['other records of the same text', { ...old, statements: [] }],
    ['another link to an incident', { ...old, incidents: [{ incident: 'x', score: 1, why: ['y'] }] }],
    ['another text by another reader', { ...old, textHash: 'b'.repeat(64), title: 'Judul', reader: '2' }],
  ])('leaves out %s', (_, next) => {
    expect(isChangeOfSource(old, next)).toBe(false);
  });
});
