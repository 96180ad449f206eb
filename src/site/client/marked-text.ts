/** Cuts a text into plain parts and parts that matched, so that they can be marked without any markup. */
import { fold } from '../../ledger/search/words.ts';

export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Longest text of one result, in characters. */
const LONGEST = 180;
/** How much stands before the first match of a long text. */
const BEFORE = 40;

/** A long text cut around its first match, at word ends. */
function excerpt(text: string, first: number): string {
  if (text.length <= LONGEST) return text;
  const from = first > LONGEST - BEFORE ? text.lastIndexOf(' ', first - BEFORE) + 1 : 0;
  const to = from + LONGEST < text.length ? text.lastIndexOf(' ', from + LONGEST) : text.length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, Math.max(to, from + 1))}${to < text.length ? ' …' : ''}`;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Parts of a text in order; joined they are the text, or its excerpt. */
export function markedText(text: string, marks: readonly string[]): TextPart[] {
  const known = new Set(marks);
  const isMatch = (word: string) => known.has(fold(word));
  const first = [...text.matchAll(WORD)].find((match) => isMatch(match[0]))?.index ?? 0;
  const shown = excerpt(text, first);
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of shown.matchAll(WORD)) {
    if (!isMatch(match[0])) continue;
    if (match.index > at) parts.push({ text: shown.slice(at, match.index), marked: false });
    parts.push({ text: match[0], marked: true });
    at = match.index + match[0].length;
  }
  if (at < shown.length) parts.push({ text: shown.slice(at), marked: false });
  return parts;
}
