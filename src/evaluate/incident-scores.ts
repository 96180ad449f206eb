/** Scores of relevance and linking: precision and recall, and B-cubed over incidents. */
import { Lang } from '../model/vocabulary.ts';
import type { IncidentPrediction, Row } from './incident-rows.ts';

interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const scores = (precision: number, recall: number): Scores => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});

/** Precision and recall of `relevant` over the rows that carry the label. */
export function scoreRelevance(rows: readonly Row[], predictions: readonly IncidentPrediction[]): Scores {
  const guess = new Map(predictions.map((one) => [one.id, one.relevant]));
  const labelled = rows.filter((row) => typeof row.relevant === 'boolean');
  const hits = labelled.filter((row) => row.relevant && guess.get(row.id)).length;
  const found = labelled.filter((row) => guess.get(row.id)).length;
  const wanted = labelled.filter((row) => row.relevant).length;
  return scores(found === 0 ? 1 : hits / found, wanted === 0 ? 1 : hits / wanted);
}

/**
 * B-cubed precision and recall over the rows with an incident label; an article without a prediction is a group of its own.
 * Source: Bagga and Baldwin, Entity-based cross-document coreferencing using the vector space model (1998).
 */
export function scoreBCubed(rows: readonly Row[], predictions: readonly IncidentPrediction[]): Scores {
  const guess = new Map(predictions.map((one) => [one.id, one.incident]));
  const groupOf = ({ id }: Row): string => guess.get(id) ?? `none-${id}`;
  const labelled = rows.filter((row) => row.incident);
  let precision = 0;
  let recall = 0;
  for (const row of labelled) {
    const together = labelled.filter((other) => groupOf(other) === groupOf(row));
    const alike = labelled.filter((other) => other.incident === row.incident);
    const both = together.filter((other) => other.incident === row.incident).length;
    precision += both / together.length;
    recall += both / alike.length;
  }
  const total = labelled.length || 1;
  return scores(precision / total, recall / total);
}

/** Nothing is measured where there is nothing to measure on. */
const percent = (share: number, count: number): string => (count === 0 ? '-' : (100 * share).toFixed(1));

/** The table that the command prints. @param nightly predictions from stored records */
export function scoreTable(
  rows: readonly Row[],
  predictions: readonly IncidentPrediction[],
  nightly: readonly IncidentPrediction[],
): string {
  const storedRows = new Set(nightly.filter(({ relevant }) => relevant).map(({ id }) => id));
  const told = rows.filter((row) => row.incident);
  const line = (name: string, count: number, { precision, recall, f1 }: Scores): string =>
    `${name.padEnd(22)} ${String(count).padStart(6)} ${[precision, recall, f1].map((x) => percent(x, count).padStart(6)).join(' ')}`;
  const of = (lang: Lang): Row[] => rows.filter((row) => row.lang === lang);
  const labelled = (list: readonly Row[]): number =>
    list.filter((row) => typeof row.relevant === 'boolean').length;
  return [
    `${''.padEnd(22)}   rows      P      R     F1`,
    line('relevance', labelled(rows), scoreRelevance(rows, predictions)),
    ...Lang.options.map((lang) =>
      line(`  ${lang}`, labelled(of(lang)), scoreRelevance(of(lang), predictions)),
    ),
    line('incidents (B-cubed)', told.length, scoreBCubed(rows, predictions)),
    line('  as the nightly run', told.length, scoreBCubed(rows, nightly)),
    line(
      '  of what is relevant',
      told.filter(({ relevant }) => relevant !== false).length,
      scoreBCubed(
        rows.filter(({ relevant }) => relevant !== false),
        nightly,
      ),
    ),
    line(
      '  of what it stores',
      told.filter(({ id }) => storedRows.has(id)).length,
      scoreBCubed(
        rows.filter(({ id }) => storedRows.has(id)),
        nightly,
      ),
    ),
  ].join('\n');
}
