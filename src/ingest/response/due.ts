/** By when a promise is to be kept: "dalam dua pekan", "pekan depan", "by 30 June". */
import type { Lang } from '../../model/vocabulary.ts';
import { findDates } from '../../text/dates.ts';
import { type Word, words as wordsIn } from '../../text/phrases.ts';
import { DATES } from '../language/dates.ts';
import { type DueLexicon, RESPONSES } from '../language/responses.ts';

const DAY = 86_400_000;
/** Longer than this nobody promises in days, weeks or months; it is a count of something else. */
const MOST = 90;

const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/**
 * The last day, month or year that the words leave.
 * @param reference day of the promise; without it only written dates can be read
 */
export function dueBy(sentence: string, lang: Lang, reference: string | null): string | null {
  const lexicon = RESPONSES[lang].promises.due;
  const words = wordsIn(sentence);
  const start = reference ? Date.parse(`${reference.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  const counted = Number.isNaN(start)
    ? null
    : (afterPeriod(words, lexicon, start) ?? atPhrase(words, lexicon, start));
  return counted ?? writtenDate(sentence, lang, lexicon, reference);
}

const startsWith = (words: readonly Word[], at: number, phrase: string): number => {
  const forms = phrase.split(' ');
  return forms.every((form, i) => words[at + i]?.form === form) ? forms.length : 0;
};

/** "dalam waktu dua pekan": the day on which the period ends. */
function afterPeriod(
  words: readonly Word[],
  { within, fillers, numbers, units }: DueLexicon,
  start: number,
): string | null {
  for (let at = 0; at < words.length; at += 1) {
    const length = Math.max(...within.map((phrase) => startsWith(words, at, phrase)));
    if (length === 0) continue;
    let next = at + length;
    while (fillers.includes(words[next]?.form ?? '')) next += 1;
    const form = words[next]?.form ?? '';
    const count = /^\d{1,3}$/.test(form) ? Number(form) : numbers[form];
    const unit = units[words[next + 1]?.form ?? ''];
    if (count && unit && count <= MOST) return endOf(start, count, unit);
  }
  return null;
}

function endOf(start: number, count: number, unit: 'hour' | 'day' | 'week' | 'month'): string {
  if (unit === 'month') {
    const from = new Date(start);
    const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count + 1, 0)).getUTCDate();
    return iso(
      Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count, Math.min(from.getUTCDate(), last)),
    );
  }
  const days = unit === 'hour' ? Math.ceil(count / 24) : unit === 'week' ? 7 * count : count;
  return iso(start + days * DAY);
}

/** "pekan depan" is over on its Sunday; of a month or a year only its name is known. */
function atPhrase(words: readonly Word[], { phrases }: DueLexicon, start: number): string | null {
  const day = new Date(start).getUTCDay();
  const sunday = start + ((7 - day) % 7) * DAY;
  const month = (add: number): string => {
    const from = new Date(start);
    return iso(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + add, 1)).slice(0, 7);
  };
  const table = {
    tomorrow: () => iso(start + DAY),
    'this-week': () => iso(sunday),
    'next-week': () => iso(sunday + 7 * DAY),
    'this-month': () => month(0),
    'next-month': () => month(1),
    'this-year': () => iso(start).slice(0, 4),
  };
  const found = Object.entries(phrases)
    .filter(([phrase]) => words.some((_, at) => startsWith(words, at, phrase) > 0))
    .sort(([a], [b]) => b.length - a.length)[0];
  return found ? table[found[1]]() : null;
}

/** "paling lambat 30 Juni": a date right behind a word that ends a time. A day before the promise is no end of it. */
function writtenDate(
  sentence: string,
  lang: Lang,
  { by }: DueLexicon,
  reference: string | null,
): string | null {
  for (const { start, date, relative } of findDates(sentence, DATES[lang], { reference })) {
    if (!date || relative || (reference && date < reference.slice(0, date.length))) continue;
    const before = wordsIn(sentence.slice(0, start)).map(({ form }) => form);
    if (by.some((phrase) => ` ${before.join(' ')}`.endsWith(` ${phrase}`))) return date;
  }
  return null;
}
