/** "…," Vale said. — "…," the company told customers. — "…," a statement from the port read. */
import { subjectBefore } from '../subject.ts';
import type { Frame, Quote, Token } from '../types.ts';
import type { Words } from '../words.ts';
import { before, cueSpan, isTail, quotedContent, quotesEndingAt, type Rule } from './context.ts';

/** A subject longer than this between a quotation and its verb is a sentence of its own. */
const LONGEST_SUBJECT = 48;
const ADDRESSING = /^(?:told|tells|tell|asked|asks|informed|reminded|assured|warned)$/;

export const quoteThenVerb: Rule = ({ document, frame, words, hits }, hit) => {
  const { tokens } = frame;
  if (
    hit.place !== 'verb' ||
    hit.participle ||
    (hits[0] !== hit && hits.some((other) => other.to <= hit.from && other.place === 'verb'))
  )
    return null;
  const { from, source } = subjectAfterQuote(tokens, hit.from) ?? subjectBefore(tokens, hit.from, words);
  if (!source.length || hit.from - from > LONGEST_SUBJECT) return null;
  const cue = (tokens[hit.from] as Token).lower;
  const at = before(tokens, from);
  const said = at === from - 1 && closesSpeech(document.text, tokens[at]);
  if (!isTail(tokens, hit.to, words, said) && !ADDRESSING.test(cue)) return null;
  const quotes =
    at >= 0
      ? quotesEndingAt(tokens, at)
      : before(tokens, from) < 0 && !isAsideOf(tokens, hit.from, words)
        ? fromFrameBefore(document.frames[frame.index - 1], frame)
        : [];
  if (!quotes.length || (at >= 0 && !startsRight(tokens, at, source))) return null;
  return {
    rule: 'quote-then-verb',
    confidence: 0.95,
    frame,
    cue: cueSpan(frame, hit),
    act: hit.act,
    source,
    speaker: 'named',
    ...quotedContent(document.text, tokens, at, quotes),
  };
};

/** "South Carolina, he said, was": a pronoun behind a comma speaks of the words around it. */
const isAsideOf = (tokens: readonly Token[], verb: number, { pronouns }: Words): boolean =>
  tokens[verb - 2]?.text === ',' && pronouns.person.has(tokens[verb - 1]?.lower ?? '');

/** '"We saw it," Vale said when': the comma inside the marks belongs to the tag behind it. */
const closesSpeech = (text: string, token: Token | undefined): boolean =>
  token?.quote ? /[,!?]/.test(text[token.quote.end - 1] as string) : false;

/** "…," Lee Vale, the attorney general of Alder, one of the states, said: the name stands right behind the quotation. */
function subjectAfterQuote(
  tokens: readonly Token[],
  verb: number,
): { from: number; source: readonly Token[] } | null {
  const quote = tokens.findLastIndex(({ kind }, i) => i < verb && kind === 'quote');
  if (quote < 0) return null;
  let from = quote + 1;
  while (tokens[from]?.text === ',') from += 1;
  const first = tokens[from];
  if (
    !first ||
    from >= verb ||
    !/^\p{Lu}/u.test(first.text) ||
    tokens.slice(from, verb).every(({ text }) => text !== ',')
  )
    return null;
  return { from, source: tokens.slice(from, verb) };
}

/** The subject begins right behind the quotation, but for a word or two ("…," however, Vale said). */
const startsRight = (tokens: readonly Token[], quote: number, source: readonly Token[]): boolean =>
  tokens.findIndex((token) => token.start === (source[0] as Token).start) - quote <= 4;

/** "We are dealing with criminals." Vale said: the quotation's own full stop has cut the sentence in two. */
function fromFrameBefore(previous: Frame | undefined, frame: Frame): Quote[] {
  if (
    !previous ||
    previous.paragraph !== frame.paragraph ||
    previous.tokens.some(({ kind }) => kind === 'word')
  )
    return [];
  return previous.tokens.flatMap(({ quote }) => quote ?? []);
}
