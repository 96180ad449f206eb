/** Dates of feeds: RFC 822, ISO 8601 (W3C date-time) and, where a machine form fails, written dates of both languages. */
import { parseWrittenDate } from '../../text/dates.ts';
import { DATES } from '../language/dates.ts';
import { ZONES } from '../language/zones.ts';

/** Zones of RFC 822 besides those that newsrooms print. CST is Central time there. */
const RFC822_ZONES: Readonly<Record<string, string>> = {
  ...ZONES,
  UT: 'Z',
  Z: 'Z',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  JST: '+09:00',
  KST: '+09:00',
  IST: '+05:30',
  HKT: '+08:00',
  PHT: '+08:00',
  ICT: '+07:00',
  MSK: '+03:00',
  EET: '+02:00',
  EEST: '+03:00',
  WET: 'Z',
  WEST: '+01:00',
  NZST: '+12:00',
  NZDT: '+13:00',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Nothing that a feed of news dates is older; the epoch and year 1 are faults of software. */
const OLDEST_YEAR = 1990;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** "+07:00" or "Z"; undefined where the source gives none. */
  readonly offset?: string | undefined;
}

/**
 * An ISO 8601 date-time with the source's own offset, or a day alone; null where it is no date or not a real one.
 * A time without a zone is left out.
 */
export function readFeedDate(text: string): string | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (!trimmed || trimmed.length > 100) return null;
  const parts = isoParts(trimmed) ?? rfc822Parts(trimmed) ?? asctimeParts(trimmed);
  if (parts) return render(parts);
  for (const lexicon of Object.values(DATES)) {
    const date = parseWrittenDate(trimmed, lexicon);
    if (date) return date;
  }
  return null;
}

function isoParts(text: string): Parts | null {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)? ?(Z|z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?$/.exec(
      text,
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return { ...dayOf(year, month, day), ...clockOf(hour, minute, second), offset: offsetOf(zone) };
}

function rfc822Parts(text: string): Parts | null {
  const match =
    /^(?:[A-Za-z]{2,9}\.?,? )?(\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]*\.?,?[ -](\d{4}|\d{2})(?:,? (\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?(?: ?\(?(?:GMT|UTC)?([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})\)?)?(?: \([A-Za-z ]{1,40}\))?$/.exec(
      text,
    );
  if (!match) return null;
  const [, day, monthName = '', year = '', hour, minute, second, zone] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0 || (zone && !offsetOf(zone))) return null;
  const fullYear = year.length === 2 ? String(Number(year) + (Number(year) < 70 ? 2000 : 1900)) : year;
  return { ...dayOf(fullYear, String(month), day), ...clockOf(hour, minute, second), offset: offsetOf(zone) };
}

/** "Sun Jan 4 16:29:06 PST 2004", as C's asctime and date print it. */
function asctimeParts(text: string): Parts | null {
  const match =
    /^[A-Za-z]{3} ([A-Za-z]{3}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (?:([A-Z]{1,5}|[+-]\d{4}) )?(\d{4})$/.exec(
      text,
    );
  if (!match) return null;
  const [, monthName = '', day, hour, minute, second, zone, year] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0 || (zone && !offsetOf(zone))) return null;
  return { ...dayOf(year, String(month), day), ...clockOf(hour, minute, second), offset: offsetOf(zone) };
}

const dayOf = (year?: string, month?: string, day?: string) => ({
  year: Number(year),
  month: Number(month),
  day: Number(day),
});

const clockOf = (hour?: string, minute?: string, second?: string) =>
  hour === undefined ? {} : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };

function offsetOf(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const upper = zone.toUpperCase();
  if (Object.hasOwn(RFC822_ZONES, upper)) return RFC822_ZONES[upper];
  const match = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) return undefined;
  const [, hours = '', minutes = '00'] = match;
  return Number(hours.slice(1)) > 14 || Number(minutes) > 59 ? undefined : `${hours}:${minutes}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function render(parts: Parts): string | null {
  const { year, month, day, hour, minute = 0, second = 0, offset } = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < OLDEST_YEAR || year > 2200) return null;
  const iso = `${year}-${two(month)}-${two(day)}`;
  // Without a zone the hour could be that of Jakarta or of London: the day alone is not a guess.
  if (hour === undefined || offset === undefined) return iso;
  // "24:00" and leap seconds are written by some software; the last second of the day is what they mean.
  if (hour > 23 || minute > 59 || second > 60) return null;
  return `${iso}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${offset}`;
}
