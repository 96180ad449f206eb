/** A named body that asserts a figure in the newsroom's prose: "Badan Uji mencatat 337 juta data", "Nusa puts it at 2 million". */
import type { Place } from './kind.ts';
import type { Lexicons } from './lexicons.ts';
import type { Token } from './tokens.ts';

/** How far before the figure the verb may stand, in tokens, and how long a name may be. */
const REACH = 8;
const MAX_NAME = 6;

/** The name of that body, or null. */
export function assertedBy(text: string, { tokens, at, from }: Place, { kinds }: Lexicons): string | null {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.text !== '%')) return null;
    if (!kinds.asserts.includes(token.low)) continue;
    let end = i;
    while (end > from && kinds.adverbs.includes(tokens[end - 1]?.low ?? '')) end--;
    return nameBefore(text, tokens, from, end);
  }
  return null;
}

/** The run of capitalised words that ends before token `end`. */
function nameBefore(text: string, tokens: readonly Token[], from: number, end: number): string | null {
  let start = end;
  while (start > Math.max(from, end - MAX_NAME) && isCapital(tokens[start - 1])) start--;
  // The capital of a sentence's first word says nothing, unless more of the name follows or all of it is in capitals.
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last || start === end) return null;
  if (start === from && start === end - 1 && !isName(first)) return null;
  return text.slice(first.start, last.end);
}

const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.low[0];

/** "The", "Ini" are function words; a name at a sentence's start is longer than three letters, or an acronym. */
const isName = ({ text }: Token): boolean => text.length > 3 || text === text.toUpperCase();
