/** A text as words, numbers and marks; one pass. */
import type { ExtractionInput } from '../model/draft.ts';
import type { Span } from '../model/primitives.ts';
import { COMBINING, endOfRun, isDigit, kindAt, LETTER, SPACE } from './characters.ts';
import { firstIndex } from './first-index.ts';
import { type Word, wordAt } from './vocabulary.ts';

export interface Token {
  readonly word: Word;
  readonly kind: Word['kind'];
  readonly text: string;
  /** Lower case. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** No white space between this token and the one before. */
  readonly glued: boolean;
  /** The first token of its paragraph. */
  readonly first: boolean;
}

const NEWLINE = 10;

/** Tokens of a text, in order. A number token may hold several dots and commas: "1.304.401.300", "4.2.1". */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = 0;
  let first = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      first ||= text.charCodeAt(at) === NEWLINE;
      at += 1;
      continue;
    }
    const end = endOfToken(text, at, kind);
    const word = wordAt(text, at, end);
    tokens.push({
      word,
      kind: word.kind,
      text: word.text,
      low: word.low,
      start: at,
      end,
      glued: at === reached && at > 0,
      first: first || at === 0,
    });
    reached = end;
    at = end;
    first = false;
  }
  return tokens;
}

const read = new WeakMap<object, readonly Token[]>();

/** The tokens of an article's text, read once for all who ask. */
export function articleTokens(article: Pick<ExtractionInput, 'text'>): readonly Token[] {
  const known = read.get(article);
  if (known) return known;
  const tokens = tokenize(article.text);
  read.set(article, tokens);
  return tokens;
}

/** The tokens of a span: index of the first, and of the one after the last. */
export const tokensWithin = (tokens: readonly Token[], { start, end }: Span): [from: number, to: number] => [
  firstIndex(tokens, (token) => token.start >= start),
  firstIndex(tokens, (token) => token.start >= end),
];

/** ".5", as some papers print it, behind white space. */
const DECIMAL = /(?<=\s)\.\d+(?![.,]\d|\p{L})/uy;

function endOfToken(text: string, at: number, kind: number): number {
  if (kind & (LETTER | COMBINING)) return endOfRun(text, at, LETTER | COMBINING);
  const code = text.charCodeAt(at);
  if (isDigit(code)) return endOfNumber(text, at);
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    DECIMAL.lastIndex = at;
    if (DECIMAL.test(text)) return DECIMAL.lastIndex;
  }
  return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
}

/** Digits, with single dots and commas between them. */
function endOfNumber(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (joinsDigits(text[end]) && isDigit(text.charCodeAt(end + 1))))
    end += 1;
  return end;
}

const joinsDigits = (mark: string | undefined): boolean => mark === '.' || mark === ',';
