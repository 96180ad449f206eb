/** "…," ujar Ratna. — "…," said Lee Vale, the vice president. — "…," demikian pernyataan Corvex. */
import { speakerAfter } from '../speaker-after.ts';
import type { Token } from '../types.ts';
import { before, cueSpan, quotedContent, quotesEndingAt, type Rule } from './context.ts';

export const quoteThenTag: Rule = ({ document, frame, words }, hit) => {
  const { tokens } = frame;
  if (hit.place === 'source' || hit.place === 'passive') return null;
  if (hit.place === 'verb' && words.grammar.tags === 'own') return null;
  const quotes = quotesEndingAt(tokens, before(tokens, hit.from));
  if (!quotes.length) return null;
  const { source } =
    hit.place === 'noun'
      ? makerAfter(tokens, hit.to, words)
      : hit.pronoun
        ? { source: [] as Token[] }
        : speakerAfter(tokens, hit.to, words);
  if (words.grammar.tags === 'verbs' && (!source.length || !startsName(source))) return null;
  return {
    rule: 'quote-then-tag',
    confidence: 0.97,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source,
    speaker: source.length ? 'named' : 'pronoun',
    ...quotedContent(document.text, tokens, before(tokens, hit.from), quotes),
  };
};

/** "tulis keterangan resmi yang dirilis Gedung Uji": the first name near behind the noun. */
function makerAfter(tokens: readonly Token[], from: number, words: Parameters<Rule>[0]['words']) {
  for (let i = from; i < Math.min(tokens.length, from + 7); i += 1) {
    const token = tokens[i] as Token;
    if (token.text === ',' || token.text === '.') break;
    if (/^[\p{Lu}@]/u.test(token.text)) return speakerAfter(tokens, i, words);
  }
  return { source: [] as Token[] };
}

const startsName = (source: readonly Token[]): boolean => {
  const first = source[0] as Token;
  return (
    /^[\p{Lu}@]/u.test(first.text) ||
    ['the', 'a', 'an', 'one', 'another', 'his', 'her'].includes(first.lower) ||
    source.some((token) => /^\p{Lu}/u.test(token.text))
  );
};
