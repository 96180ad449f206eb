/** "…," Vale sings to the crowd. — "…" — Ratna Wulandari. A name right behind a quotation that no reporting word claims. */
import { isSignature } from '../blocks.ts';
import type { Attribution, Document, Frame, Quote, Token } from '../types.ts';
import { classOf, type Words } from '../words.ts';

/** Tried last, on quotations that are left over: only where any verb may stand behind the speaker of a quotation. */
export function quoteThenName(
  document: Document,
  frame: Frame,
  at: number,
  words: Words,
): Attribution | null {
  const { tokens } = frame;
  const { text } = document;
  const quote = tokens[at]?.quote;
  if (!quote) return null;
  if (quote.block && tokens.length === 1) return signed(document, frame, quote, words);
  const dash = /^[\u2013\u2014\u2015-]$/.test(tokens[at + 1]?.text ?? '');
  const { anyVerb } = words.grammar;
  if (!anyVerb || (!dash && text[quote.end - 1] !== ',')) return null;
  const from = at + (dash ? 2 : 1);
  let end = from;
  while (end < tokens.length && isName(tokens[end] as Token, words)) end += 1;
  const verb = tokens[end];
  const tail = !verb || /^[.,]$/.test(verb.text);
  if (end === from || (dash ? !tail : !verb || !anyVerb.test(verb.text))) return null;
  const cue = (dash ? tokens[at + 1] : verb) as Token;
  return {
    rule: 'quote-then-name',
    confidence: 0.7,
    frame,
    cue: { start: cue.start, end: cue.end },
    act: 'say',
    source: tokens.slice(from, end),
    speaker: 'named',
    content: { start: quote.start, end: quote.end },
    quotes: [quote],
  };
}

/** Whether a word can be in the name of who speaks. */
export const isName = (token: Token, words: Words): boolean =>
  ['name', 'initial', 'honorific', 'acronym', 'body'].includes(classOf(token, words)) ||
  words.pronouns.person.has(token.lower);

/** A post whose author signs it below: "— Ratna Wulandari (@ratna) May 3, 2021". */
function signed(document: Document, frame: Frame, quote: Quote, words: Words): Attribution | null {
  const quotes = [quote];
  let next = document.frames[frame.index + quotes.length];
  while (next?.tokens.length === 1 && next.tokens[0]?.quote?.block) {
    quotes.push(next.tokens[0].quote);
    next = document.frames[frame.index + quotes.length];
  }
  if (!next || !isSignature(document.text.slice(next.start, next.end))) return null;
  const from = next.tokens.findIndex((token) => isName(token, words) || classOf(token, words) === 'role');
  const bracket = next.tokens.findIndex((token) => token.text === '(');
  if (from < 0 || bracket <= from) return null;
  const cue = next.tokens[0] as Token;
  return {
    rule: 'signed-post',
    confidence: 0.9,
    frame: next,
    cue: { start: cue.start, end: cue.end },
    act: 'write',
    source: next.tokens.slice(from, bracket),
    speaker: 'named',
    content: { start: quote.start, end: (quotes.at(-1) as Quote).end },
    quotes,
  };
}
