/** A title without its decoration: the outlet's name, a section behind a bar, a kicker before a colon. */
import { squash } from './witness.ts';

const SEPARATOR = /(?<!\s)\s+[|\-–—•·»:]+\s+|(?:(?<!\s)\s+)?[|｜ㅣ]\s*/g;
const BAR = /[|｜ㅣ]/;
/** A bar parts the headline from section and outlet: at most so many words behind it are no headline. */
const SECTION_WORDS = 4;
/** A headline has at least so many characters; a shorter remainder would be a rubric. */
const SHORTEST = 20;
const KICKER_END = /(?::|(?<!\s)\s+[|–—-])\s+/g;
const KICKER_BEFORE = /[:|–—-]\s+$/;
const HOST = /^(?:[\w-]+\.)+[a-z]{2,}$/i;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Parted from what stands before by a bar. */
  readonly barred: boolean;
}

function partsOf(title: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let barred = false;
  for (const match of title.matchAll(SEPARATOR)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index, barred });
    start = match.index + match[0].length;
    barred = BAR.test(match[0]);
  }
  parts.push({ text: title.slice(start), start, end: title.length, barred });
  return parts;
}

/** Cuts the parts that name outlet or section: "Headline - Outlet.com", "Headline | Nasional | Outlet". */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const parts = partsOf(title);
  const known = outlets.map(squash).filter((name) => name.length > 1);
  const isOutlet = (text: string) =>
    HOST.test(text) || known.some((name) => squash(text) === name || squash(text) === `${name}com`);
  const isSection = ({ barred, text }: Part, before: Part | undefined) =>
    barred && text.split(' ').length <= SECTION_WORDS && (before?.end ?? 0) >= SHORTEST;
  let last = parts.length;
  for (let at = parts.length - 1; at > 0; at--) {
    const part = parts[at];
    if (part && (isOutlet(part.text) || (at === last - 1 && isSection(part, parts[at - 1])))) last = at;
  }
  const first = parts.length > 1 && isOutlet(parts[0]?.text ?? '') ? 1 : 0;
  if (first >= last) return title;
  return title.slice(parts[first]?.start ?? 0, parts[last - 1]?.end ?? title.length).trim();
}

/** True where a title is the headline with a kicker before or a section behind: "Kicker: Headline | Section". */
export function isDecorated(title: string, headline: string): boolean {
  if (headline.length < SHORTEST || title.length <= headline.length) return false;
  const at = title.indexOf(headline);
  if (at < 0) return false;
  const [before, after] = [title.slice(0, at), title.slice(at + headline.length)];
  return (before === '' || /[:|–-]\s$/.test(before)) && (after === '' || /^\s*[-–—|｜ㅣ•·]/.test(after));
}

/**
 * What two forms of a headline share behind kickers that differ ("Theme: Headline" and "Place - Headline"); null where
 * they do not differ so. Kickers with a word in common ("PT Nusa: ..." and "Nusa: ...") belong to the headline.
 */
export function withoutKicker(title: string, other: string): string | null {
  for (const { index, 0: mark } of title.matchAll(KICKER_END)) {
    const headline = title.slice(index + mark.length);
    if (headline.length < SHORTEST || !other.endsWith(headline)) continue;
    const rival = other.slice(0, other.length - headline.length);
    return KICKER_BEFORE.test(rival) && !shareWord(rival, title.slice(0, index)) ? headline : null;
  }
  return null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

function shareWord(a: string, b: string): boolean {
  const words = new Set(wordsOf(a));
  return wordsOf(b).some((word) => words.has(word));
}
