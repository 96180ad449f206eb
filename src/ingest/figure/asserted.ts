/** A named body that asserts a figure in the newsroom's prose: "Badan Uji mencatat 337 juta data", "Nusa puts it at 2 million". */

import type { Token } from '../../text/tokens.ts';
import type { FigureKindLexicon } from '../language/figure-kinds.ts';
import type { Place } from './kind-context.ts';
import type { Lexicons } from './lexicons.ts';

/** How far before the figure the verb may stand, in tokens, and how long a name may be. */
const REACH = 10;
const SOURCE_REACH = 10;
const MAX_NAME = 6;

/** The name of that body, or null. */
export function assertedBy(text: string, place: Place, { kinds }: Lexicons): string | null {
  return byVerb(text, place, kinds) ?? bySource(text, place, kinds) ?? byAgent(text, place, kinds);
}

/** "harga yang dibanderol NAME adalah ...": behind the verb of a price stands who set it. */
function byAgent(text: string, { tokens, at, from }: Place, kinds: FigureKindLexicon): string | null {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return null;
    const paired = kinds.prices.includes(`${token.low} ${tokens[i + 1]?.low}`);
    if (!paired && !kinds.prices.includes(token.low)) continue;
    const start = paired ? i + 2 : i + 1;
    let end = start;
    while (end < Math.min(at, start + MAX_NAME) && isCapital(tokens[end])) end++;
    return end === start || end === at ? null : text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  }
  return null;
}

/** "NAME [also] recorded ...", "a NAME report shows ...": the verb goes before the figure, the name before the verb. */
function byVerb(text: string, { tokens, at, from }: Place, kinds: FigureKindLexicon): string | null {
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return null;
    if (!kinds.asserts.includes(token.low)) continue;
    let end = i;
    while (end > from && kinds.adverbs.includes(tokens[end - 1]?.low ?? '')) end--;
    return nameBefore(text, tokens, from, end);
  }
  return null;
}

/** "menurut data NAME 2025 sebanyak ...", "according to a survey by NAME ...": the first name behind the word of source. */
function bySource(text: string, { tokens, at, from }: Place, kinds: FigureKindLexicon): string | null {
  for (let i = at - 1; i >= Math.max(from, at - SOURCE_REACH); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return null;
    if (!kinds.sources.includes(token.low)) continue;
    for (let start = i + 1; start <= i + 4 && start < at; start++) {
      if (!isCapital(tokens[start])) continue;
      let end = start;
      while (end < at && isCapital(tokens[end])) end++;
      return text.slice(tokens[start]?.start, tokens[end - 1]?.end);
    }
    return null;
  }
  return null;
}

/** The run of capitalised words that ends before token `end`. */
function nameBefore(text: string, tokens: readonly Token[], from: number, end: number): string | null {
  let start = end;
  while (start > Math.max(from, end - MAX_NAME) && isCapital(tokens[start - 1])) start--;
  if (/^(?:a|an|the)$/.test(tokens[start]?.low ?? '') && start < end - 1) start++;
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
