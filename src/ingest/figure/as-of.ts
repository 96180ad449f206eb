/** The day or month at which a figure held: "222,4 juta per Mei 2021", "as of 31 March 2020". */

import type { Span } from '../../model/primitives.ts';
import type { FoundDate } from '../../text/dates.ts';
import { firstIndex } from '../../text/first-index.ts';

/** How far from the figure the date may stand, in characters. */
const REACH = 80;

/** The as-of date nearest to a figure in its sentence, or null. `words` are the phrases that open one. */
export function asOfDate(
  text: string,
  figure: Span,
  sentence: Span,
  dates: readonly FoundDate[],
  words: readonly string[],
): string | null {
  let best: { date: string; distance: number } | null = null;
  for (let i = firstIndex(dates, (d) => d.end >= figure.start - REACH); i < dates.length; i++) {
    const { start, end, date, relative } = dates[i] as FoundDate;
    if (start > figure.end + REACH) break;
    if (date === null || relative || start < sentence.start || end > sentence.end) continue;
    const distance = start >= figure.end ? start - figure.end : figure.start - end;
    if (distance < 0 || distance > REACH || (best && best.distance <= distance)) continue;
    const before = text
      .slice(Math.max(sentence.start, start - 24), start)
      .toLowerCase()
      .trimEnd();
    // "dari 1 Mei sampai 5 Juni" is a stretch of time, not a date of record.
    const earlier = dates[i - 1];
    if (earlier && earlier.end > start - before.length) continue;
    if (words.some((word) => before === word || before.endsWith(` ${word}`) || before.endsWith(`(${word}`)))
      best = { date, distance };
  }
  return best?.date ?? null;
}
