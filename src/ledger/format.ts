/** Numbers, figures and dates as each language writes them. Runs in the browser too. */
import type { Bound, Unit } from '../model/vocabulary.ts';
import { plainDigits } from './digits.ts';
import { LABELS, RANGE_WORD, UNIT_WORDS } from './messages.ts';
import type { Bilingual, EntryFigure, PartialDate, SiteLang } from './types.ts';

const LOCALE: Readonly<Record<SiteLang, string>> = { id: 'id-ID', en: 'en-GB' };

/** Largest first: a scale is used where at most `decimals` digits remain after the mark. */
const SCALES = [
  { zeros: 12, decimals: 3, id: 'triliun', en: 'trillion' },
  { zeros: 9, decimals: 3, id: 'miliar', en: 'billion' },
  { zeros: 6, decimals: 3, id: 'juta', en: 'million' },
] as const;

const BYTE_SCALES = [
  { zeros: 15, sign: 'PB' },
  { zeros: 12, sign: 'TB' },
  { zeros: 9, sign: 'GB' },
  { zeros: 6, sign: 'MB' },
  { zeros: 3, sign: 'kB' },
  { zeros: 0, sign: 'B' },
] as const;

/** Signs in use before an amount; other currencies are written with their code. */
const SIGNS: Readonly<Record<string, string>> = {
  IDR: 'Rp',
  USD: 'US$',
  EUR: '€',
  GBP: '£',
  SGD: 'S$',
  AUD: 'A$',
};

const BOUND_WORDS: Readonly<Record<Bound, Bilingual | null>> = {
  exact: null,
  'at-least': { id: 'lebih dari', en: 'at least' },
  'at-most': { id: 'hingga', en: 'up to' },
  about: { id: 'sekitar', en: 'about' },
};

/** Moves the decimal point `zeros` places to the left in the digits, never by dividing floats. */
function shift(digits: string, zeros: number): string {
  const [whole = '0', fraction = ''] = digits.split('.');
  const padded = whole.padStart(zeros + 1, '0');
  const cut = padded.length - zeros;
  const rest = (padded.slice(cut) + fraction).replace(/(?<!0)0+$/, '');
  return rest === '' ? padded.slice(0, cut) : `${padded.slice(0, cut)}.${rest}`;
}

/** Groups the digits of a decimal string in the language's way. */
function group(digits: string, lang: SiteLang): string {
  const [whole = '0', fraction] = digits.split('.');
  const [thousands, decimal] = lang === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,110}$)/g, thousands);
  return fraction ? `${grouped}${decimal}${fraction}` : grouped;
}

/** A number with its scale word where it is short that way: "222,4 juta", else all digits: "26.730.790". */
export function formatNumber(value: number, lang: SiteLang): string {
  const digits = plainDigits(value);
  for (const scale of SCALES) {
    if (value < 10 ** scale.zeros) continue;
    const short = shift(digits, scale.zeros);
    if ((short.split('.')[1] ?? '').length > scale.decimals) return group(digits, lang);
    return `${group(short, lang)} ${scale[lang]}`;
  }
  return group(digits, lang);
}

/** Bytes in decimal units, at most two decimals: "1,3 GB". */
export function formatBytes(value: number, lang: SiteLang): string {
  const scale = BYTE_SCALES.find(({ zeros }) => value >= 10 ** zeros) ?? { zeros: 0, sign: 'B' };
  const [whole, fraction = ''] = shift(plainDigits(value), scale.zeros).split('.');
  const short = fraction.slice(0, 2).replace(/(?<!0)0+$/, '');
  return `${group(short ? `${whole}.${short}` : (whole ?? '0'), lang)} ${scale.sign}`;
}

function formatMoney(value: number, currency: string | null, lang: SiteLang): string {
  const number = formatNumber(value, lang);
  const sign = currency ? SIGNS[currency] : undefined;
  return sign ? sign + number : currency ? `${currency} ${number}` : number;
}

/** A value with its unit: "279 juta data", "279 million records", "Rp80 juta", "8,3 persen". */
export function formatFigure(value: number, unit: Unit, currency: string | null, lang: SiteLang): string {
  if (unit === 'money') return formatMoney(value, currency, lang);
  if (unit === 'bytes') return formatBytes(value, lang);
  if (unit === 'percent')
    return lang === 'id' ? `${group(plainDigits(value), lang)} persen` : `${plainDigits(value)}%`;
  const words = UNIT_WORDS[unit];
  const noun = lang === 'en' && value === 1 ? words.one : words[lang];
  return `${formatNumber(value, lang)} ${noun}`.trim();
}

/** A figure with its bound: "lebih dari 33 juta akun". */
export function formatEntryFigure(
  figure: Pick<EntryFigure, 'value' | 'unit' | 'currency' | 'bound'>,
  lang: SiteLang,
): string {
  const bound = BOUND_WORDS[figure.bound]?.[lang];
  const text = formatFigure(figure.value, figure.unit, figure.currency, lang);
  return bound ? `${bound} ${text}` : text;
}

type Counted = Pick<EntryFigure, 'value' | 'unit' | 'currency' | 'bound'>;

/** Two figures of one unit, the noun said once: "3 juta sampai 12 juta orang". */
export function formatRange(low: Counted, high: Counted, lang: SiteLang): string {
  const end = formatEntryFigure(high, lang);
  const hasNoun = UNIT_WORDS[low.unit][lang] !== '';
  const bound = BOUND_WORDS[low.bound]?.[lang];
  const number = formatNumber(low.value, lang);
  const start = hasNoun ? (bound ? `${bound} ${number}` : number) : formatEntryFigure(low, lang);
  return `${start} ${RANGE_WORD[lang]} ${end}`;
}

/** The same in both languages. */
export const figureText = (
  figure: Pick<EntryFigure, 'value' | 'unit' | 'currency' | 'bound'>,
): Bilingual => ({
  id: formatEntryFigure(figure, 'id'),
  en: formatEntryFigure(figure, 'en'),
});

const dateFormats = (lang: SiteLang) => {
  const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const;
  return {
    month: new Intl.DateTimeFormat(LOCALE[lang], month),
    day: new Intl.DateTimeFormat(LOCALE[lang], { ...month, day: 'numeric' }),
  };
};
/** Made once: making one takes far longer than using it. */
const DATES = { id: dateFormats('id'), en: dateFormats('en') };

/** A partial date as far as it is known: "21 Mei 2021", "Mei 2021", "2021". */
export function formatPartialDate(date: PartialDate | null, lang: SiteLang): string {
  if (date === null) return LABELS.unknownDate[lang];
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return DATES[lang][day === undefined ? 'month' : 'day'].format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

export const dateText = (date: PartialDate | null): Bilingual => ({
  id: formatPartialDate(date, 'id'),
  en: formatPartialDate(date, 'en'),
});

/** "8 hari", "1 day". */
export const dayCount = (days: number): Bilingual => ({
  id: `${formatNumber(days, 'id')} hari`,
  en: `${formatNumber(days, 'en')} ${days === 1 ? 'day' : 'days'}`,
});

/** A ratio of two positive numbers, to so many significant digits below a thousand and whole above. */
export function formatRatio(ratio: number, lang: SiteLang, digits = 3): string {
  const options = ratio >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: digits };
  return new Intl.NumberFormat(LOCALE[lang], options).format(ratio);
}
