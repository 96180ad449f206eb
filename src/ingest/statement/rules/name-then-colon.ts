/** The pollster Daron Vale: "…" — a name right before the colon of a quotation that no reporting word claims. */
import type { Attribution, Frame, Token } from '../types.ts';
import { classOf, type Words } from '../words.ts';
import { isName } from './quote-then-name.ts';

/** Fewer words behind a colon are a title. */
const SHORTEST_SPEECH = 3;

/** Tried on quotations that are left over; `at` is the quotation's place in its frame. */
export function nameThenColon(frame: Frame, at: number, words: Words): Attribution | null {
  const { tokens } = frame;
  const quote = tokens[at]?.quote;
  const colon = tokens[at - 1];
  if (!quote || colon?.text !== ':' || quote.words < SHORTEST_SPEECH) return null;
  let from = at - 1;
  while (from > 0 && isName(tokens[from - 1] as Token, words)) from -= 1;
  if (from === at - 1 || classOf(tokens[at - 2] as Token, words) !== 'name') return null;
  return {
    rule: 'name-then-colon',
    confidence: 0.7,
    frame,
    cue: { start: colon.start, end: colon.end },
    act: 'say',
    source: tokens.slice(from, at - 1),
    speaker: 'named',
    content: { start: quote.start, end: quote.end },
    quotes: [quote],
  };
}
