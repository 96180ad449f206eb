/** Calendar arithmetic on partial dates: a year or month is a range of days, never a guessed day. */
import type { PartialDate } from './types.ts';

const DAY_MS = 86_400_000;

/** A number of days that partial dates leave open between two ends. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

interface Days {
  readonly first: number;
  readonly last: number;
}

/** Ledgers compare the same few thousand dates again and again. */
const RANGES = new Map<PartialDate, Days>();

/** First and last day of a partial date, as day numbers since 1970 (UTC). */
export function dayRange(date: PartialDate): Days {
  const known = RANGES.get(date);
  if (known) return known;
  const range = rangeOf(date);
  RANGES.set(date, range);
  return range;
}

function rangeOf(date: PartialDate): Days {
  const [year = 0, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY_MS;
  if (day !== undefined) return { first, last: first };
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { first, last: next / DAY_MS - 1 };
}

/** Days from one date to another: exact where both are days, else the least and the most they may be. */
export function daysBetween(from: PartialDate, to: PartialDate): DayRange {
  const a = dayRange(from);
  const b = dayRange(to);
  return { least: b.first - a.last, most: b.last - a.first };
}

/** True only where every day of `a` lies before every day of `b`. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => dayRange(a).last < dayRange(b).first;

/** Compares for sorting: earlier first, a year before its months, unknown dates last. */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** The day of a publication time, in the source's own time zone. */
export const dayOf = (published: string): PartialDate => published.slice(0, 10);

export const isDay = (date: PartialDate): boolean => date.length === 10;

/** The day that lies `days` after a day. */
export const addDays = (day: PartialDate, days: number): PartialDate =>
  new Date((dayRange(day).first + days) * DAY_MS).toISOString().slice(0, 10);
