/**
 * What stands right around a figure: the word that governs it and the word that is said of it, without the hedges,
 * articles and helping verbs between. "The bank serves [some] 9 million customers", "2,000 rows [were] checked".
 */
import type { Token } from '../../text/tokens.ts';
import type { Place } from './kind-context.ts';
import type { Lexicons } from './lexicons.ts';
import { QUOTE } from './noun-index.ts';

export interface Frame {
  /** Index of the word that governs the figure, or null where a mark or the sentence's start comes first. */
  readonly before: number | null;
  /** Index of the first word that is said of it, or null. */
  readonly behind: number | null;
  /** "its 4 million customers", "Corvex's 12 shops". */
  readonly possessed: boolean;
  /** The figure counts whose data they are: "the names and addresses of 300 guests", "data 386 murid". */
  readonly owner: boolean;
}

type Words = Pick<Lexicons, 'bounds' | 'kinds' | 'frames'>;

/** The frame of a figure in its sentence. */
export function frameOf(place: Place, words: Words): Frame {
  const { at: before, possessed } = skipBack(place, words);
  return {
    before,
    behind: skipAhead(place, words),
    possessed,
    owner: before !== null && isOwner(place, before, words),
  };
}

/** No hedge has more words. */
const LONGEST_HEDGE = 4;
/** A name before "'s" has no more words. */
const MAX_NAME = 4;

function skipBack({ tokens, at, from }: Place, words: Words): { at: number | null; possessed: boolean } {
  const { kinds, frames } = words;
  let possessed = false;
  let i = at - 1;
  while (i >= from) {
    const token = tokens[i] as Token;
    const hedge = hedgeBefore(tokens, i, from, words);
    if (hedge > 0) i -= hedge;
    else if (kinds.possessives.includes(token.low)) {
      const start = token.low === 's' ? nameStart(tokens, i, from) : i;
      // "that's 5 million": no name stands before it.
      if (token.low === 's' && start >= i - 1) return { at: null, possessed };
      possessed = true;
      i = start - 1;
    } else if (frames.fillers.has(token.low) || QUOTE.test(token.text)) i--;
    else return { at: token.kind === 'mark' ? null : i, possessed };
  }
  return { at: null, possessed };
}

/** How many words of a hedge end at a place: "more than" two. */
function hedgeBefore(tokens: readonly Token[], at: number, from: number, { bounds }: Words): number {
  let phrase = '';
  let longest = 0;
  for (let length = 1; length <= LONGEST_HEDGE && at - length + 1 >= from; length++) {
    phrase = phrase ? `${tokens[at - length + 1]?.low} ${phrase}` : (tokens[at]?.low ?? '');
    if (Object.hasOwn(bounds.before, phrase)) longest = length;
  }
  return longest;
}

/** "Nusa Jaya's": where the name before "'s" begins. */
function nameStart(tokens: readonly Token[], at: number, from: number): number {
  let i = at;
  while (i > from && i > at - MAX_NAME - 1) {
    const before = tokens[i - 1] as Token;
    if (!QUOTE.test(before.text) && before.text[0] === before.low[0]) break;
    i--;
  }
  return i;
}

function skipAhead({ tokens, to, until }: Place, { frames }: Words): number | null {
  for (let i = to; i < until; i++) {
    const token = tokens[i] as Token;
    if (frames.helpers.has(token.low) || QUOTE.test(token.text)) continue;
    return token.kind === 'mark' ? null : i;
  }
  return null;
}

/** So many words back from the link, or from the number itself, the word for data may stand. */
const LINKED_REACH = 5;
const BARE_REACH = 3;

function isOwner({ tokens, from }: Place, before: number, { kinds, frames }: Words): boolean {
  const linked = kinds.ownerLinks.includes(tokens[before]?.low ?? '');
  if (!linked && kinds.ownersLinked) return false;
  let words = linked ? LINKED_REACH : BARE_REACH;
  for (let i = linked ? before - 1 : before; i >= from && words > 0; i--) {
    const token = tokens[i] as Token;
    // "details (names, passwords) of 300 guests": brackets may stand between.
    if (token.kind === 'mark' && !/^[()]$/.test(token.text)) return false;
    if (frames.data.has(token.low)) return true;
    if (token.kind === 'word') words--;
  }
  return false;
}
