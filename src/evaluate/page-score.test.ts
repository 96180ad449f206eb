import { describe, expect, it } from 'vitest';
import { type GoldPage, scorePage, tableLine } from './page-score.ts';

const body = 'Badan Uji Siber memeriksa dugaan kebocoran data pelanggan sejak Senin malam.';
const gold: GoldPage = {
  set: 'news',
  id: 'a',
  url: 'https://kabar.example/a',
  bodies: [`Ringkasan berita.\n${body}`, body],
  title: 'Data “Bocor”',
  authors: ['Ratna Wulandari'],
  published: '2024-09-24 23:30:00+07:00',
};
const perfect = {
  id: 'a',
  body,
  title: 'Data "Bocor"',
  authors: ['ratna wulandari'],
  published: '2024-09-24T16:30:00Z',
};

describe('scorePage', () => {
  it('takes the better form of the body, equal words, equal days', () => {
    expect(scorePage(gold, perfect)).toMatchObject({
      f1: 1,
      exact: true,
      title: true,
      day: true,
      authors: { right: 1, extra: 0, missed: 0 },
    });
  });

  it.each([
    [
      'extra words cost precision',
      `${body} Baca juga berita lain yang terkait.`,
      { recall: 1, exact: false },
    ],
    ['missing words cost recall', 'Badan Uji Siber memeriksa dugaan', { precision: 1, exact: false }],
  ])('%s', (_, text, expected) => {
    const score = scorePage(gold, { ...perfect, body: text });
    expect(score).toMatchObject(expected);
    expect(score.f1).toBeLessThan(1);
  });

  it('counts a page without a prediction as missed', () => {
    const score = scorePage(gold, undefined);
    expect(score).toMatchObject({ f1: 0, empty: true, title: false, day: false, authors: { missed: 1 } });
    expect(tableLine('news', [score])).toContain('body F1   0.0');
  });
});
