/** The source sentence that is kept with a figure: at most MAX_QUOTE characters around it. */
import type { Span } from '../../model/primitives.ts';
import { MAX_QUOTE } from '../../model/statement.ts';

/** The part of a sentence, cut at blanks where it is too long, that holds the figure. */
export function quoteAround(text: string, sentence: Span, figure: Span): Span {
  const start = Math.min(sentence.start, figure.start);
  const end = Math.max(sentence.end, figure.end);
  if (end - start <= MAX_QUOTE) return { start, end };
  const room = Math.max(0, MAX_QUOTE - (figure.end - figure.start));
  const before = Math.min(figure.start - start, room >> 1);
  const from = blankAfter(text, figure.start - before, figure.start, start);
  const to = blankBefore(text, Math.min(end, from + MAX_QUOTE), figure.end, end);
  return { start: from, end: to };
}

function blankAfter(text: string, from: number, limit: number, sentenceStart: number): number {
  if (from <= sentenceStart) return sentenceStart;
  let at = from;
  while (at < limit && !/\s/.test(text[at - 1] ?? '')) at++;
  return at;
}

function blankBefore(text: string, from: number, limit: number, sentenceEnd: number): number {
  if (from >= sentenceEnd) return sentenceEnd;
  let at = from;
  while (at > limit && !/\s/.test(text[at] ?? '')) at--;
  return at;
}
