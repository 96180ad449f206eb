/** The written forms of a date as regular expressions over a language's words; every repetition is bounded. */

import { PerWord } from './vocabulary.ts';

export interface DateLexicon {
  /** Names and short forms, lower case without full stop, to 1-12. */
  readonly months: Readonly<Record<string, number>>;
  /** Names and short forms, lower case, to 0 (Sunday) - 6. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** How "5/6/2021" is read. */
  readonly order: 'day-first' | 'month-first';
  /** Words for days near the reference, with their distance in days: "kemarin" -1. */
  readonly relative: Readonly<Record<string, number>>;
  /** Zone names in upper case to ISO offsets. */
  readonly zones: Readonly<Record<string, string>>;
  /** Words between a date and its clock time: "pukul", "at". */
  readonly clockWords: readonly string[];
}

export interface RawDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: number;
  readonly shift?: number;
}

export interface DatePattern {
  /** Sticky: it is tried only where `openings` says that it may begin. */
  readonly pattern: RegExp;
  /** Words (lower case) that a match may begin with; null where it begins with a digit. */
  readonly openings: ReadonlySet<string> | null;
  readonly read: (match: RegExpMatchArray, order: DateLexicon['order']) => RawDate | null;
}

/** A place in a word where a date may begin, counted from the word's start, and the patterns to try there. */
export interface DateOpening {
  readonly at: number;
  readonly patterns: readonly DatePattern[];
}

/** The patterns of a lexicon, and where in a word they may begin: most words of a text open no date. */
export interface DatePatterns {
  readonly all: readonly DatePattern[];
  readonly openings: PerWord<readonly DateOpening[]>;
}

const compiled = new WeakMap<DateLexicon, DatePatterns>();

/** The patterns of a lexicon, compiled once. */
export function datePatterns(lexicon: DateLexicon): DatePatterns {
  const known = compiled.get(lexicon);
  if (known) return known;
  const all = [isoForm(), numericForm(lexicon), dayMonthForm(lexicon), monthDayForm(lexicon)];
  all.push(monthYearForm(lexicon), relativeForm(lexicon));
  const patterns: DatePatterns = { all, openings: new PerWord(({ low }) => openingsIn(low, all)) };
  compiled.set(lexicon, patterns);
  return patterns;
}

/** A date begins with a run of digits or of Latin letters. */
const RUN = /\d+|[a-z]+/g;

function openingsIn(word: string, all: readonly DatePattern[]): DateOpening[] {
  return [...word.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const isNumber = /^\d/.test(run);
    const patterns = all.filter(({ openings }) => (openings === null ? isNumber : openings.has(run)));
    return patterns.length ? [{ at: index, patterns }] : [];
  });
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');

/** The first words of phrases. */
const openingsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => /^[a-z]*/.exec(phrase)?.[0] ?? ''));

const START = String.raw`(?<![\p{L}\p{N}/.,:-])`;
const STOP = String.raw`(?![\p{L}\p{N}])`;
/** " 2021", ", 2021", "-2021", " '21": a year behind a month name. */
const YEAR = String.raw`(?:,?\s(\d{4})|-(\d{4}|\d{2})|\s?['’](\d{2}))`;

const yearOf = (...texts: (string | undefined)[]): number | undefined => {
  const digits = texts.find((text) => text !== undefined);
  if (digits === undefined) return undefined;
  // Two digits: the house style of "20/5/21"; 70 and above are of the last century.
  return digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);
};

function isoForm(): DatePattern {
  return {
    openings: null,
    pattern: new RegExp(String.raw`${START}(\d{4})-(\d{2})-(\d{2})(?![\p{N}-])`, 'yu'),
    read: ([, year, month, day]) => ({ year: Number(year), month: Number(month), day: Number(day) }),
  };
}

/** "21/5/2021", "21-05-2021", "21.05.2021"; "(20/5)" or "Kamis 20/5" where a bracket or weekday vouches for it. */
function numericForm(lexicon: DateLexicon): DatePattern {
  const days = alternatives(Object.keys(lexicon.weekdays));
  const full = String.raw`${START}(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\p{N}/-])`;
  const short = String.raw`${START}(\d{1,2})/(\d{1,2})/(\d{2})(?![\p{N}/-])`;
  const bare = String.raw`(?<=\(|(?:${days}),?\s\(?)(\d{1,2})/(\d{1,2})(?=\)|\s|,|;)`;
  return {
    openings: null,
    pattern: new RegExp(`${full}|${short}|${bare}`, 'yiu'),
    read: (match, order) => {
      const first = Number(match[1] ?? match[5] ?? match[8]);
      const second = Number(match[3] ?? match[6] ?? match[9]);
      const year = yearOf(match[4], match[7]);
      // A part above 12 can only be the day, whatever the habit.
      const dayFirst = first > 12 || (order === 'day-first' && second <= 12);
      return dayFirst ? { year, day: first, month: second } : { year, day: second, month: first };
    },
  };
}

/** "21 Mei 2021", "21st of May, 2021", "21-Mei-2021", "21 Mei". */
function dayMonthForm({ months }: DateLexicon): DatePattern {
  const names = alternatives(Object.keys(months));
  const source = String.raw`${START}(\d{1,2})(?:st|nd|rd|th)?(?:\s(?:of\s)?|-)(${names})(?:${STOP}\.?)${YEAR}?${STOP}`;
  return {
    openings: null,
    pattern: new RegExp(source, 'yiu'),
    read: ([, day, name, a, b, c]) => ({
      day: Number(day),
      month: months[(name ?? '').toLowerCase()],
      year: yearOf(a, b, c),
    }),
  };
}

/** "May 21, 2021", "May 21st", "Sept. 30". */
function monthDayForm({ months }: DateLexicon): DatePattern {
  const names = alternatives(Object.keys(months));
  const source = String.raw`${START}(${names})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,]\d|%)(?:,?\s(\d{4})${STOP})?`;
  return {
    openings: openingsOf(Object.keys(months)),
    pattern: new RegExp(source, 'yiu'),
    read: ([, name, day, year]) => ({
      day: Number(day),
      month: months[(name ?? '').toLowerCase()],
      year: yearOf(year),
    }),
  };
}

/** "Mei 2021", "May of 2021". */
function monthYearForm({ months }: DateLexicon): DatePattern {
  const names = alternatives(Object.keys(months));
  const source = String.raw`${START}(${names})\.?,?\s(?:of\s|tahun\s)?(\d{4})(?![\p{L}\p{N}]|[.,]\d)`;
  return {
    openings: openingsOf(Object.keys(months)),
    pattern: new RegExp(source, 'yiu'),
    read: ([, name, year]) => ({ month: months[(name ?? '').toLowerCase()], year: Number(year) }),
  };
}

/** "kemarin", "Friday": weekdays count only with a capital, since "sat" and "minggu" are words of their own. */
function relativeForm({ relative, weekdays }: DateLexicon): DatePattern {
  const shifts = alternatives(Object.keys(relative));
  const days = alternatives(Object.keys(weekdays).filter((name) => name.length > 3));
  return {
    openings: openingsOf([...Object.keys(relative), ...Object.keys(weekdays)]),
    pattern: new RegExp(`${START}(?:(${shifts})|(${days}))${STOP}`, 'yiu'),
    read: ([, shift, day]) => {
      if (shift !== undefined) return { shift: relative[shift.toLowerCase()] ?? 0 };
      if (day === undefined || day[0] !== day[0]?.toUpperCase()) return null;
      return { weekday: weekdays[day.toLowerCase()] ?? 0 };
    },
  };
}
