import { describe, expect, it } from 'vitest';
import { CorrectionNotice } from '../../model/correction.ts';
import type { Review } from '../../model/review.ts';
import { article, contentWith, fieldsOf, filed, incident, person, statement } from './content-with.ts';
import { personalData } from './personal-data.ts';
import { reviews } from './reviews.ts';
import { spans } from './spans.ts';

const whole = article();
const [said] = whole.statements;
const [count] = whole.figures;
const check = (changes: object) =>
  fieldsOf(spans(contentWith({ articles: filed('articles', [article(changes)]) }), ''));

const WRONG: Readonly<Record<string, readonly [object, readonly string[]]>> = {
  'a statement of another article': [
    { statements: [{ ...said, id: 'ffffffffffff-s00000000' }], figures: [] },
    ['statements.0.id'],
  ],
  'a statement that stands twice': [{ statements: [said, said] }, ['statements.1.id']],
  'a cue that is not as long as its span': [
    { statements: [{ ...said, cue: { text: 'menyebut', start: 16, end: 20 } }] },
    ['statements.0.cue'],
  ],
  'a figure of another article': [
    { figures: [{ ...count, id: 'ffffffffffff-f00000000' }] },
    ['figures.0.id'],
  ],
  'a figure in a statement that is gone': [{ statements: [] }, ['figures.0.statement']],
  'a text that is too short for them': [
    { textLength: 20 },
    ['statements.0.span', 'statements.0.cue', 'figures.0.sentence'],
  ],
};

describe('spans', () => {
  it('is silent about what the machine wrote', () => {
    expect(check({})).toEqual([]);
  });
  it('is silent about records that an edited article no longer has', () => {
    const gone = '2022-02-03';
    expect(
      check({
        textLength: 20,
        statements: [{ ...said, gone }],
        figures: [{ ...count, gone, statement: null }],
      }),
    ).toEqual([]);
  });
  it.each(Object.entries(WRONG))('reports %s', (_, [changes, fields]) => {
    expect(check(changes)).toEqual(fields);
  });
});

describe('reviews', () => {
  const review = (record: string): Review => ({
    record,
    decision: 'accept',
    by: 'Ratna Wulandari',
    date: '2022-01-31',
    reason: 'Compared with the page.',
  });
  const check = (...records: string[]) =>
    fieldsOf(
      reviews(
        contentWith({
          articles: filed('articles', [whole]),
          reviews: filed('reviews', [records.map(review)]),
        }),
        '',
      ),
    );

  it('accepts one review of a statement and one of a figure', () => {
    expect(check(said?.id ?? '', count?.id ?? '')).toEqual([]);
  });
  it('reports a review whose record is gone', () => {
    expect(check(`${whole.id}-s00000000`)).toEqual(['0.record']);
  });
  it('reports a correction that the public log does not tell of', () => {
    const record = said?.id ?? '';
    const corrected: Review = { ...review(record), decision: 'correct', set: { stance: 'denies' } };
    const text = { id: 'Sikap dibetulkan.', en: 'The stance was mended.' };
    const entry = (of: string | null) =>
      CorrectionNotice.parse({ date: '2022-02-01', incident: null, record: of, title: text, summary: text });
    const found = (of: string | null) =>
      fieldsOf(
        reviews(
          contentWith({
            articles: filed('articles', [whole]),
            reviews: filed('reviews', [[corrected]]),
            corrections: filed('corrections', [entry(of)]),
          }),
          '',
        ),
      );
    expect(found(record)).toEqual([]);
    expect(found(null)).toEqual(['0.decision']);
    expect(found(count?.id ?? '')).toEqual(['0.decision']);
  });
  it('reports a second review of one record', () => {
    expect(check(said?.id ?? '', said?.id ?? '')).toEqual(['1.record']);
  });
});

describe('personalData', () => {
  const summary = (text: string) =>
    personalData(
      contentWith({
        incidents: filed('incidents', [
          incident({ statements: [statement({ summary: { id: text, en: 'x' } })] }),
        ]),
      }),
      '',
    );

  it.each([
    ['an identity number', 'NIK korban adalah 3174012304560007.'],
    ['a phone number', 'Hubungi 0812-3456-7890 segera.'],
    ['an e-mail address', 'Surel ratna@contoh.example tercantum.'],
  ])('reports %s and does not repeat it', (_, text) => {
    const findings = summary(text);
    expect(fieldsOf(findings)).toEqual(['statements.0.summary.id']);
    expect(JSON.stringify(findings)).not.toContain(text);
  });
  it.each([
    ['large counts', 'Sebanyak 279.000.000 data, 1304401300 baris, seharga 0,15 bitcoin.'],
    ['dates and years', 'Pada 2021-05-20 hingga 21/05/2021.'],
    ['handles', 'Akun @contohsiber menulis di X.'],
  ])('accepts %s', (_, text) => {
    expect(summary(text)).toEqual([]);
  });
  it('does not look into addresses and ids', () => {
    const source = { url: 'https://harian.example/3174012304560007', outlet: 'X', date: null, lang: 'id' };
    expect(
      personalData(contentWith({ incidents: filed('incidents', [incident({ sources: [source] })]) }), ''),
    ).toEqual([]);
  });
  it('looks into names and into the body of a correction', () => {
    const people = filed('people', [person({ aliases: ['ratna@contoh.example'] })]);
    const corrections = [{ ...filed('corrections', [{}])[0], body: 'ratna@contoh.example' }] as never;
    expect(fieldsOf(personalData(contentWith({ people, corrections }), ''))).toEqual(['aliases.0', '']);
  });
});
