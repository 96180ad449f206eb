/** A linear axis of days. A month or a year is a stretch of days, never a guessed day. Runs in the browser too. */
import { dayRange } from '../../ledger/dates.ts';

export interface TimeAxis {
  /** From where to where a partial date reaches; equal ends for a day. */
  place(date: string): { readonly from: number; readonly to: number };
  /** Beginnings of years or months, else the first and the last day: as partial dates. */
  readonly ticks: readonly { readonly date: string; readonly x: number }[];
}

const DAY_MS = 86_400_000;
const isoOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Beginnings of the years or months that lie between two days. */
function starts(first: number, last: number, unit: 'year' | 'month'): string[] {
  const from = new Date(first * DAY_MS);
  const found: string[] = [];
  for (let step = 0; ; step++) {
    const year = from.getUTCFullYear() + (unit === 'year' ? step : 0);
    const start = Date.UTC(year, unit === 'year' ? 0 : from.getUTCMonth() + step, 1) / DAY_MS;
    if (start > last) return found;
    if (start >= first) found.push(isoOf(start).slice(0, unit === 'year' ? 4 : 7));
  }
}

const thinned = <T>(list: readonly T[], most: number): T[] => {
  const every = Math.ceil(list.length / most);
  return list.filter((_, index) => index % every === 0);
};

/** The coarsest unit that has two beginnings or more in the stretch; else its ends. */
function tickDates(first: number, last: number, most: number): string[] {
  if (first === last) return [isoOf(first)];
  const years = starts(first, last, 'year');
  if (years.length > 1) return thinned(years, most);
  const months = starts(first, last, 'month');
  return thinned(months.length > 1 ? months : [isoOf(first), isoOf(last)], most);
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The axis for some dates between two places, with at most `most` ticks; null where no date is known. */
export function timeAxis(
  dates: readonly (string | null)[],
  left: number,
  right: number,
  most: number,
): TimeAxis | null {
  const ranges = dates.flatMap((date) => (date === null ? [] : [dayRange(date)]));
  if (ranges.length === 0) return null;
  const first = Math.min(...ranges.map((range) => range.first));
  const last = Math.max(...ranges.map((range) => range.last));
  const at = (day: number): number =>
    round(first === last ? (left + right) / 2 : left + ((day - first) / (last - first)) * (right - left));
  return {
    place: (date) => {
      const { first: from, last: to } = dayRange(date);
      return { from: at(from), to: at(to) };
    },
    ticks: tickDates(first, last, most).map((date) => ({ date, x: at(dayRange(date).first) })),
  };
}
