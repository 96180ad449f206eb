import { describe, expect, it } from 'vitest';
import type { FigureDraft, TraceStep } from '../../model/draft.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { extractFigures } from './index.ts';

/** Figures of a text without statements, as "raw = value unit". */
function figures(lang: Lang, text: string, published: string | null = '2021-05-22'): FigureDraft[] {
  return extractFigures({ text, lang, title: null, published }, []);
}

const short = (list: readonly FigureDraft[]): string[] =>
  list.map(({ raw, value, unit, currency }) => `${raw} = ${value} ${currency ?? unit}`);

describe('extractFigures', () => {
  it('keeps the span, the words and the sentence', () => {
    const text = 'Nusa Jaya mencatat hal itu. Sebanyak 279 juta data penduduk beredar, per Mei 2021.';
    const [figure] = figures('id', text);
    expect(figure).toMatchObject({
      raw: '279 juta data',
      value: 279_000_000,
      unit: 'records',
      of: 'data',
      asOf: '2021-05',
      sentence: 'Sebanyak 279 juta data penduduk beredar, per Mei 2021.',
      sentenceStart: 28,
    });
    expect(text.slice(figure?.span.start, figure?.span.end)).toBe('279 juta data');
  });

  it('enters a figure once, at its first place', () => {
    expect(short(figures('id', '5 juta akun bocor. Kini 5 juta akun itu dijual.'))).toEqual([
      '5 juta akun = 5000000 accounts',
    ]);
  });

  it('explains what it refuses', () => {
    const steps: TraceStep[] = [];
    extractFigures(
      { text: 'Pasal 26 berlaku 14 hari.', lang: 'id', title: null, published: null },
      [],
      (step) => steps.push(step),
    );
    expect(steps.map(({ outcome, why }) => `${outcome}: ${why}`)).toEqual([
      'refused: label',
      'refused: counts a duration, a distance, suspects or the like',
    ]);
  });
});
