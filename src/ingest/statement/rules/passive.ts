/** data yang diklaim oleh akun Kalong berjumlah … — … disampaikan oleh Ratna … — Customers were told to … */
import { speakerAfter } from '../speaker-after.ts';
import type { Token } from '../types.ts';
import { classOf } from '../words.ts';
import { cueSpan, lastToken, type Rule, spanOf } from './context.ts';

const PREDICATE =
  /^(?:ber\p{L}{3,}|me(?:n|m|l|r|w|y)\p{L}{3,}|mencapai|sebanyak|adalah|merupakan|yakni|yaitu|ialah|di\p{L}{5,}|ter\p{L}{4,})$/u;

export const passive: Rule = ({ frame, words }, hit) => {
  const { tokens } = frame;
  if (hit.place !== 'passive' || words.grammar.passive !== 'form') return null;
  const relative = tokens[hit.from - 1]?.lower === 'yang';
  const marked = words.cues.agentMarkers.has(tokens[hit.to]?.lower ?? '');
  if (!relative || (!marked && !isName(tokens[hit.to], words))) return null;
  const { source, to } = agent(tokens, hit.to + (marked ? 1 : 0), words);
  if (!source.length) return null;
  const end = lastToken(tokens);
  let predicate = to;
  while (predicate < end && !PREDICATE.test((tokens[predicate] as Token).lower)) predicate += 1;
  const content = spanOf(tokens, predicate, end);
  if (!content) return null;
  return {
    rule: 'passive',
    confidence: 0.7,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source,
    speaker: 'named',
    content,
    quotes: [],
  };
};

const isName = (token: Token | undefined, words: Parameters<Rule>[0]['words']): boolean =>
  token !== undefined && ['name', 'acronym', 'body', 'role', 'handle'].includes(classOf(token, words));

/** The agent with its description: "akun penjual data dengan user Kalong". */
function agent(
  tokens: readonly Token[],
  from: number,
  words: Parameters<Rule>[0]['words'],
): { to: number; source: Token[] } {
  const near = speakerAfter(tokens, from, words);
  if (near.source.some((token) => isName(token, words) && classOf(token, words) !== 'role')) return near;
  for (let i = near.to; i < Math.min(tokens.length, from + 12); i += 1)
    if (words.names.accounts.has((tokens[i - 1] as Token).lower) && isName(tokens[i], words))
      return speakerAfter(tokens, i, words);
  return near;
}
