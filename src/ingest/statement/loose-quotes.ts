/** Quotations that no cue has claimed and that are speech all the same. */

import type { Span } from '../../model/primitives.ts';
import { GRAMMAR } from '../language/grammar.ts';
import { nameThenColon } from './rules/name-then-colon.ts';
import { quoteThenName } from './rules/quote-then-name.ts';
import type { Attribution, Document, Frame, Quote } from './types.ts';
import type { Words } from './words.ts';

/** A quotation without any cue is a statement from this many words on, if it is a sentence by its looks. */
const SHORTEST_FOLLOW_ON = 4;

/** Unclaimed quotations with a name right behind them; adds them to those taken. */
export function namedBehind(
  document: Document,
  frame: Frame,
  cued: readonly Attribution[],
  words: Words,
  taken: Set<Quote>,
): Attribution[] {
  const found: Attribution[] = [];
  if (!frame.quotes.length) return found;
  for (const [at, { quote }] of frame.tokens.entries()) {
    if (!quote || taken.has(quote) || cued.some(({ content }) => holds(content, quote))) continue;
    const attribution = nameThenColon(frame, at, words) ?? quoteThenName(document, frame, at, words);
    if (!attribution) continue;
    for (const one of attribution.quotes) taken.add(one);
    found.push(attribution);
  }
  return found;
}

/** Quotations of a frame that no cue has claimed and that read like speech. */
export function looseQuotes(
  document: Document,
  frame: Frame,
  attributions: readonly Attribution[],
  taken: ReadonlySet<Quote>,
): Quote[] {
  if (!frame.quotes.length) return [];
  const alone = frame.tokens.every(({ kind }) => kind !== 'word');
  return frame.quotes.flatMap((quote) => {
    if (taken.has(quote)) return [];
    if (attributions.some(({ content }) => holds(content, quote))) return [];
    const inside = document.text.slice(quote.start, quote.end);
    if (GRAMMAR[document.lang].titleCase && !quote.continues && isTitle(inside)) return [];
    const split = attributions.some(({ quotes }) => quotes.length > 0);
    const sentence = /[,.!?\u2026]$/.test(inside);
    const speaks =
      quote.continues ||
      (alone && (quote.words >= SHORTEST_FOLLOW_ON || sentence)) ||
      (split && (sentence || quote.words >= 3)) ||
      (quote.words >= SHORTEST_FOLLOW_ON && sentence);
    return speaks ? [quote] : [];
  });
}

/** "Morning Pots and Plants,": a work, a programme or a heading, all of whose longer words are capitalised. */
const isTitle = (inside: string): boolean => {
  const long = inside.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return (
    long.length >= 2 && inside.length <= LONGEST_TITLE && long.every((word) => /^\p{Lu}\p{Ll}/u.test(word))
  );
};
const LONGEST_TITLE = 70;

const holds = (content: Span, { open, close }: Quote): boolean =>
  content.start <= open && close <= content.end;
