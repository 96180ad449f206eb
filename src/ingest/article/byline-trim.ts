/** A byline's line without what stands beside the names: dates, times, copyright notices. */
import { findDates } from '../../text/dates.ts';
import { tokenize } from '../../text/tokens.ts';
import { DATES } from '../language/dates.ts';
import { tidy } from './dom.ts';

const LEXICONS = Object.values(DATES);
const WEEKDAYS = LEXICONS.flatMap((lexicon) => Object.keys(lexicon.weekdays)).join('|');
/** "Selasa, " right before a date belongs to it. */
const WEEKDAY_BEFORE = new RegExp(`(?:^|[\\s(/|-])(?:${WEEKDAYS})[,.]?\\s*$`, 'iu');
const COPYRIGHT = /(?<!\s)\s*(?:\bcopyright\b|\bhak cipta\b|©)[\s\S]*$/iu;
/** Parts are set off by a bar, as on pages that print "Oleh A | Selasa, 1 Juli 2025". */
const PART = ' | ';

/** The text with every calendar date (and its weekday and time) as the end of a part. Relative words stay. */
export function withoutDates(text: string): string {
  const line = tidy(text).replace(COPYRIGHT, '');
  if (!/\d/.test(line)) return line;
  let [rest, from] = ['', 0];
  for (const { start, end } of calendarDates(line)) {
    if (start >= from) rest += line.slice(from, start).replace(WEEKDAY_BEFORE, '') + PART;
    from = Math.max(from, end);
  }
  return (rest + line.slice(from)).replace(/^[\s|]+|(?<![\s|])[\s|]+$/g, '');
}

/** Dates of all languages in order; the two may read one date with and without its time. */
function calendarDates(line: string): { start: number; end: number }[] {
  const tokens = tokenize(line);
  return LEXICONS.flatMap((lexicon) => findDates(line, lexicon, {}, tokens))
    .filter(({ relative, date }) => !relative && date !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
