/** The sentence around a span, with its tokens; by binary search. */
import type { Span } from '../../model/primitives.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Token } from '../../text/tokens.ts';

/** Words further away than this say nothing about a number; it bounds what each figure costs in an endless sentence. */
export const WINDOW = 120;

/** Tokens around a figure that may speak about it: those of its sentence, within the window. */
export function windowAround(
  { from, to }: Pick<SentenceAt, 'from' | 'to'>,
  figure: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } {
  return { from: Math.max(from, figure.from - WINDOW), to: Math.min(to, figure.to + WINDOW) };
}

export interface SentenceAt {
  /** Its place among the sentences. */
  readonly index: number;
  readonly span: Span;
  /** Indices of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

export class SentenceFinder {
  readonly #spans: readonly Span[];
  readonly #tokens: readonly Token[];
  /** The last answer: figures of one sentence follow one another. */
  #last: SentenceAt | null = null;

  constructor(spans: readonly Span[], tokens: readonly Token[]) {
    this.#spans = spans;
    this.#tokens = tokens;
  }

  /** The sentence that holds the span, or the span itself where none does. */
  at(span: Span): SentenceAt {
    const index = firstIndex(this.#spans, (s) => s.end > span.start);
    const found = this.#spans[index];
    const sentence = found && found.start <= span.start ? found : span;
    const cached = this.#last;
    if (cached && cached.span === sentence) return cached;
    this.#last = {
      index,
      span: sentence,
      from: firstIndex(this.#tokens, (token) => token.start >= sentence.start),
      to: firstIndex(this.#tokens, (token) => token.start >= sentence.end),
    };
    return this.#last;
  }

  get count(): number {
    return this.#spans.length;
  }

  /** Index of the first token of a sentence. */
  firstToken(index: number): number {
    const start = this.#spans[index]?.start ?? 0;
    return firstIndex(this.#tokens, (token) => token.start >= start);
  }
}
