/** What every rule is given. */

import type { Span } from '../../../model/primitives.ts';
import { DATES } from '../../language/dates.ts';
import type { CueHit } from '../cue-hits.ts';
import type { Attribution, Document, Frame, Quote, Token } from '../types.ts';
import type { Words } from '../words.ts';

export interface RuleContext {
  readonly document: Document;
  readonly frame: Frame;
  readonly words: Words;
  readonly hits: readonly CueHit[];
}

export type Rule = (context: RuleContext, hit: CueHit) => Attribution | null;

/** The cue's place in the text. */
export const cueSpan = ({ tokens }: Frame, { from, to }: CueHit) => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
});

/** Index of the last token before `at` that is no comma or dash; -1 at the start. */
export function before(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && /^[,\u2014\u2013-]$/.test((tokens[i] as Token).text)) i -= 1;
  return i;
}

/** Whether a verb behind a word shares the subject of the clause before. */
export const isCoordinate = (previous: Token | undefined, { cues }: Words): boolean =>
  previous !== undefined && cues.coordinators.has(previous.lower);

/** All quotations that stand side by side and end at a token ("A" "B" ujar X). */
export function quotesEndingAt(tokens: readonly Token[], at: number) {
  const quotes = [];
  for (let i = at; i >= 0; i = before(tokens, i)) {
    const { quote } = tokens[i] as Token;
    if (!quote) break;
    quotes.unshift(quote);
  }
  return quotes;
}

/**
 * The content that ends with a quotation at a token: the quotations themselves, or, where the last is but the end of a clause
 * ('The office "will be involved," Corvex says'), the clause with its marks.
 */
export function quotedContent(
  text: string,
  tokens: readonly Token[],
  at: number,
  quotes: readonly Quote[],
): { content: Span; quotes: readonly Quote[] } {
  const first = quotes[0] as Quote;
  const last = quotes.at(-1) as Quote;
  const opening = at - quotes.length;
  const inClause =
    at >= 0 &&
    opening >= 0 &&
    quotes.length === 1 &&
    /^\p{Ll}/u.test(text.slice(first.start, first.start + 2)) &&
    tokens[opening]?.kind === 'word';
  const clause = inClause ? spanOf(tokens, 0, at + 1) : null;
  return clause
    ? { content: clause, quotes: [] }
    : { content: { start: first.start, end: last.end }, quotes };
}

/** Where a frame's prose ends: before its final full stop. */
export function lastToken(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^[.,;:!?]$/.test((tokens[end - 1] as Token).text)) end -= 1;
  return end;
}

/** Span of a run of tokens, without commas at its edges; null where nothing is left. */
export function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { start: number; end: number } | null {
  let first = from;
  let last = to;
  while (first < last && /^[,;:.\u2014\u2013-]$/.test((tokens[first] as Token).text)) first += 1;
  while (last > first && /^[,;:.\u2014\u2013-]$/.test((tokens[last - 1] as Token).text)) last -= 1;
  return last > first
    ? { start: (tokens[first] as Token).start, end: (tokens[last - 1] as Token).end }
    : null;
}

/** Words that begin an aside of the sentence that is no setting of the speech. */
const CLAUSAL = new Set(
  'there here then now because if since but and before when while which who where'.split(' '),
);

/** Whether what follows a verb is no content: nothing, or only the setting of the speech; behind words that are already quoted, also a clause. */
export function isTail(tokens: readonly Token[], from: number, words: Words, quoted = false): boolean {
  const end = lastToken(tokens);
  if (from >= end) return true;
  const next = tokens[from] as Token;
  if (next.kind === 'quote') return false;
  if (next.text === ',' || next.text === '(' || next.text === '\u2014') return true;
  if (words.cues.openers.has(next.lower) || opensSoon(tokens, from, words)) return false;
  if (/ly$/.test(next.lower)) return true;
  if (words.cues.asides.has(next.lower)) return quoted || !CLAUSAL.has(next.lower);
  return next.lower in DATES[words.lang].weekdays;
}

/** "confirmed today that": the opening word follows before any comma. */
function opensSoon(tokens: readonly Token[], from: number, { cues }: Words): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 9); i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ',') return false;
    if (cues.openers.has(token.lower)) return token.lower !== 'untuk';
  }
  return false;
}
