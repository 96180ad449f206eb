/** The walk of a sentence or an article through the extractors, for people: what was found, refused, merged, and why. */
import { styleText } from 'node:util';
import type { ExtractionInput, FigureDraft, StatementDraft, TraceStep } from '../../model/draft.ts';
import { extract } from './extract.ts';

const WIDTH = 78;

const COLOUR = { found: 'green', resolved: 'cyan', merged: 'yellow', refused: 'red' } as const;

/** Text in a colour where the output takes colours; node honours NO_COLOR and FORCE_COLOR. */
const paint = (colour: Parameters<typeof styleText>[0], text: string): string =>
  styleText(colour, text, { stream: process.stdout });

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 3)}...` : line;
};

/**
 * Runs the extractors and tells what they did.
 * @returns lines for a terminal: the statements, the figures, then every step with its rule and reason
 */
export function explain(input: ExtractionInput): string {
  const steps: TraceStep[] = [];
  const { statements, figures } = extract(input, (step) => steps.push(step));
  return [
    paint('bold', `Statements (${statements.length})`),
    ...statements.flatMap(statementLines),
    '',
    paint('bold', `Figures (${figures.length})`),
    ...figures.flatMap((figure) => figureLines(figure, statements)),
    '',
    paint('bold', `Steps (${steps.length})`),
    ...steps.flatMap((step) => stepLines(step, input.text)),
  ].join('\n');
}

const field = (name: string, value: string | null | undefined): string[] =>
  value ? [`    ${`${name}:`.padEnd(14)} ${value}`] : [];

function statementLines(statement: StatementDraft): string[] {
  const { kind, text, speaker, role, organization, cue, span, said } = statement;
  return [
    `  ${paint('green', `"${short(text)}"`)}`,
    ...field('kind', `${kind}, characters ${span.start} to ${span.end}`),
    ...field('speaker', speaker ?? 'not resolved: nobody is named, or two readings remain'),
    ...field('role', role),
    ...field('organization', organization),
    ...field('cue', cue?.text ?? 'none: follows a statement of the same speaker'),
    ...field('stance', `${statement.stance}, ${statement.certainty}`),
    ...field('said', said),
    ...field('rule', `${statement.rule}, confidence ${statement.confidence}`),
  ];
}

function figureLines(figure: FigureDraft, statements: readonly StatementDraft[]): string[] {
  const holder = figure.statement === null ? undefined : statements[figure.statement];
  return [
    `  ${paint('green', figure.raw)} = ${figure.value} ${figure.currency ?? figure.unit}`,
    ...field('of', figure.of),
    ...field('bound', figure.bound === 'exact' ? null : figure.bound),
    ...field('claimant', figure.claimant ?? "none: the reporter's own voice"),
    ...field('kind', `${figure.kind}, scope ${figure.scope}, ${figure.certainty}`),
    ...field('as of', figure.asOf),
    ...field('within', holder && `"${short(holder.text)}"`),
    ...field('rule', `${figure.rule}, confidence ${figure.confidence}`),
  ];
}

function stepLines({ rule, outcome, start, end, why }: TraceStep, text: string): string[] {
  return [
    `  ${paint(COLOUR[outcome], outcome.padEnd(8))} ${rule.padEnd(22)} "${short(text.slice(start, end))}"`,
    `  ${' '.repeat(8)} ${why}`,
  ];
}
