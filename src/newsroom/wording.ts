/** How outlets print text: escaping, quote marks, inline emphasis, dates in their own language. */
import type { SiteLang } from '../model/vocabulary.ts';
import type { SampleOutlet } from './outlet.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes for markup, attribute values included. */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Opening and closing quote mark, single opening mark, apostrophe. */
const MARKS: Readonly<Record<SampleOutlet['quotes'], readonly [string, string, string, string]>> = {
  straight: ['"', '"', "'", "'"],
  curly: ['“', '”', '‘', '’'],
  closing: ['”', '”', "'", "'"],
};

/** Replaces the manuscript's straight marks by the outlet's own; every second mark of a paragraph closes. */
export function typeset(text: string, quotes: SampleOutlet['quotes']): string {
  const [open, close, single, apostrophe] = MARKS[quotes];
  let seen = 0;
  return text
    .replace(/"/g, () => (seen++ % 2 === 0 ? open : close))
    .replace(/(^|[\s(])'/g, `$1${single}`)
    .replaceAll("'", apostrophe);
}

/** Markup of a line of a manuscript: `*emphasis*` and `[[link]]`, everything else escaped. */
export function inline(text: string, outlet: SampleOutlet): string {
  return escapeMarkup(typeset(text, outlet.quotes))
    .replaceAll('&quot;', '"')
    .replace(/\[\[([^\]]{1,80})\]\]/g, `<a href="/${outlet.id}/">$1</a>`)
    .replace(/\*([^*]{1,80})\*/g, '<em>$1</em>');
}

const DAYS: Readonly<Record<SiteLang, readonly string[]>> = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS: Readonly<Record<SiteLang, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The wall clock of an ISO date-time with offset, as its writer saw it. */
export function wallClock(published: string) {
  const [date = '', rest = '00:00:00Z'] = published.split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const offset = rest.slice(8) === 'Z' ? '+00:00' : rest.slice(8);
  return { year, month, day, weekday, time: rest.slice(0, 5), seconds: rest.slice(0, 8), offset };
}

const ZONES: Readonly<Record<string, string>> = {
  '+07:00': 'WIB',
  '+08:00': 'WITA',
  '+09:00': 'WIT',
  '+00:00': 'GMT',
};

/** "Selasa, 11 Maret 2025 09:20 WIB" or "Tuesday, 11 March 2025 09:20 GMT". */
export function longDate(published: string, lang: SiteLang): string {
  const { year, month, day, weekday, time, offset } = wallClock(published);
  const words = `${DAYS[lang][weekday]}, ${Number(day)} ${MONTHS[lang][Number(month) - 1]} ${year}`;
  return `${words} ${time} ${ZONES[offset] ?? `UTC${offset}`}`;
}

/** "Tue, 11 Mar 2025 09:20:00 +0700", as RFC 822 wants it. */
export function rfc822(published: string): string {
  const { year, month, day, weekday, seconds, offset } = wallClock(published);
  const name = (MONTHS.en[Number(month) - 1] ?? '').slice(0, 3);
  return `${DAYS.en[weekday]?.slice(0, 3)}, ${day} ${name} ${year} ${seconds} ${offset.replace(':', '')}`;
}
