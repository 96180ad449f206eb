import { describe, expect, it } from 'vitest';
import { Figure } from '../model/figure.ts';
import { Statement } from '../model/statement.ts';
import { sourceSentence } from './source-sentence.ts';

const placed = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length };
};

/** A statement of an invented text, by its words, its cue and its speaker's mention. */
function said(
  text: string,
  words: string,
  cue: string | null,
  mention: string | null,
  more: object = {},
): Statement {
  const { start, end } = placed(text, words);
  return Statement.parse({
    ...{ id: '0123456789ab-s01234567', kind: 'direct', lang: 'id', text: words, span: { start, end } },
    ...{ speaker: null, party: null, role: null, organization: null, organizationParty: null },
    ...{ cue: cue && placed(text, cue), mention: mention && placed(text, mention) },
    ...{ stance: 'states', certainty: 'plain', said: null, confidence: 0.9, rule: 'x', extractor: '1' },
    ...more,
  });
}

const TAG = 'Pagi itu hujan. “Data kami aman,” kata Ratna Wulandari dari Nusa Jaya.';
const FAR =
  'Menurut laporan yang dibuat Ratna Wulandari bersama tim, data itu aman. Ia menutup: “Kami aman.”';
const INSIDE = 'Ratna Wulandari mengatakan data itu aman.';

describe('the source sentence of a statement', () => {
  it.each([
    [
      'with its tag',
      said(TAG, 'Data kami aman,', 'kata', 'Ratna Wulandari'),
      '“Data kami aman,” kata Ratna Wulandari',
    ],
    ['without a tag', said(TAG, 'Data kami aman,', null, null), '“Data kami aman,”'],
    [
      'in which words are missing',
      said(FAR, 'data itu aman', 'Menurut', 'Ratna Wulandari', { kind: 'indirect' }),
      'Menurut … Ratna Wulandari … data itu aman',
    ],
    [
      'that holds its cue and its speaker',
      said(INSIDE, 'Ratna Wulandari mengatakan data itu aman', 'mengatakan', 'Ratna Wulandari', {
        kind: 'indirect',
      }),
      'Ratna Wulandari mengatakan data itu aman',
    ],
    [
      'with words that make it unique',
      said(FAR, 'Kami aman.', null, null, { prefix: 'menutup: “' }),
      'menutup: “Kami aman.”',
    ],
  ])('%s', (_, statement, text) => {
    expect(sourceSentence(statement, { figures: [] })).toEqual({ text, whole: false });
  });

  const SENTENCE =
    '“Ada 41.200 data pelanggan yang bocor,” kata Ratna Wulandari kepada wartawan di kantornya.';
  const figure = (sentence: string) =>
    Figure.parse({
      ...{
        id: '0123456789ab-f01234567',
        raw: '41.200 data',
        value: 41_200,
        unit: 'records',
        currency: null,
        of: 'data',
      },
      ...{
        span: { start: sentence.indexOf('41'), end: sentence.indexOf('41') + 11 },
        bound: 'exact',
        claimant: null,
      },
      ...{
        party: null,
        kind: 'affected',
        scope: 'affected',
        certainty: 'plain',
        asOf: null,
        statement: null,
      },
      ...{ sentence, sentenceStart: 0, confidence: 0.9, rule: 'x', extractor: '1' },
    });

  it('is whole where a figure keeps it', () => {
    const statement = said(SENTENCE, 'Ada 41.200 data pelanggan yang bocor,', 'kata', 'Ratna Wulandari');
    expect(sourceSentence(statement, { figures: [figure(SENTENCE)] })).toEqual({
      text: SENTENCE,
      whole: true,
    });
  });

  it('is not that of a figure of another version of the page', () => {
    const statement = said(SENTENCE, 'Ada 41.200 data pelanggan yang bocor,', 'kata', 'Ratna Wulandari');
    const earlier = figure(`Kemarin: ${SENTENCE}`);
    expect(sourceSentence(statement, { figures: [earlier] }).whole).toBe(false);
  });
});
