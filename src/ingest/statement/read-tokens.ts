/** Cuts a stretch of prose into tokens: words, marks, and each quotation as one. */
import { tokenAt } from './token.ts';
import type { Quote, Token } from './types.ts';
import { formOf, QUOTATION } from './word-form.ts';
import type { Words } from './words.ts';

/** Handles, words (with inner hyphens, apostrophes, dots as in kompas.com), numbers, single marks. */
const TOKEN =
  /@[\p{L}\p{N}_.*]*[\p{L}\p{N}_*]|[\p{L}\p{N}]+(?:[-'\u2019/&_][\p{L}\p{N}]+|[.,](?=\p{N})\p{N}+|\.(?:\p{Ll}[\p{L}\p{N}]*|\p{Lu}(?=\.)))*|\S/gu;

/** What the reader of tokens is given of the article. */
export interface Prose {
  readonly text: string;
  readonly words: Words;
  /** Capitalised words of the article, by which names that were glued to others prove themselves. */
  readonly capitals: () => ReadonlySet<string>;
}

/** The tokens between two places; `quotes` are those that open there, in order. */
export function readTokens(prose: Prose, start: number, end: number, quotes: readonly Quote[]): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const quote of quotes) {
    pushWords(tokens, prose, at, quote.open);
    const close = Math.min(end, quote.close);
    tokens.push(tokenAt(QUOTATION, quote.open, close, quote));
    at = close;
  }
  pushWords(tokens, prose, at, end);
  return tokens;
}

function pushWords(tokens: Token[], { text, words, capitals }: Prose, from: number, to: number): void {
  if (to <= from) return;
  const line = text.slice(from, to);
  for (let at = skipSpace(line, 0); at < line.length; ) {
    const end = plainEnd(line, at) || patternEnd(line, at);
    const form = formOf(line.slice(at, end), words);
    const { seam } = form;
    if (seam && (seam.proof === null || capitals().has(seam.proof))) {
      const middle = from + at + seam.at;
      tokens.push(tokenAt(formOf(form.text.slice(0, seam.at), words), from + at, middle));
      tokens.push(tokenAt(formOf(form.text.slice(seam.at), words), middle, from + end));
    } else tokens.push(tokenAt(form, from + at, from + end));
    at = skipSpace(line, end);
  }
}

/** ASCII characters by what they may do to a word. */
const OTHER = 0;
const WORD = 1;
const JOINER = 2;
const SPACE = 3;
const HANDLE = 4;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-zA-Z0-9]/.test(character)) return WORD;
  if (/[-'/&_.,]/.test(character)) return JOINER;
  if (character === '@') return HANDLE;
  return /\s/.test(character) ? SPACE : OTHER;
});

/** Where a token ends that needs no pattern: a plain word that nothing joins to another, or a mark; 0 for the others. */
function plainEnd(line: string, at: number): number {
  let end = at;
  while (end < line.length && ASCII[line.charCodeAt(end)] === WORD) end += 1;
  const next = end < line.length ? ASCII[line.charCodeAt(end)] : SPACE;
  if (end === at) return next === OTHER || next === JOINER ? at + 1 : 0;
  if (next === JOINER) {
    const behind = end + 1 < line.length ? ASCII[line.charCodeAt(end + 1)] : SPACE;
    return behind === undefined || behind === WORD ? 0 : end;
  }
  return next === undefined ? 0 : end;
}

function patternEnd(line: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(line) ? TOKEN.lastIndex : line.length;
}

const BLANK = /\s/;
function skipSpace(line: string, from: number): number {
  let at = from;
  while (at < line.length) {
    const kind = ASCII[line.charCodeAt(at)];
    if (kind === undefined ? !BLANK.test(line[at] as string) : kind !== SPACE) break;
    at += 1;
  }
  return at;
}
