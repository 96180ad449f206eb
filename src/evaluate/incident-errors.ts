/** What the judgement of incidents got wrong, to be read by eye: articles lost or let in, stories merged or split. */
import { judgeRelevance } from '../ingest/incident/relevance.ts';
import type { IncidentPrediction, Row } from './incident-rows.ts';

const head = ({ id, outlet, published, title, text }: Row): string =>
  `${id}  ${outlet ?? ''} ${published?.slice(0, 10) ?? 'undated'}: ${title ?? text.slice(0, 70).replaceAll('\n', ' ')}`;

function relevanceErrors(rows: readonly Row[], guess: ReadonlyMap<string, boolean>, worst: number): string[] {
  const wrong = rows.filter((row) => typeof row.relevant === 'boolean' && guess.get(row.id) !== row.relevant);
  return wrong.slice(0, worst).map((row) => {
    const { score, why } = judgeRelevance(row.title ?? '', row.text, row.lang);
    return `${row.relevant ? 'lost' : 'let in'} (${score.toFixed(1)})  ${head(row)}\n    ${why.slice(0, 8).join(', ')}`;
  });
}

interface Pair {
  readonly a: Row;
  readonly b: Row;
}

/** Pairs of labelled rows, earliest ids first, for which a test holds. */
const pairs = (rows: readonly Row[], test: (a: Row, b: Row) => boolean): Pair[] =>
  rows.flatMap((a, i) => rows.slice(i + 1).flatMap((b) => (test(a, b) ? [{ a, b }] : [])));

const pairText = ({ a, b }: Pair): string => `${a.incident} | ${b.incident}\n    ${head(a)}\n    ${head(b)}`;

/** One pair for each row that is alone among others of its label, so that a lone article is not listed with each of them. */
function onePerRow(list: readonly Pair[]): Pair[] {
  const seen = new Set<string>();
  return list.filter(({ a, b }) => {
    const fresh = !seen.has(a.id) || !seen.has(b.id);
    seen.add(a.id).add(b.id);
    return fresh;
  });
}

/** The errors of a prediction, at most `worst` of each kind. */
export function incidentErrors(
  rows: readonly Row[],
  predictions: readonly IncidentPrediction[],
  worst: number,
): string {
  const relevant = new Map(predictions.map((one) => [one.id, one.relevant]));
  const groups = new Map(predictions.map((one) => [one.id, one.incident ?? `none-${one.id}`]));
  const told = rows.filter((row) => row.incident);
  const together = (a: Row, b: Row) => groups.get(a.id) === groups.get(b.id);
  const merges = pairs(told, (a, b) => together(a, b) && a.incident !== b.incident);
  const splits = pairs(told, (a, b) => !together(a, b) && a.incident === b.incident);
  return [
    `relevance, wrong:\n${relevanceErrors(rows, relevant, worst).join('\n') || 'none'}`,
    `${merges.length} pairs merged wrongly:\n${onePerRow(merges).slice(0, worst).map(pairText).join('\n') || 'none'}`,
    `${splits.length} pairs split wrongly:\n${onePerRow(splits).slice(0, worst).map(pairText).join('\n') || 'none'}`,
  ].join('\n\n');
}
