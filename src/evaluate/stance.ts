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
  /** By which the rows of two annotators are paired; without it their order does. */
  id: z.string().optional(),
  text: z.string().min(1),
  lang: Lang,
  /** The paragraph or sentence around the statement. */
  context: z.string().optional(),
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
  stance: Stance,
});
export type StanceRow = z.infer<typeof Row>;

interface StanceArguments {
  readonly input: string;
  /** The same statements by a second annotator: agreement of the two, and the extractor against each and both. */
  readonly against?: string | null;
  readonly worst?: number;
}

type JudgedRow = Judged & { readonly row: StanceRow; readonly extracted: boolean };

/** The entry of npm run evaluate: table of agreement, and the first cases that differ. */
export async function run({ input, against = null, worst = 20 }: StanceArguments): Promise<string> {
  const rows = readRows(input);
  const judged = rows.map((row) => ({ row, gold: row.stance, ...judge(row) }));
  return against ? compared(judged, readRows(against), worst) : alone(judged, worst);
}

function alone(judged: readonly JudgedRow[], worst: number): string {
  const unseen = judged.filter(({ extracted }) => !extracted).length;
  return [
    agreementLine('all', judged),
    ...byLanguage(judged),
    agreementLine(
      'found',
      judged.filter(({ extracted }) => extracted),
    ),
    `${unseen} of ${judged.length} were not extracted and are judged by their words alone`,
    '',
    ...details(judged, worst),
  ].join('\n');
}

/** Two annotators: how far they agree, and the extractor against each and against what both say. */
function compared(judged: readonly JudgedRow[], second: readonly StanceRow[], worst: number): string {
  const other = pairWith(judged, second);
  const people = judged.map(({ row, gold }, i) => ({ row, gold, found: other[i] as Stance }));
  const agreed = judged.filter(({ gold }, i) => gold === other[i]);
  const againstSecond = judged.map((one, i) => ({ ...one, gold: other[i] as Stance }));
  return [
    'the two annotators',
    agreementLine('all', people),
    ...byLanguage(people),
    '',
    'the extractor',
    agreementLine('first', judged),
    agreementLine('second', againstSecond),
    agreementLine('agreed', agreed),
    ...byLanguage(agreed),
    '',
    ...details(agreed, worst),
  ].join('\n');
}

/** The second annotator's stances in the order of the first; throws an error where a statement is missing. */
function pairWith(judged: readonly JudgedRow[], second: readonly StanceRow[]): Stance[] {
  const byId = new Map(
    second.flatMap((row) => (row.id === undefined ? [] : [[row.id, row.stance] as const])),
  );
  return judged.map(({ row }, i) => {
    const stance = row.id === undefined ? second[i]?.stance : byId.get(row.id);
    if (!stance)
      throw new Error(`row ${row.id ?? i}: the second file has no such row; give both the same statements`);
    return stance;
  });
}

const byLanguage = (judged: readonly (Judged & { readonly row: StanceRow })[]): string[] =>
  Lang.options.flatMap((lang) => {
    const own = judged.filter(({ row }) => row.lang === lang);
    return own.length ? [agreementLine(lang, own)] : [];
  });

/** Confusions and first cases; none of either where nothing is to be seen of a held-out set. */
function details(judged: readonly JudgedRow[], worst: number): string[] {
  const wrong = judged.filter(({ gold, found }) => gold !== found).slice(0, worst);
  const cases = wrong.map(
    ({ row, gold, found }) => `${row.lang} ${gold}, found ${found}: ${row.text.slice(0, 120)}`,
  );
  return [confusion(judged, Stance.options), ...cases];
}

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
