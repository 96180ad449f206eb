/** Corvex spokesman said: "…" — Kalong menulis: 1 juta sampel … — a frame that ends with a colon speaks for what follows. */
import { subjectBefore } from '../subject.ts';
import type { Token } from '../types.ts';
import { cueSpan, lastToken, type Rule } from './context.ts';

export const colon: Rule = ({ document, frame, words }, hit) => {
  const { tokens } = frame;
  if (hit.place !== 'verb' || tokens.at(-1)?.text !== ':' || lastToken(tokens) - hit.to > 8) return null;
  const next = document.frames[frame.index + 1];
  const quote = next?.tokens[0]?.quote;
  if (!quote) return null;
  const { source } = subjectBefore(tokens, hit.from, words);
  return {
    rule: 'colon',
    confidence: 0.9,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source: hit.participle ? ([] as Token[]) : source,
    speaker: source.length && !hit.participle ? 'named' : 'same',
    content: { start: quote.start, end: quote.end },
    quotes: [quote],
  };
};
