/** Measures statements and figures on annotated articles: one table, and the predictions for other scorers. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractFigures, extractQuantities } from '../ingest/figure/index.ts';
import { extractStatements } from '../ingest/statement/index.ts';
import type { FigureDraft } from '../model/draft.ts';
import { type Counts, scoreDocument } from './gold-score.ts';
import type { GoldDocument, GoldFigure, GoldOptions, Prediction } from './gold-types.ts';

export interface GoldArguments {
  /** A file of annotated articles (JSON, also gzipped), or a folder of such files. */
  readonly input: string;
  /** File for the predictions, one JSON array; null writes none. */
  readonly predictions: string | null;
  /** Every quantity of whatever kind in place of the figures of a breach, for corpora of numbers alone. */
  readonly quantities?: boolean;
  /** Turned on for corpora that mark them, and by hand for others. */
  readonly options?: Partial<GoldOptions>;
}

/** Reads the articles, extracts, writes the predictions and returns the table. The register of known parties stays out of it. */
export async function run({
  input,
  predictions,
  quantities = false,
  options = {},
}: GoldArguments): Promise<string> {
  const documents = readGold(input);
  const found = documents.map(quantities ? predictQuantities : predict);
  if (predictions) writeFileSync(predictions, `${JSON.stringify(found)}\n`);
  return table(documents, measure(documents, found, options));
}

/** What the extractors make of one article, in the form of the annotations. */
export function predict({ id, text, lang, title, published }: GoldDocument): Prediction {
  const input = { text, lang, title, published };
  const statements = extractStatements(input);
  return {
    id,
    statements: statements.map((one) => ({
      kind: one.kind,
      text: one.text,
      start: one.span.start,
      end: one.span.end,
      speaker: one.speaker,
      role: one.role,
      org: one.organization,
      cue: one.cue?.text ?? null,
    })),
    figures: extractFigures(input, statements).map(asGold),
  };
}

const asGold = ({ raw, value, unit, currency, claimant, kind }: FigureDraft): GoldFigure => ({
  raw,
  value,
  unit,
  currency,
  claimant,
  kind,
});

/** The quantities of one article, without statements. */
export function predictQuantities({ id, text, lang, title, published }: GoldDocument): Prediction {
  return { id, statements: [], figures: extractQuantities({ text, lang, title, published }).map(asGold) };
}

/** All counts of a set of articles. */
export function measure(
  documents: readonly GoldDocument[],
  found: readonly Prediction[],
  chosen: Partial<GoldOptions> = {},
): Counts {
  const byId = new Map(found.map((one) => [one.id, one]));
  const options = { ...optionsFor(documents), ...chosen };
  const total: Counts = {};
  for (const document of documents)
    for (const [key, value] of Object.entries(scoreDocument(document, byId.get(document.id), options)))
      total[key] = (total[key] ?? 0) + value;
  return total;
}

/** Foreign corpora mark part of the quotations, derived speakers, or beliefs beside speech; their files show which. */
function optionsFor(documents: readonly GoldDocument[]): GoldOptions {
  const statements = documents.flatMap((document) => document.statements ?? []);
  const foreign = statements.some(({ speakerFrom }) => speakerFrom !== undefined);
  const onlyDirect = statements.every(({ kind }) => kind === 'direct');
  return {
    skipSilver: foreign,
    ignoreExtra: foreign && onlyDirect,
    speechOnly: statements.some(({ speech }) => speech === false),
    strictKinds: !foreign,
  };
}

/** The annotated articles of a file or folder. */
export function readGold(path: string): GoldDocument[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.json(?:\.gz)?$/.test(name) && !name.endsWith('floors.json'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    const content = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as
      | GoldDocument
      | GoldDocument[]
      | { docs: GoldDocument[] };
    if (Array.isArray(content)) return content;
    return 'docs' in content ? content.docs : [content];
  });
}

const percent = (part = 0, whole = 0): string =>
  (whole ? ((100 * part) / whole).toFixed(1) : '-').padStart(6);

/** F1 in percent of the counts tp, fp and fn under a name. */
export function f1(counts: Counts, name: string): number {
  const { [`${name}.tp`]: tp = 0, [`${name}.fp`]: fp = 0, [`${name}.fn`]: fn = 0 } = counts;
  return tp ? (200 * tp) / (2 * tp + fp + fn) : 0;
}

function table(documents: readonly GoldDocument[], counts: Counts): string {
  const line = (label: string, name: string): string => {
    const { [`${name}.tp`]: tp = 0, [`${name}.fp`]: fp = 0, [`${name}.fn`]: fn = 0 } = counts;
    return `${label.padEnd(34)}${percent(tp, tp + fp)}${percent(tp, tp + fn)}${f1(counts, name).toFixed(1).padStart(6)}  ${tp}/${fp}/${fn}`;
  };
  const share = (label: string, part: string, whole: string): string =>
    `${label.padEnd(34)}${percent(counts[part], counts[whole])}  of ${counts[whole] ?? 0}`;
  return [
    `${documents.length} articles${' '.repeat(26)}P     R    F1  tp/fp/fn`,
    line('direct, same words', 'direct'),
    line('indirect and mixed, half shared', 'indirect'),
    line('figures, value and unit', 'figure'),
    line('figures, value alone', 'value'),
    line('figures with claimant', 'claim'),
    share('speaker of direct, full name', 'speaker.full', 'speaker.n'),
    share('speaker of direct, surname', 'speaker.surname', 'speaker.n'),
    share('speaker of matched indirect', 'reported.surname', 'reported.n'),
    share('a name given where gold has none', 'nobody.named', 'nobody.n'),
    share('role', 'role.ok', 'role.n'),
    share('organization', 'org.ok', 'org.n'),
    share('cue', 'cue.ok', 'cue.n'),
    share('claimant', 'claimant.ok', 'claimant.n'),
    share('figure kind', 'kind.ok', 'kind.n'),
  ].join('\n');
}
