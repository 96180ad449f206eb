/** Measures relevance and linking against labelled articles: precision and recall, and B-cubed over incidents. */
import { readFileSync, writeFileSync } from 'node:fs';
import { clusterArticles } from '../ingest/incident/cluster.ts';
import { commonNames } from '../ingest/incident/common-names.ts';
import { buildIncidentIndex, named } from '../ingest/incident/incident-index.ts';
import { matchIncidents } from '../ingest/incident/match.ts';
import { storedText, voicesOf } from '../ingest/incident/propose.ts';
import { ENOUGH_IF_LINKED, judgeRelevance } from '../ingest/incident/relevance.ts';
import { extract } from '../ingest/pipeline/extract.ts';
import { MAX_QUOTE } from '../model/statement.ts';
import { Lang } from '../model/vocabulary.ts';
import { readContent } from '../register/content.ts';
import { incidentErrors } from './incident-errors.ts';
import { headOf, type IncidentPrediction, Row } from './incident-rows.ts';

export type { IncidentPrediction } from './incident-rows.ts';

interface Judged {
  readonly row: Row;
  readonly relevant: boolean;
  /** Relevant, or talk around a breach, which belongs to its story even where the article is not about it. */
  readonly told: boolean;
  readonly incident: string | null;
  /** What the nightly run keeps of the text. */
  readonly stored: string;
  /** People who speak in it. */
  readonly voices: readonly string[];
}

interface Linking {
  readonly common: ReadonlyMap<string, number>;
  readonly judged: readonly Judged[];
}

/** Judges and links each row; only id, lang, title, published and text are read. */
function judge(rows: readonly Row[], contentDir: string): Linking {
  const content = readContent(contentDir);
  const index = buildIncidentIndex(content);
  const judged = rows.map((row) => {
    const [title, published] = [row.title ?? '', row.published ?? null];
    const drafts = extract({ text: row.text, lang: row.lang, title: row.title ?? null, published });
    const links = matchIncidents(index, { title, text: row.text, published, figures: drafts.figures });
    const best = links.find(({ passing }) => !passing);
    const known = best !== undefined || named(index, title) === 'actor';
    const { relevant, score } = judgeRelevance(title, row.text, row.lang, known);
    const statements = drafts.statements.map((one) => ({ ...one, text: one.text.slice(0, MAX_QUOTE) }));
    return {
      row,
      relevant,
      told: relevant || known || score >= ENOUGH_IF_LINKED,
      incident: best?.incident ?? null,
      stored: storedText({ statements, figures: drafts.figures }),
      voices: voicesOf(drafts),
    };
  });
  return { common: commonNames(content), judged };
}

/** Groups what no incident claims; rows outside `taken` get no group. */
function group(
  { common, judged }: Linking,
  taken: (one: Judged) => boolean,
  textOf: (one: Judged) => string,
): IncidentPrediction[] {
  const clusters = clusterArticles(
    judged
      .filter((one) => taken(one) && !one.incident)
      .map((one) => ({
        id: one.row.id,
        title: headOf(one.row),
        text: textOf(one),
        published: one.row.published ?? null,
        lang: one.row.lang,
        voices: one.voices,
      })),
    common,
  );
  return judged.map((one) => ({
    id: one.row.id,
    relevant: one.relevant,
    incident: taken(one) ? (one.incident ?? `cluster-${clusters.get(one.row.id)}`) : null,
  }));
}

const fromTexts = (linking: Linking): IncidentPrediction[] =>
  group(
    linking,
    ({ told }) => told,
    ({ row }) => row.text,
  );

/** What the nightly run does: articles that it does not store have no group, and of the others it has only the records. */
const fromRecords = (linking: Linking): IncidentPrediction[] =>
  group(
    linking,
    ({ relevant }) => relevant,
    ({ stored }) => stored,
  );

/** Predicts for each row from its whole text; only id, lang, title, published and text are read. */
export const predictIncidents = (rows: readonly Row[], contentDir: string): IncidentPrediction[] =>
  fromTexts(judge(rows, contentDir));

/** The same from stored records, as the nightly run proposes. */
export const predictFromRecords = (rows: readonly Row[], contentDir: string): IncidentPrediction[] =>
  fromRecords(judge(rows, contentDir));

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

function table(
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

/** Reads labelled articles (JSONL), predicts, optionally writes the predictions, and gives the table. */
export async function run(args: {
  input: string;
  predictions: string | null;
  content?: string;
  /** How many errors of each kind to list; the script's default lists none unless asked. */
  worst?: number;
}): Promise<string> {
  const rows = readFileSync(args.input, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => Row.parse(JSON.parse(line)));
  const linking = judge(rows, args.content ?? 'content');
  const predictions = fromTexts(linking);
  if (args.predictions)
    writeFileSync(args.predictions, `${predictions.map((one) => JSON.stringify(one)).join('\n')}\n`);
  const nightly = fromRecords(linking);
  const errors = args.worst ? [incidentErrors(rows, nightly, args.worst)] : [];
  return [table(rows, predictions, nightly), ...errors].join('\n\n');
}
