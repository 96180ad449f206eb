/** What the rules read of one article: its tokens, dates and sentences, with the words of its language. */
import type { ExtractionInput, Trace } from '../../model/draft.ts';
import type { Span } from '../../model/primitives.ts';
import { articleDates } from '../../text/article-dates.ts';
import type { FoundDate } from '../../text/dates.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { articleTokens, type Token, tokenize } from '../../text/tokens.ts';
import { LEXICONS, type Lexicons } from './lexicons.ts';
import type { Quantity } from './quantity.ts';
import { SentenceFinder } from './sentence-finder.ts';

export interface Reading {
  readonly text: string;
  readonly words: Lexicons;
  readonly tokens: readonly Token[];
  readonly dates: readonly FoundDate[];
  readonly sentences: SentenceFinder;
  /** Tokens of the headline; none where there is no headline. */
  readonly title: readonly Token[];
  readonly trace: Trace | undefined;
}

/** Reads a text once for all rules. */
export function readText(input: ExtractionInput, trace?: Trace): Reading {
  const { text, title, lang } = input;
  const words = LEXICONS[lang];
  const tokens = articleTokens(input);
  return {
    text,
    words,
    tokens,
    dates: articleDates(input, words.dates),
    sentences: new SentenceFinder(sentenceSpans(text), tokens),
    title: tokenize(title ?? ''),
    trace,
  };
}

/** Where a quantity stands in the text. */
export function spanOf(tokens: readonly Token[], { from, to }: Pick<Quantity, 'from' | 'to'>): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Tells the trace, if there is one, what became of a quantity. */
export function tell(
  reading: Reading,
  quantity: Quantity,
  outcome: 'found' | 'refused' | 'merged',
  why: string,
): void {
  reading.trace?.({ rule: `figure/${quantity.rule}`, outcome, ...spanOf(reading.tokens, quantity), why });
}
