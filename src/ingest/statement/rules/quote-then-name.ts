/** "…," Vale sings to the crowd. — "…" — Ratna Wulandari. A name right behind a quotation that no reporting word claims. */
import type { Attribution, Frame, Token } from '../types.ts';
import { classOf, type Words } from '../words.ts';

/** Tried last, on quotations that are left over: English only, where the subject stands next to the quotation. */
export function quoteThenName(text: string, frame: Frame, at: number, words: Words): Attribution | null {
  const { tokens } = frame;
  const quote = tokens[at]?.quote;
  if (!quote) return null;
  const dash = /^[\u2013\u2014\u2015-]$/.test(tokens[at + 1]?.text ?? '');
  if (words.lang !== 'en' || (!dash && text[quote.end - 1] !== ',')) return null;
  const from = at + (dash ? 2 : 1);
  let end = from;
  while (end < tokens.length && isName(tokens[end] as Token, words)) end += 1;
  const verb = tokens[end];
  const tail = !verb || /^[.,]$/.test(verb.text);
  if (end === from || (dash ? !tail : !verb || !/^\p{Ll}{3,}(?:s|ed)$/u.test(verb.text))) return null;
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

const isName = (token: Token, words: Words): boolean =>
  ['name', 'initial', 'honorific', 'acronym', 'body'].includes(classOf(token, words)) ||
  words.pronouns.person.has(token.lower);
