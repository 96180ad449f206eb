/** Pairs quote marks, a paragraph at a time: every mark in use, nested, reopened and forgotten ones. */
import type { Quote } from './types.ts';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly side: 'open' | 'close' | 'either';
}

/**
 * Also U+FFFD: a quote mark that the outlet's own software could not decode. Several of them are broken bytes, and
 * three backticks fence code.
 */
const DOUBLE =
  /["\u201c\u201d\u201e\u201f\u00ab\u00bb]|(?<!\ufffd)\ufffd(?!\ufffd)|''|(?<!`)``(?!`)|\u2018\u2018|\u2019\u2019/g;
const SINGLE = /['\u2018\u2019]/g;
const BEFORE_OPENING = /[\s([{\u2014\u2013:/-]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?\u2014\u2013\u2026-]/;
/** A quotation that runs on without marks in the paragraphs between is looked for this far. */
const LONGEST_RUN_ON = 8;
/** A single mark opens a quotation only if so many words follow inside: else it is a title or a scare quote. */
const SHORTEST_SINGLE = 4;

export const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu)?.length ?? 0;

/** All quotations of a text, in order; the outermost of nested ones. Spans never cross a newline. */
export function pairQuotes(text: string): Quote[] {
  const quotes: Quote[] = [];
  let open = false;
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; i += 1) {
    const [start, end] = lines[i] as [number, number];
    if (start === end) continue;
    open = pairParagraph(text, start, end, open && closesLater(text, lines, i), quotes);
  }
  return quotes;
}

function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push([start, start + line.length]);
    start += line.length + 1;
  }
  return lines;
}

/** Whether a quotation left open goes on here without a mark of its own: a closing mark comes before any opening one. */
function closesLater(text: string, lines: readonly [number, number][], from: number): boolean {
  for (let i = from; i < Math.min(lines.length, from + LONGEST_RUN_ON); i += 1) {
    const [start, end] = lines[i] as [number, number];
    const first = marksIn(text, start, end, DOUBLE)[0];
    if (first) return first.side === 'close';
  }
  return false;
}

/** Pairs one paragraph's marks into `quotes`; says whether its last quotation was left open. */
function pairParagraph(text: string, start: number, end: number, runsOn: boolean, quotes: Quote[]): boolean {
  const doubles = marksIn(text, start, end, DOUBLE);
  const marks = doubles.length ? doubles : singleMarks(text, start, end);
  const continues = quotes.at(-1)?.closed === false;
  let opener: Mark | null = runsOn ? { at: start, length: 0, side: 'open' } : null;
  let depth = opener ? 1 : 0;
  let first = true;
  let last = start;
  const add = (close: Mark | null) => {
    const mark = opener as Mark;
    const quote = quoteOf(text, mark, close, end, first && continues && mark.at <= skipSpace(text, start));
    if (quote) quotes.push(quote);
    first = false;
    opener = null;
  };
  marks.forEach((mark, i) => {
    if (!opener) {
      if (mark.side === 'close' && depth === 0 && mark.at > start) return;
      opener = mark;
      depth = 1;
    } else if (mark.side === 'open' && nests(marks, i)) depth += 1;
    else if (depth > 1 && mark.side !== 'open') depth -= 1;
    else {
      add(mark);
      depth = 0;
    }
    last = mark.at;
  });
  if (!opener) return false;
  add(null);
  return last >= start;
}

/** An opening mark inside an open quotation is a nested one if at least two closing marks follow. */
function nests(marks: readonly Mark[], i: number): boolean {
  let balance = 0;
  for (let j = i + 1; j < Math.min(marks.length, i + 12); j += 1) {
    const side = (marks[j] as Mark).side;
    if (side === 'open') balance -= 1;
    else balance += 1;
    if (balance >= 2) return true;
  }
  return false;
}

function quoteOf(
  text: string,
  open: Mark,
  close: Mark | null,
  paragraphEnd: number,
  continues: boolean,
): Quote | null {
  let start = open.at + open.length;
  let end = close ? close.at : paragraphEnd;
  while (start < end && /\s/.test(text[start] as string)) start += 1;
  while (end > start && /\s/.test(text[end - 1] as string)) end -= 1;
  const words = wordCount(text.slice(start, end));
  if (words === 0) return null;
  return {
    open: open.at,
    start,
    end,
    close: close ? close.at + close.length : paragraphEnd,
    closed: close !== null,
    continues,
    words,
  };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] === ' ') at += 1;
  return at;
}

function marksIn(text: string, start: number, end: number, pattern: RegExp): Mark[] {
  const line = text.slice(start, end);
  return [...line.matchAll(pattern)].map((match) => ({
    at: start + match.index,
    length: match[0].length,
    side: sideOf(line, match.index, match[0]),
  }));
}

function sideOf(line: string, at: number, mark: string): Mark['side'] {
  if (/[\u201c\u201e\u00ab`]/.test(mark)) return 'open';
  if (mark === '\u00bb') return 'close';
  const before = at === 0 || BEFORE_OPENING.test(line[at - 1] as string);
  const next = line[at + mark.length];
  const after = next === undefined || AFTER_CLOSING.test(next);
  if (before && !after) return 'open';
  if (!before && after) return 'close';
  return 'either';
}

/** Single marks as an outlet's main marks: only in a paragraph without double ones, and only around several words. */
function singleMarks(text: string, start: number, end: number): Mark[] {
  const marks = marksIn(text, start, end, SINGLE).filter(
    (mark) => mark.side !== 'either' || text[mark.at] === '\u2018',
  );
  const kept: Mark[] = [];
  for (let i = 0; i < marks.length; i += 1) {
    const open = marks[i] as Mark;
    if (open.side !== 'open') continue;
    let j = i + 1;
    while (j < marks.length && !closes(text, marks[j] as Mark)) j += 1;
    if (j === marks.length) {
      if (isAnnounced(text, open.at, end)) kept.push(open);
      break;
    }
    const close = marks[j] as Mark;
    if (wordCount(text.slice(open.at + 1, close.at)) >= SHORTEST_SINGLE) kept.push(open, close);
    i = j;
  }
  return kept;
}

/** "told the post: 'We all …": behind a colon a mark that nothing closes runs to the end of the paragraph. */
const isAnnounced = (text: string, at: number, end: number): boolean =>
  /:\s$/.test(text.slice(Math.max(0, at - 2), at)) && wordCount(text.slice(at, end)) >= SHORTEST_SINGLE;

const closes = (text: string, mark: Mark): boolean => mark.side === 'close' && !isApostrophe(text, mark.at);

/** A plural possessive ("the firms' customers") looks like a closing mark. */
const isApostrophe = (text: string, at: number): boolean =>
  /s/.test(text[at - 1] ?? '') && /^ [a-z]/.test(text.slice(at + 1, at + 3));
