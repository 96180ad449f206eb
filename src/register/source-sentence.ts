/**
 * The source sentence of a statement, as far as the ledger holds it: whole where a figure or a response of the article
 * keeps it, else the stored words in their order. What stands around them is stored nowhere.
 */
import type { Article } from '../model/article.ts';
import type { Statement } from '../model/statement.ts';

export interface SourceSentence {
  readonly text: string;
  /** Whether these are the sentence's words without a gap; else "…" stands for those that are not stored. */
  readonly whole: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A closing mark, a comma and a blank at most stand between a quotation and the words that attribute it. */
const MARKS_ONLY = 3;

/** @param article holds the statement */
export function sourceSentence(
  statement: Statement,
  { figures, responses = [] }: Pick<Article, 'figures' | 'responses'>,
): SourceSentence {
  const { start, end } = statement.span;
  const keeper = [...figures, ...responses].find(
    ({ sentence, sentenceStart }) =>
      sentence.slice(start - sentenceStart, end - sentenceStart) === statement.text && start >= sentenceStart,
  );
  return keeper ? { text: keeper.sentence, whole: true } : { text: pieced(statement), whole: false };
}

function pieced(statement: Statement): string {
  const { kind, text, cut, span, cue, mention, prefix, suffix } = statement;
  const said = kind === 'indirect' ? text : `“${text}${cut ? '…' : ''}”`;
  const before = prefix?.replace(/(?<!["“”'‘’\s])["“”'‘’\s]+$/, '');
  const after = suffix?.replace(/^["“”'‘’\s]+/, '');
  const around: Piece[] = [
    ...[cue, mention].filter((one) => one !== null),
    ...(before ? [{ text: before, start: span.start - before.length, end: span.start }] : []),
    ...(after ? [{ text: after, start: span.end, end: span.end + after.length }] : []),
  ].filter(({ start, end }) => end <= span.start || start >= span.end);
  const pieces = [...around, { ...span, text: said }].sort((a, b) => a.start - b.start || b.end - a.end);
  let line = '';
  let last = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.end <= last) continue;
    if (line !== '') line += piece.start - last > MARKS_ONLY ? ' … ' : ' ';
    line += piece.text;
    last = piece.end;
  }
  return line;
}
