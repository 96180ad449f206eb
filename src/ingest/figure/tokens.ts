/** A text as words, numbers and marks; one pass. */

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  readonly kind: TokenKind;
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

/** The second form is ".5", as some papers print it. */
const TOKEN = /\d+(?:[.,]\d+)*|(?<=\s)\.\d+(?![.,]\d|\p{L})|[\p{L}\p{M}]+|\S/gu;

/** Tokens of a text, in order. A number token may hold several dots and commas: "1.304.401.300", "4.2.1". */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = 0;
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const start = index;
    const end = start + word.length;
    tokens.push({
      kind: kindOf(word),
      text: word,
      low: word.toLowerCase(),
      start,
      end,
      glued: start === reached && start > 0,
      first: start === 0 || (start > reached && text.slice(reached, start).includes('\n')),
    });
    reached = end;
  }
  return tokens;
}

function kindOf(word: string): TokenKind {
  const code = word.charCodeAt(0);
  if ((code >= 48 && code <= 57) || (code === 46 && word.length > 1)) return 'number';
  if (isLatin(code)) return 'word';
  return code > 127 && /^[\p{L}\p{M}]/u.test(word) ? 'word' : 'mark';
}

const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
