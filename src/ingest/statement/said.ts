/** When words were said, where the sentence that reports them tells: "kata Ratna, Jumat (21/5/2021)". */
import { findDates } from '../../text/dates.ts';
import { DATES } from '../language/dates.ts';
import type { Document, Frame } from './types.ts';

/** The span whose dates belong to the content, not to the speaking. */
interface Content {
  readonly start: number;
  readonly end: number;
}

/** ISO date of the speaking, or null. Only a date in the frame and outside all content and quotations counts. */
export function saidOn(
  document: Document,
  frame: Frame,
  content: Content,
  published: string | null,
): string | null {
  const text = document.text.slice(frame.start, frame.end);
  const dates = findDates(text, DATES[document.lang], { reference: published }).map((found) => ({
    ...found,
    start: found.start + frame.start,
    end: found.end + frame.start,
  }));
  const own = dates.filter(
    ({ start, end }) => !(start >= content.start && end <= content.end) && !isQuoted(frame, start),
  );
  return own.find(({ date }) => date !== null)?.date ?? null;
}

const isQuoted = (frame: Frame, at: number): boolean =>
  frame.tokens.some(({ quote }) => quote && quote.open <= at && at < quote.close);
