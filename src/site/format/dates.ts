/** Dates as each language writes them; a year stays a year and a month a month. */
import type { SiteLang } from '../../model/vocabulary.ts';
import { LOCALE } from '../i18n/locale.ts';

const UTC = { timeZone: 'UTC' } as const;

const formats = (locale: string) => ({
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...UTC }),
  shortDay: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...UTC }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', ...UTC }),
  shortMonth: new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', ...UTC }),
  monthName: new Intl.DateTimeFormat(locale, { month: 'long', ...UTC }),
  dayAndMonth: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...UTC }),
});

const FORMATS = { id: formats(LOCALE.id), en: formats(LOCALE.en) };

type Style = keyof typeof FORMATS.id;
/** What was written before, by language, style and date: a site has many pages of few days. */
const written = new Map<string, string>();

function write(date: string, lang: SiteLang, style: Style): string {
  const asked = `${lang}${style}${date.slice(0, 10)}`;
  const known = written.get(asked);
  if (known !== undefined) return known;
  const text = FORMATS[lang][style].format(instant(date));
  written.set(asked, text);
  return text;
}

/** A partial date or date-time as a UTC instant of its own calendar day: the source's zone is kept. */
const instant = (date: string): Date => {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
};

/** "21 Mei 2021", "Mei 2021" or "2021". */
export function longDate(date: string, lang: SiteLang): string {
  if (date.length === 4) return date;
  return write(date, lang, date.length === 7 ? 'month' : 'day');
}

/** As `longDate`, with the month shortened: for columns. */
export function shortDate(date: string, lang: SiteLang): string {
  if (date.length === 4) return date;
  return write(date, lang, date.length === 7 ? 'shortMonth' : 'shortDay');
}

/** "21 Mei" for a day; nothing for a month or year, whose heading already says it. */
export function dayInYear(date: string, lang: SiteLang): string {
  return date.length < 10 ? '' : write(date, lang, 'dayAndMonth');
}

/** "Mei" for 5. */
export const monthName = (month: number, lang: SiteLang): string =>
  FORMATS[lang].monthName.format(new Date(Date.UTC(2000, month - 1, 1)));

/** The day part of a date-time, for the `datetime` attribute. */
export const isoDay = (date: string): string => date.slice(0, 10);
