/** Dates as pages declare and print them, to ISO 8601 with the source's own offset, or a day alone. */
import { Lang } from '../../model/vocabulary.ts';
import { parseWrittenDate } from '../../text/dates.ts';
import { BYLINES } from '../language/bylines.ts';
import { DATES } from '../language/dates.ts';
import { ZONES } from '../language/zones.ts';

/** A declared date is short; longer texts are prose in which a date is about something else. */
const LONGEST = 160;
const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:(?:T|\s+|,\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[A-Z]{3,4}|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?![\d:]))?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;

/**
 * Reads one date. A time without a zone takes the home offset of a language that has one, else only its day is kept;
 * numeric dates that could be read both ways and relative times are refused (null).
 */
export function readDate(text: string, lang: Lang | null): string | null {
  const source = text.slice(0, LONGEST).trim();
  const declared = ISO.exec(source) ?? COMPACT.exec(source);
  if (declared) return fromParts(declared, lang);
  return epochDate(source) ?? writtenDate(source, lang);
}

function fromParts(match: RegExpExecArray, lang: Lang | null): string | null {
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone] = match;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDay(date)) return null;
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  const offset = offsetOf(zone) ?? (lang && !zone ? BYLINES[lang].homeOffset : null);
  return offset ? `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}` : date;
}

/** Years of news on the web: anything else is an empty field of some content system ("0001-01-01", "1970-01-01"). */
function isRealDay(date: string): boolean {
  if (!(date >= '1981' && date < '2100')) return false;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

function offsetOf(zone: string | undefined): string | null {
  if (!zone) return null;
  const known = zone.toUpperCase() === 'Z' ? 'Z' : ZONES[zone.toUpperCase()];
  if (known) return known;
  const match = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return match && Number(match[1]?.slice(1)) <= 14 ? `${match[1]}:${match[2] ?? '00'}` : null;
}

/** Seconds or milliseconds since 1970. */
function epochDate(source: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(source)) return null;
  return `${new Date(Number(source) * (source.length > 10 ? 1 : 1000)).toISOString().slice(0, 19)}Z`;
}

const DOTTED = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}/;
const DAY_FIRST = Lang.options.find((lang) => DATES[lang].order === 'day-first') ?? null;

/** "Rabu, 02/07/2025 13:49 WIB". In a text of unknown language all habits must agree. */
function writtenDate(source: string, lang: Lang | null): string | null {
  const read = (one: Lang) => parseWrittenDate(source, DATES[one], { offset: BYLINES[one].homeOffset });
  // Numeric dates with full stops put the day first wherever they are used.
  const dayFirst = lang && DATES[lang].order === 'day-first' ? lang : DOTTED.test(source) ? DAY_FIRST : null;
  if (dayFirst) return read(dayFirst);
  const readings = Lang.options.flatMap((one) => read(one) ?? []);
  const [first] = readings;
  if (!first || readings.some((date) => date.slice(0, 10) !== first.slice(0, 10))) return null;
  const own = lang && read(lang);
  const agreed = readings.every((date) => date === first) && (lang !== null || readings.length > 1);
  return own ?? (agreed ? first : first.slice(0, 10));
}
