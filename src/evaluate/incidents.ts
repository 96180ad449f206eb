/** Measures relevance and linking against labelled articles: precision and recall, and B-cubed over incidents. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { clusterArticles } from '../ingest/incident/cluster.ts';
import { buildIncidentIndex, named } from '../ingest/incident/incident-index.ts';
import { matchIncidents } from '../ingest/incident/match.ts';
import { ENOUGH_IF_LINKED, judgeRelevance } from '../ingest/incident/relevance.ts';
import { extract } from '../ingest/pipeline/extract.ts';
import { Lang } from '../model/vocabulary.ts';
import { readContent } from '../register/content.ts';

const Row = z.looseObject({
  id: z.string(),
  outlet: z.string().nullish(),
  lang: Lang,
  title: z.string().nullish(),
  published: z.string().nullish(),
  text: z.string(),
  relevant: z.boolean().nullish(),
  incident: z.string().nullish(),
});
type Row = z.infer<typeof Row>;

export interface IncidentPrediction {
  readonly id: string;
  readonly relevant: boolean;
  /** Incident of the register, or "cluster-<article id>" for articles that no incident claims. */
  readonly incident: string | null;
}

/** Predicts for each row; only id, lang, title, published and text are read. */
export function predictIncidents(rows: readonly Row[], contentDir: string): IncidentPrediction[] {
  const index = buildIncidentIndex(readContent(contentDir));
  const judged = rows.map((row) => {
    const [title, published] = [row.title ?? '', row.published ?? null];
    const { figures } = extract({ text: row.text, lang: row.lang, title: row.title ?? null, published });
    const [best] = matchIncidents(index, { title, text: row.text, published, figures });
    const known = best !== undefined || named(index, title) === 'actor';
    const { relevant, score } = judgeRelevance(title, row.text, row.lang, known);
    // Talk around a breach belongs to its story even where the article is not about it.
    const told = relevant || known || score >= ENOUGH_IF_LINKED;
    return { row, relevant, told, incident: best?.incident ?? null };
  });
  const unclaimed = judged.filter((one) => one.told && !one.incident);
  const clusters = clusterArticles(
    unclaimed.map(({ row }) => ({
      id: row.id,
      title: row.title ?? '',
      text: row.text,
      published: row.published ?? null,
    })),
  );
  return judged.map(({ row, relevant, told, incident }) => ({
    id: row.id,
    relevant,
    incident: told ? (incident ?? `cluster-${clusters.get(row.id)}`) : null,
  }));
}

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
  const guess = new Map(predictions.map((one) => [one.id, one.incident ?? `none-${one.id}`]));
  const labelled = rows.filter((row) => row.incident);
  let precision = 0;
  let recall = 0;
  for (const row of labelled) {
    const together = labelled.filter((other) => guess.get(other.id) === guess.get(row.id));
    const alike = labelled.filter((other) => other.incident === row.incident);
    const both = together.filter((other) => other.incident === row.incident).length;
    precision += both / together.length;
    recall += both / alike.length;
  }
  const total = labelled.length || 1;
  return scores(precision / total, recall / total);
}

function table(rows: readonly Row[], predictions: readonly IncidentPrediction[]): string {
  const line = (name: string, count: number, { precision, recall, f1 }: Scores): string =>
    `${name.padEnd(22)} ${String(count).padStart(6)} ${[precision, recall, f1].map((x) => (100 * x).toFixed(1).padStart(6)).join(' ')}`;
  const of = (lang: Lang): Row[] => rows.filter((row) => row.lang === lang);
  const labelled = (list: readonly Row[]): number =>
    list.filter((row) => typeof row.relevant === 'boolean').length;
  return [
    `${''.padEnd(22)}   rows      P      R     F1`,
    line('relevance', labelled(rows), scoreRelevance(rows, predictions)),
    ...Lang.options.map((lang) =>
      line(`  ${lang}`, labelled(of(lang)), scoreRelevance(of(lang), predictions)),
    ),
    line('incidents (B-cubed)', rows.filter((row) => row.incident).length, scoreBCubed(rows, predictions)),
  ].join('\n');
}

/** Reads labelled articles (JSONL), predicts, optionally writes the predictions, and gives the table. */
export async function run(args: {
  input: string;
  predictions: string | null;
  content?: string;
}): Promise<string> {
  const rows = readFileSync(args.input, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => Row.parse(JSON.parse(line)));
  const predictions = predictIncidents(rows, args.content ?? 'content');
  if (args.predictions)
    writeFileSync(args.predictions, `${predictions.map((one) => JSON.stringify(one)).join('\n')}\n`);
  return table(rows, predictions);
}
