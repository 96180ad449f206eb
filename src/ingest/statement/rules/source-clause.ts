/** Menurut Pratama, … — …, according to Emsisoft. — menurutnya, … */
import { speakerAfter, splitAtCommas } from '../regions.ts';
import type { Token } from '../types.ts';
import { classOf, type Words } from '../words.ts';
import { cueSpan, lastToken, type Rule, spanOf } from './context.ts';

export const sourceClause: Rule = ({ frame, words }, hit) => {
  if (hit.place !== 'source') return null;
  const { tokens } = frame;
  const leads = leadsSentence(tokens, hit.from);
  const { to, source } = hit.pronoun
    ? { to: hit.to, source: [] as Token[] }
    : sourceTokens(tokens, hit.to, words, leads);
  if (!hit.pronoun && !source.length) return null;
  const end = lastToken(tokens);
  const after = spanOf(tokens, to, end);
  const content = leads && after ? after : spanOf(tokens, 0, hit.from);
  if (!content) return null;
  const whole = leads || !after || after.end - after.start < 40 ? content : content;
  return {
    rule: 'source-clause',
    confidence: 0.85,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source,
    speaker: hit.pronoun ? 'pronoun' : 'named',
    content: whole,
    quotes: [],
  };
};

/** A source phrase leads when at most a connective or a short aside stands before it. */
function leadsSentence(tokens: readonly Token[], from: number): boolean {
  return (
    from <= 3 ||
    splitAtCommas(tokens.slice(0, from)).every(
      (segment) => segment.length <= 2 && !segment.some(({ kind }) => kind === 'quote'),
    )
  );
}

/** The source's own words, with its apposition: up to the comma behind which no role or name follows. */
function sourceTokens(
  tokens: readonly Token[],
  from: number,
  words: Words,
  leads: boolean,
): { to: number; source: Token[] } {
  if (!leads) return speakerAfter(tokens, from, words);
  let to = from;
  let commas = 0;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind === 'quote' || token.text === ':') break;
    if (token.text === ',') {
      const next = tokens[i + 1];
      if (commas >= 2 || !next || !isApposition(tokens, i + 1, words)) {
        to = i;
        break;
      }
      commas += 1;
    }
    to = i + 1;
    if (i - from > 30) break;
  }
  if (to >= lastToken(tokens)) return speakerAfter(tokens, from, words);
  return { to, source: tokens.slice(from, to) };
}

/** Behind the comma a role or a name stands, and a comma closes it. */
function isApposition(tokens: readonly Token[], at: number, words: Words): boolean {
  let i = at;
  if (['the', 'a', 'an'].includes(tokens[i]?.lower ?? '')) i += 1;
  const token = tokens[i];
  if (!token || token.kind !== 'word') return false;
  const close = tokens.slice(i, i + 14).findIndex(({ text }) => text === ',');
  if (close < 0) return false;
  const type = classOf(token, words);
  if (type === 'role' || words.roles.modifiers.has(token.lower)) return true;
  return (
    type === 'name' &&
    close <= 4 &&
    tokens.slice(i, i + close).every((word) => classOf(word, words) === 'name')
  );
}
