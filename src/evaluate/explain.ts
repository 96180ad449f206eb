/** The explanation of an extraction, for people: the text with what was found in it, and every step with its reason. */
import { extractFigures } from '../ingest/figure/index.ts';
import { extractStatements } from '../ingest/statement/index.ts';
import type { ExtractionInput, FigureDraft, StatementDraft, TraceStep } from '../model/draft.ts';
import { examplesAt } from './rule-examples.ts';

type Style = 'cyan' | 'yellow' | 'green' | 'red' | 'blue' | 'dim' | 'bold' | 'magenta';
/** Colours a text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

const COLOUR: Readonly<Record<TraceStep['outcome'], Style>> = {
  found: 'green',
  refused: 'red',
  merged: 'yellow',
  resolved: 'blue',
};
/** Longest piece of text that a step shows. */
const SHOWN = 70;

/** The whole explanation as text. */
export function explain(input: ExtractionInput, paint: Paint): string {
  const steps: TraceStep[] = [];
  const trace = (step: TraceStep): void => {
    steps.push(step);
  };
  const statements = extractStatements(input, trace);
  const figures = extractFigures(input, statements, trace);
  return [
    marked(input.text, statements, figures, paint),
    '',
    paint('bold', counted(statements.length, 'statement')),
    ...statements.map((one) => statementLine(one, paint)),
    paint('bold', counted(figures.length, 'figure')),
    ...figures.map((one) => figureLine(one, paint)),
    paint('bold', counted(steps.length, 'step')),
    ...steps.map((step) => stepLine(input.text, step, paint)),
    paint('bold', 'examples of these rules'),
    ...exampleLines(
      [...statements, ...steps].map(({ rule }) => rule),
      paint,
    ),
  ].join('\n');
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The text with statements in one colour and figures in another; brackets show them without colour too. */
function marked(
  text: string,
  statements: readonly StatementDraft[],
  figures: readonly FigureDraft[],
  paint: Paint,
): string {
  const edges = new Map<number, string>();
  const add = (at: number, mark: string): void => {
    edges.set(at, (edges.get(at) ?? '') + mark);
  };
  for (const { span } of figures) add(span.end, paint('yellow', '}'));
  for (const { span } of statements) add(span.end, paint('cyan', ']'));
  for (const { span } of statements) add(span.start, paint('cyan', '['));
  for (const { span } of figures) add(span.start, paint('yellow', '{'));
  let out = '';
  let at = 0;
  for (const [place, marks] of [...edges].sort((a, b) => a[0] - b[0])) {
    out += text.slice(at, place) + marks;
    at = place;
  }
  return out + text.slice(at);
}

function statementLine(one: StatementDraft, paint: Paint): string {
  const who = [one.speaker ?? 'nobody named', one.role, one.organization].filter(Boolean).join(', ');
  const cue = one.cue ? `cue "${one.cue.text}"` : 'no cue';
  const how = `${one.kind}, ${one.stance}, ${one.certainty}${one.said ? `, said ${one.said}` : ''}`;
  return `  ${paint('cyan', shorten(one.text))}\n    ${who}; ${cue}; ${how}; rule ${one.rule}, confidence ${one.confidence}`;
}

function figureLine(one: FigureDraft, paint: Paint): string {
  const of = one.of ? ` of "${one.of}"` : '';
  return `  ${paint('yellow', one.raw)}\n    ${one.value} ${one.currency ?? one.unit}${of}; ${one.kind}; claimed by ${one.claimant ?? 'nobody named'}; rule ${one.rule}`;
}

function stepLine(text: string, { rule, outcome, start, end, why }: TraceStep, paint: Paint): string {
  return `  ${paint(COLOUR[outcome], outcome.padEnd(8))} ${rule}: ${why} ${paint('dim', `"${shorten(text.slice(start, end))}"`)}`;
}

/** Each rule once, in the order of its first step, with the place of its table of examples. */
const exampleLines = (rules: readonly string[], paint: Paint): string[] =>
  [...new Set(rules)].map(
    (rule) => `  ${rule}: ${paint('blue', examplesAt(rule) ?? 'no table of examples')}`,
  );

const shorten = (text: string): string =>
  (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text).replace(/\n/g, ' ');
