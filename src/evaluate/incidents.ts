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
import { readContent } from '../register/content.ts';
import { incidentErrors } from './incident-errors.ts';
import { headOf, type IncidentPrediction, Row } from './incident-rows.ts';
import { scoreTable } from './incident-scores.ts';

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
  return [scoreTable(rows, predictions, nightly), ...errors].join('\n\n');
}
