/** Said Vale: "…" — Adds Olaf Brenning of Corvex: "…" English puts the verb first before a colon and a quotation. */
import type { Token } from '../types.ts';
import { classOf } from '../words.ts';
import { cueSpan, type Rule } from './context.ts';

/** A name with its office takes no more words. */
const LONGEST_NAME = 14;

export const verbThenName: Rule = ({ frame, words }, hit) => {
  const { tokens } = frame;
  if (words.grammar.tags !== 'verbs' || hit.place !== 'verb' || hit.participle || hit.from > 2) return null;
  if (hit.from === 2 && tokens[1]?.text !== ',') return null;
  const leads = hit.from > 0 && words.cues.connectives.has((tokens[0] as Token).lower);
  const colon = tokens.findIndex(
    ({ text }, i) => i >= hit.to && (text === ':' || (leads && text === ',' && tokens[i + 1]?.quote)),
  );
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
