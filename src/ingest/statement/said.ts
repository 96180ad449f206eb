/** When words were said, where the sentence that reports them tells: "kata Ratna, Jumat (21/5/2021)". */
import type { FoundDate } from '../../text/dates.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Document, Frame } from './types.ts';

/** The span whose dates belong to the content, not to the speaking. */
interface Content {
  readonly start: number;
  readonly end: number;
}

/** ISO date of the speaking, or null. Only a date in the frame and outside all content and quotations counts. */
export function saidOn({ dates }: Document, frame: Frame, content: Content): string | null {
  for (let i = firstIndex(dates, ({ start }) => start >= frame.start); i < dates.length; i += 1) {
    const { start, end, date } = dates[i] as FoundDate;
    if (start >= frame.end) return null;
    const inContent = start >= content.start && end <= content.end;
    if (date !== null && !inContent && !isQuoted(frame, start)) return date;
  }
  return null;
}

const isQuoted = (frame: Frame, at: number): boolean =>
  frame.tokens.some(({ quote }) => quote && quote.open <= at && at < quote.close);
