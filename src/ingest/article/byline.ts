/** One byline, read: "Oleh A dan B", "Editor: C", "Laporan Wartawan X, D", "Penulis: A | Editor: B". */
import { BYLINES } from '../language/bylines.ts';
import { withoutDates } from './byline-trim.ts';
import { tidy } from './dom.ts';
import { splitNames } from './names.ts';

const ALL = Object.values(BYLINES);
const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length);
/** Bylines of international pages, where an element is marked as one. */
const ELSEWHERE = ['von', 'por', 'par', 'door', 'autor', 'autorin', 'av', 'af'];
const AUTHOR_WORDS = byLength(ALL.flatMap((b) => b.author));
const MARKED_WORDS = byLength([...AUTHOR_WORDS, ...ELSEWHERE]);
const EDITOR_WORDS = byLength(ALL.flatMap((b) => b.editor));
const ANNOUNCED = new RegExp(
  `(?:^|[\\s|(])(?:${[...AUTHOR_WORDS, ...EDITOR_WORDS].join('|')})(?=[\\s:])`,
  'iu',
);
const REPORTER_LINES = ALL.flatMap((b) => b.reporterLine);
const PARTS = new RegExp(
  `(?<!\\s)\\s*[|•·]\\s*|(?<![\\s,;])[\\s,;]+(?=(?:${EDITOR_WORDS.join('|')})\\s*:)`,
  'i',
);
/** A byline is a line of its own; a longer one is prose. */
const LONGEST = 120;
const LONGEST_LIST = 1_000;

export interface Credits {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

const NOBODY: Credits = { authors: [], editors: [] };

/** Reads a text that is known to be a byline: names need no word before them. */
export function readByline(text: string): Credits {
  const byline = withoutDates(text.slice(0, LONGEST_LIST));
  const reporter = readReporterLine(byline);
  if (reporter.length > 0) return { authors: reporter, editors: [] };
  const authors: string[] = [];
  const editors: string[] = [];
  for (const part of byline.split(PARTS)) {
    const editor = afterWord(part, EDITOR_WORDS, false);
    if (editor !== null) editors.push(...splitNames(editor));
    else authors.push(...splitNames(afterWord(part, MARKED_WORDS, false) ?? part));
  }
  return { authors, editors };
}

/** Reads one of the page's lines: only parts that announce a name with a colon ("Editor: C") or "Oleh" are read. */
export function readLine(text: string): Credits {
  const whole = tidy(text);
  if (whole.length > LONGEST || !ANNOUNCED.test(whole)) return NOBODY;
  const line = withoutDates(whole);
  const reporter = readReporterLine(line);
  if (reporter.length > 0) return { authors: reporter, editors: [] };
  const parts = line.split(PARTS);
  const editors = parts.flatMap((part) => splitNames(afterWord(part, EDITOR_WORDS, true) ?? ''));
  const authors = parts.flatMap((part) => splitNames(afterWord(part, AUTHOR_WORDS, true) ?? ''));
  return { authors, editors };
}

/** Names of a line that tells only who reported: "Laporan Wartawan Kabar Nusa, Ratna Wulandari". */
export function readReporterLine(text: string): string[] {
  const line = tidy(text);
  if (line.length > LONGEST) return [];
  for (const pattern of REPORTER_LINES) {
    const name = pattern.exec(line)?.[1];
    if (name) return splitNames(name);
  }
  return [];
}

function afterWord(line: string, words: readonly string[], strict: boolean): string | null {
  const lower = line.toLowerCase();
  for (const word of words) {
    if (!lower.startsWith(word)) continue;
    const rest = line.slice(word.length);
    if (/^\s*[:–-]\s*\S/.test(rest)) return rest.replace(/^\s*[:–-]\s*/, '');
    if (/^\s+\p{Lu}/u.test(rest) && (!strict || word === 'oleh' || word === 'by')) return rest.trim();
  }
  return null;
}
