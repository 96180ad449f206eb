/**
 * Dates as people write them: "21 Mei 2021", "Jumat (21/5/2021)", "May 21, 2021", "24 Sep 2024 15:27 WIB".
 * The words are data (DateLexicon, one a language); the patterns are in date-patterns.ts.
 */
import { type DateLexicon, type DatePattern, datePatterns, type RawDate } from './date-patterns.ts';
import { readTime } from './times.ts';
import { type Token, tokenize } from './tokens.ts';

export type { DateLexicon } from './date-patterns.ts';

export interface DateOptions {
  /** ISO date (or date-time) of the text: gives the year of "20/5" and the day of "kemarin" and "Jumat". */
  readonly reference?: string | null;
  /** Offset such as "+07:00" for a clock time without a zone; without it such a time is left out. */
  readonly offset?: string | null;
  /** Order of "5/6/2021" where it differs from the language's habit (British outlets: day first). */
  readonly order?: DateLexicon['order'];
}

export interface FoundDate {
  readonly start: number;
  /** Exclusive; includes a clock time and zone that follow. */
  readonly end: number;
  /** "2021-05-21", "2021-05"; null where the year or the day cannot be known from text and reference. */
  readonly date: string | null;
  /** "15:27:00", where a clock time follows. */
  readonly time: string | null;
  /** "+07:00" or "Z", where a known zone follows the time. */
  readonly offset: string | null;
  /** A relative date is a word that means nothing without the reference: "kemarin", "Friday". */
  readonly relative: boolean;
}

/** All dates of the text, in order, not overlapping; `tokens` are the text's. Never throws; linear in the text. */
export function findDates(
  text: string,
  lexicon: DateLexicon,
  options: DateOptions = {},
  tokens: readonly Token[] = tokenize(text),
): FoundDate[] {
  const raws = rawDates(text, tokens, lexicon, options.order ?? lexicon.order).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const found: FoundDate[] = [];
  let reached = 0;
  for (const { start, end, raw } of raws) {
    if (start < reached) continue;
    const date = finish(raw, options.reference ?? null);
    // "31 Februari 2021" is refused whole: its "Februari 2021" would be a guess.
    if (date === false) {
      reached = end;
      continue;
    }
    const clock = raw.weekday === undefined && raw.shift === undefined ? readTime(text, end, lexicon) : null;
    reached = clock?.end ?? end;
    found.push({
      start,
      end: reached,
      date,
      time: clock?.time ?? null,
      offset: clock?.offset ?? null,
      relative: raw.weekday !== undefined || raw.shift !== undefined,
    });
  }
  return found;
}

interface RawHit {
  readonly start: number;
  readonly end: number;
  readonly raw: RawDate;
}

/** All matches of all patterns, tried where a word may open a date. */
function rawDates(
  text: string,
  tokens: readonly Token[],
  lexicon: DateLexicon,
  order: DateLexicon['order'],
): RawHit[] {
  const hits: RawHit[] = [];
  const { openings } = datePatterns(lexicon);
  /** Where the last match of a pattern ended. */
  const reached = new Map<DatePattern, number>();
  for (const { word, start: from } of tokens)
    for (const { at, patterns } of openings.of(word))
      for (const one of patterns) {
        const start = from + at;
        if (start < (reached.get(one) ?? 0)) continue;
        one.pattern.lastIndex = start;
        const match = one.pattern.exec(text);
        if (!match) continue;
        const end = start + match[0].length;
        reached.set(one, end);
        const raw = one.read(match, order);
        if (raw) hits.push({ start, end, raw });
      }
  return hits;
}

/**
 * The first written date of a short text (a dateline, a meta tag), as the model's Published has it: a date-time
 * where time and offset are known, else the day. Null for months, years and texts without a date.
 */
export function parseWrittenDate(
  text: string,
  lexicon: DateLexicon,
  options: DateOptions = {},
): string | null {
  for (const { date, time, offset } of findDates(text, lexicon, options)) {
    if (date?.length !== 10) continue;
    const zone = offset ?? options.offset ?? null;
    return time && zone ? `${date}T${time}${zone}` : date;
  }
  return null;
}

/** The date that the parts mean; null: unknown year or day; false: no such day in the calendar. */
function finish(raw: RawDate, reference: string | null): string | null | false {
  if (raw.shift !== undefined) return reference ? shiftDays(reference, raw.shift) : null;
  if (raw.weekday !== undefined) return reference ? lastWeekday(reference, raw.weekday) : null;
  const { year, month, day } = raw;
  if (month === undefined || month < 1 || month > 12) return false;
  if (year !== undefined && (year < 1900 || year > 2100)) return false;
  if (day === undefined) return year === undefined ? false : `${year}-${two(month)}`;
  if (year !== undefined) return isDay(year, month, day) ? iso(year, month, day) : false;
  if (!isDay(2024, month, day)) return false;
  return reference ? nearestYear(reference, month, day) : null;
}

const two = (n: number): string => String(n).padStart(2, '0');
const iso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
const utc = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
const DAY = 86_400_000;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function shiftDays(reference: string, days: number): string | null {
  const at = utc(reference);
  return Number.isNaN(at) ? null : new Date(at + days * DAY).toISOString().slice(0, 10);
}

/** "Jumat" in a report is the Friday at or before its date. */
function lastWeekday(reference: string, weekday: number): string | null {
  const at = utc(reference);
  if (Number.isNaN(at)) return null;
  return shiftDays(reference, -((new Date(at).getUTCDay() - weekday + 7) % 7));
}

/** A date without a year is the one nearest to the reference: "30/12" read in January is last year's. */
function nearestYear(reference: string, month: number, day: number): string | null {
  const at = utc(reference);
  if (Number.isNaN(at)) return null;
  const year = new Date(at).getUTCFullYear();
  const years = [year - 1, year, year + 1].filter((y) => isDay(y, month, day));
  const distance = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - at);
  const nearest = years.sort((a, b) => distance(a) - distance(b))[0];
  return nearest === undefined ? null : iso(nearest, month, day);
}
