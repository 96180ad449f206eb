/**
 * Measures the stance of statements on annotated ones. The file is a JSON array of rows: the context is read as an
 * article, and the statement found that shares most of start to end is judged; where none is found, the words alone.
 * What the values mean: docs/extraction.md, "Stance".
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { extractStatements } from '../ingest/statement/index.ts';
import { stanceOf } from '../ingest/statement/stance.ts';
import { Lang, Stance } from '../model/vocabulary.ts';
import { agreementLine, confusion, type Judged } from './stance-score.ts';

const Row = z.object({
  text: z.string().min(1),
  lang: Lang,
  /** The paragraph or sentence around the statement. */
  context: z.string().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
  stance: Stance,
});
export type StanceRow = z.infer<typeof Row>;

/** The entry of npm run evaluate: table of agreement, and the first cases that differ. */
export async function run({
  input,
  worst = 20,
}: {
  readonly input: string;
  readonly worst?: number;
}): Promise<string> {
  const rows = readRows(input);
  const judged = rows.map((row) => ({ row, gold: row.stance, ...judge(row) }));
  const alone = judged.filter(({ extracted }) => !extracted).length;
  const wrong = judged.filter(({ gold, found }) => gold !== found).slice(0, worst);
  return [
    agreementLine('all', judged),
    ...Lang.options.map((lang) => agreementLine(lang, ofLang(judged, lang))),
    agreementLine(
      'found',
      judged.filter(({ extracted }) => extracted),
    ),
    `${alone} of ${rows.length} were not extracted and are judged by their words alone`,
    '',
    confusion(judged, Stance.options),
    ...wrong.map(({ row, gold, found }) => `${row.lang} ${gold}, found ${found}: ${row.text.slice(0, 120)}`),
  ].join('\n');
}

const ofLang = (judged: readonly (Judged & { readonly row: StanceRow })[], lang: Lang) =>
  judged.filter(({ row }) => row.lang === lang);

/** The annotated rows; throws an error that names file, row and remedy. */
function readRows(path: string): StanceRow[] {
  const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const parsed = z.array(Row).safeParse(rows);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `${path}: row ${issue?.path.join('.') ?? ''}: ${issue?.message}; each row holds text, lang, stance and may hold context, start, end`,
  );
}

/** The extractor's stance of one row. */
export function judge({ text, lang, context, start, end }: StanceRow): {
  readonly found: Stance;
  readonly extracted: boolean;
} {
  const whole = context ?? text;
  const from = start ?? Math.max(0, whole.indexOf(text));
  const to = end ?? from + text.length;
  const shared = (span: { readonly start: number; readonly end: number }): number =>
    Math.min(span.end, to) - Math.max(span.start, from);
  const [best] = extractStatements({ text: whole, lang, title: null, published: null })
    .filter(({ span }) => shared(span) > 0)
    .sort((a, b) => shared(b.span) - shared(a.span));
  return best
    ? { found: best.stance, extracted: true }
    : { found: stanceOf(text, 'say', lang), extracted: false };
}
