/** Finds annotated words in their article, and cuts direct speech into the pieces that are compared. */
import { plainText } from './gold-names.ts';
import type { GoldDocument, GoldStatement } from './gold-types.ts';

export type Range = readonly [start: number, end: number];

export interface Piece {
  readonly statement: GoldStatement;
  readonly ranges: readonly Range[] | null;
  readonly text: string;
}

/** A text with marks and spaces unified, and the place of each character in the original. */
function flatten(text: string): { out: string; places: number[] } {
  let out = '';
  const places: number[] = [];
  let spaced = true;
  for (let i = 0; i < text.length; i += 1) {
    const at = i;
    let character = text[i] as string;
    if ((character === "'" || character === '`') && text[i + 1] === character) {
      character = '"';
      i += 1;
    } else if (/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/.test(character)) character = '"';
    else if (/[\u2018\u2019\u201a\u201b\u2032`]/.test(character)) character = "'";
    else if (/[\u2013\u2014\u2212]/.test(character)) character = '-';
    if (/[\s\u00a0]/.test(character)) {
      if (spaced) continue;
      character = ' ';
      spaced = true;
    } else spaced = false;
    out += character;
    places.push(character === '"' && i > at ? i : at);
  }
  return { out, places };
}

const flats = new Map<string, ReturnType<typeof flatten>>();
function flatOf(text: string): ReturnType<typeof flatten> {
  const known = flats.get(text);
  if (known) return known;
  if (flats.size > 2000) flats.clear();
  const made = flatten(text);
  flats.set(text, made);
  return made;
}

/** Where a statement stands: its own spans or offsets, else the first place of its words that is not used yet. */
export function locate(document: GoldDocument, statement: GoldStatement, used: Range[]): Range[] | null {
  if (statement.spans) return statement.spans.map(([start, end]) => [start, end]);
  const { start, end } = statement;
  if (start !== undefined && end !== undefined && end > start) return [[start, end]];
  const trimmed = statement.text
    .trim()
    .replace(/^["\u201c\u201d\u201e\u00ab]+|(?<!["\u201c\u201d\u00bb])["\u201c\u201d\u00bb]+$/g, '');
  const wanted = flatten(trimmed)
    .out.replace(/\u2026/g, '...')
    .trim();
  if (!wanted) return null;
  const { out, places } = flatOf(document.text);
  let first: Range | null = null;
  for (let i = out.indexOf(wanted); i >= 0; i = out.indexOf(wanted, i + 1)) {
    const range: Range = [places[i] as number, (places[i + wanted.length - 1] as number) + 1];
    first ??= range;
    if (used.some(([a, b]) => a < range[1] && range[0] < b)) continue;
    used.push(range);
    return [range];
  }
  return first ? [first] : null;
}

/** Statements of some kinds as comparable pieces; direct speech is cut at paragraphs and at marks that close and open again. */
export function piecesOf(
  document: GoldDocument,
  list: readonly GoldStatement[],
  kinds: readonly string[],
  split: boolean,
): Piece[] {
  const used: Range[] = [];
  return list
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((statement): Piece[] => {
      const ranges = locate(document, statement, used);
      if (!ranges) return [{ statement, ranges: null, text: plainText(statement.text) }];
      const parts = split
        ? ranges.flatMap((range) => cut(document.text, range)).map((range) => [range])
        : [ranges];
      return parts.map((part) => ({
        statement,
        ranges: part,
        text: plainText(part.map(([a, b]) => document.text.slice(a, b)).join(' ')),
      }));
    });
}

const SPLIT =
  /(?:["\u201d\u201c\u00bb]|(?<![^\S\n]))[^\S\n]*\n\s*["\u201c\u201d\u00ab]?|["\u201d]\s+["\u201c]/g;
const EDGE = /[\s"\u201c\u201d\u00ab\u00bb]/;

function cut(text: string, [start, end]: Range): Range[] {
  const ranges: Range[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(SPLIT)) {
    ranges.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  ranges.push([from, end]);
  return ranges.map((range) => trim(text, range)).filter(([a, b]) => /[\p{L}\p{N}]/u.test(text.slice(a, b)));
}

function trim(text: string, [start, end]: Range): Range {
  let a = start;
  let b = end;
  while (a < b && (EDGE.test(text[a] as string) || (text[a] === "'" && text[a + 1] === "'"))) a += 1;
  while (b > a && (EDGE.test(text[b - 1] as string) || (text[b - 1] === "'" && text[b - 2] === "'"))) b -= 1;
  return [a, b];
}

export const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [a, b]) => sum + b - a, 0);

/** Characters that two sets of ranges share. */
export function shared(x: readonly Range[], y: readonly Range[]): number {
  let sum = 0;
  for (const [a, b] of x) for (const [c, d] of y) sum += Math.max(0, Math.min(b, d) - Math.max(a, c));
  return sum;
}

/** Share of the longer of two pieces that both cover; pieces without a place are compared by their words. */
export function overlap(x: Piece, y: Piece): number {
  if (!x.ranges || !y.ranges) return x.text === y.text ? 1 : 0;
  const common = shared(x.ranges, y.ranges);
  return common ? common / Math.max(lengthOf(x.ranges), lengthOf(y.ranges)) : 0;
}

/** 1 where the words are the same and stand in the same place. */
export function sameWords(x: Piece, y: Piece): number {
  if (!x.text || x.text !== y.text) return 0;
  if (!x.ranges || !y.ranges) return 0.99;
  return shared(x.ranges, y.ranges) > 0 ? 1 : 0;
}

/** One-to-one matches of two lists, best first. */
export function matchBest<A, B>(
  left: readonly A[],
  right: readonly B[],
  likeness: (a: A, b: B) => number,
  least: number,
) {
  const candidates: [number, number, number][] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const value = likeness(a, b);
      if (value >= least) candidates.push([value, i, j]);
    });
  });
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const fromLeft = new Map<number, number>();
  const fromRight = new Map<number, number>();
  for (const [, i, j] of candidates)
    if (!fromLeft.has(i) && !fromRight.has(j)) {
      fromLeft.set(i, j);
      fromRight.set(j, i);
    }
  return { fromLeft, fromRight };
}
