/** The clock time and zone that follow a date: "15:27 WIB", "pukul 10.30 WIB", "at 5:59 p.m. EST", "T17:59:00Z". */
import type { DateLexicon } from './date-patterns.ts';

export interface ClockTime {
  /** Exclusive end of the time and its zone in the text. */
  readonly end: number;
  readonly time: string;
  readonly offset: string | null;
}

const compiled = new WeakMap<DateLexicon, RegExp>();

function clockPattern(lexicon: DateLexicon): RegExp {
  const known = compiled.get(lexicon);
  if (known) return known;
  const words = lexicon.clockWords.map((word) => `${word}\\s`).join('|');
  const zones = Object.keys(lexicon.zones).join('|');
  const gap = String.raw`(?:T|[)\s,|•·–-]{1,4})(?:${words})?`;
  const clock = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\.\d{1,6})?(?:\s?([ap])\.?m\.?)?`;
  const zone = String.raw`(?:\s?\(?(?:(Z)|(?:GMT|UTC)?([+-]\d{1,2})(?::?(\d{2}))?|(${zones}))(?![\p{L}\p{N}]))?`;
  const pattern = new RegExp(`${gap}${clock}${zone}(?!\\d)`, 'iuy');
  compiled.set(lexicon, pattern);
  return pattern;
}

/** The time that starts right behind `from`, or null. */
export function readTime(text: string, from: number, lexicon: DateLexicon): ClockTime | null {
  const pattern = clockPattern(lexicon);
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return null;
  const [all, hourText, minute, second = '00', half, zulu, hours, minutes, name] = match;
  const hour = hourOf(Number(hourText), half);
  if (hour === null || Number(minute) > 59 || Number(second) > 59) return null;
  const offset = zulu
    ? 'Z'
    : hours
      ? numericOffset(hours, minutes)
      : name
        ? lexicon.zones[name.toUpperCase()]
        : null;
  return {
    end: from + all.length,
    time: `${String(hour).padStart(2, '0')}:${minute}:${second}`,
    offset: offset ?? null,
  };
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (!half) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function numericOffset(hours: string, minutes = '00'): string | null {
  const size = Number(hours.slice(1));
  return size > 14 ? null : `${hours[0]}${String(size).padStart(2, '0')}:${minutes}`;
}
