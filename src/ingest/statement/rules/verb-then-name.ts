/** Said Vale: "…" — Adds Olaf Brenning of Corvex: "…" English puts the verb first before a colon and a quotation. */
import type { Token } from '../types.ts';
import { classOf } from '../words.ts';
import { cueSpan, type Rule } from './context.ts';

/** A name with its office takes no more words. */
const LONGEST_NAME = 14;

export const verbThenName: Rule = ({ frame, words }, hit) => {
  const { tokens } = frame;
  if (words.grammar.tags !== 'verbs' || hit.place !== 'verb' || hit.participle || hit.from > 1) return null;
  const colon = tokens.findIndex(({ text }, i) => i >= hit.to && text === ':');
  const quote = colon > hit.to && colon - hit.to <= LONGEST_NAME ? tokens[colon + 1]?.quote : undefined;
  const first = tokens[hit.to] as Token;
  if (!quote || !['name', 'honorific', 'initial', 'acronym', 'body'].includes(classOf(first, words)))
    return null;
  return {
    rule: 'verb-then-name',
    confidence: 0.9,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source: tokens.slice(hit.to, colon),
    speaker: 'named',
    content: { start: quote.start, end: quote.end },
    quotes: [quote],
  };
};
