/** Paragraphs in another language than their article, such as an English post in an Indonesian report. */
import type { ExtractionInput, StatementDraft } from '../../model/draft.ts';
import { articleTokens, tokensWithin } from '../../text/tokens.ts';
import { languageOf } from '../language/detect.ts';

/**
 * Statements of foreign paragraphs in which the article's own language finds none, each read by itself in its own
 * language; names are those of that paragraph, spans those of the article.
 */
export function foreignStatements(
  input: ExtractionInput,
  found: readonly StatementDraft[],
  extract: (paragraph: ExtractionInput) => StatementDraft[],
): StatementDraft[] {
  const foreign: StatementDraft[] = [];
  const tokens = articleTokens(input);
  let start = 0;
  for (const text of input.text.split('\n')) {
    const end = start + text.length;
    if (!found.some(({ span }) => span.start < end && start < span.end)) {
      const lang = languageOf(tokens, ...tokensWithin(tokens, { start, end }));
      if (lang && lang !== input.lang)
        foreign.push(
          ...extract({ text, lang, title: null, published: input.published }).map((one) =>
            shifted(one, start),
          ),
        );
    }
    start = end + 1;
  }
  return foreign;
}

/** A draft whose places count from the start of its paragraph, with places from the start of the article. */
function shifted(draft: StatementDraft, by: number): StatementDraft {
  const { span, cue, mention } = draft;
  return {
    ...draft,
    span: { start: span.start + by, end: span.end + by },
    mention: mention && { ...mention, start: mention.start + by, end: mention.end + by },
    cue: cue && { ...cue, start: cue.start + by, end: cue.end + by },
  };
}
