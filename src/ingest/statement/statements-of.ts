/** From an attribution to statements: direct, mixed and indirect told apart. */
import type { StatementDraft } from '../../model/draft.ts';
import type { Span } from '../../model/primitives.ts';
import { draftStatement } from './draft-statement.ts';
import type { Speaker } from './speaker.ts';
import type { Attribution, Document, Frame, Quote } from './types.ts';

/** Share of a content clause from which it counts as quoted all through (a lone word or mark may stand outside). */
const WHOLE_SHARE = 0.95;
/** Share of a sentence that must stand in quotation marks for it to be direct rather than mixed. */
const DIRECT_SHARE = 0.5;

/** One statement, or one for each of its quotations. */
export function statementsOf(
  document: Document,
  attribution: Attribution,
  speaker: Speaker,
): StatementDraft[] {
  if (attribution.quotes.length)
    return attribution.quotes.map((quote, i) =>
      draftStatement(
        document,
        'direct',
        quote,
        i === carrier(attribution) ? attribution : null,
        speaker,
        attribution,
      ),
    );
  const { content, frame } = attribution;
  const quotes = frame.quotes.filter(({ open, close }) => open >= content.start && close <= content.end);
  const quoted = quotes.reduce((sum, quote) => sum + quote.close - quote.open, 0);
  if (quotes.length && isMostlyQuoted(frame, content, quoted, quotes.length))
    return quotes.map((quote, i) =>
      draftStatement(document, 'direct', quote, i === 0 ? attribution : null, speaker, attribution),
    );
  return [
    draftStatement(
      document,
      quotes.length ? 'mixed' : 'indirect',
      content,
      attribution,
      speaker,
      attribution,
    ),
  ];
}

/** All of the content is quoted, or most of the sentence. */
const isMostlyQuoted = (frame: Frame, content: Span, quoted: number, count: number): boolean =>
  quoted >= WHOLE_SHARE * (content.end - content.start) ||
  (count === 1 && quoted >= DIRECT_SHARE * (frame.end - frame.start));

/** Of several quotations under one cue, the one nearest to it carries it. */
function carrier({ quotes, cue }: Attribution): number {
  let best = 0;
  quotes.forEach((quote, i) => {
    if (Math.abs(cue.start - quote.end) < Math.abs(cue.start - (quotes[best] as Quote).end)) best = i;
  });
  return best;
}
