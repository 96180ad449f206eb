/** Who wrote and who edited: names only, without desks, addresses and job titles. */
import { BYLINES } from '../language/bylines.ts';
import { tidy } from './dom.ts';
import { type LdNode, own, plain, strings } from './json-ld.ts';
import type { Found } from './published.ts';
import type { Signals } from './signals.ts';

const BOTH = [BYLINES.id, BYLINES.en];
const AUTHOR_WORDS = BOTH.flatMap((b) => b.author).sort((a, b) => b.length - a.length);
const EDITOR_WORDS = BOTH.flatMap((b) => b.editor).sort((a, b) => b.length - a.length);
const TITLES = new Set(BOTH.flatMap((b) => b.titles));
const DESKS = BOTH.flatMap((b) => b.desk);
const AND = new RegExp(
  `\\s*(?:[,;|/•]|\\s(?:${BOTH.flatMap((b) => b.and)
    .map(escaped)
    .join('|')})\\s)\\s*`,
  'iu',
);

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export interface Credits {
  readonly authors: readonly string[];
  readonly editors: readonly string[];
}

/** Reads one byline text: "Oleh A dan B", "Editor: C", "Laporan Wartawan X, D". */
export function readByline(text: string): Credits {
  const line = tidy(text);
  for (const pattern of BOTH.flatMap((b) => b.reporterLine)) {
    const name = pattern.exec(line)?.[1];
    if (name) return { authors: splitNames(name), editors: [] };
  }
  const editor = afterWord(line, EDITOR_WORDS);
  if (editor !== null) return { authors: [], editors: splitNames(editor) };
  return { authors: splitNames(afterWord(line, AUTHOR_WORDS) ?? line), editors: [] };
}

/** A byline among the page's lines: only lines that announce a name are read. */
function visibleByline(text: string): Credits {
  const line = tidy(text);
  if (line.length > 100 || afterWord(line, [...EDITOR_WORDS, ...AUTHOR_WORDS]) === null)
    return { authors: [], editors: [] };
  return readByline(line);
}

function afterWord(line: string, words: readonly string[]): string | null {
  const lower = line.toLowerCase();
  for (const word of words) {
    if (!lower.startsWith(word)) continue;
    const rest = line.slice(word.length);
    if (/^\s*[:\-–]\s*\S/.test(rest)) return rest.replace(/^\s*[:\-–]\s*/, '');
    if (/^\s+\S/.test(rest)) return rest.trim();
  }
  return null;
}

function splitNames(text: string): string[] {
  return text
    .split(AND)
    .map(cleanName)
    .filter((name): name is string => name !== null);
}

/** A person's name as printed, or null for a desk, an address, a title or a sentence. */
export function cleanName(text: string): string | null {
  const name = tidy(text)
    .replace(/\S+@\S+/g, '')
    .replace(/https?:\S+/g, '')
    .replace(/\s*[([][^)\]]{0,60}[)\]]\s*$/, '')
    .replace(/\s+[-–|]\s+.*$/, '')
    .replace(/^[\s.,:;|–-]+|[\s,:;|–-]+$/g, '');
  if (name.length < 2 || name.length > 60 || !/\p{L}/u.test(name)) return null;
  if (TITLES.has(name.toLowerCase()) || DESKS.some((desk) => desk.test(name))) return null;
  if (name.split(' ').length > 7 || /[?!"“”]/.test(name)) return null;
  return name;
}

/** Authors and editors with the signals that gave them. */
export function findCredits(
  signals: Signals,
  visible: readonly string[],
): { authors: Found<readonly string[]> | null; editors: Found<readonly string[]> | null } {
  const editors = unique(visible.flatMap((line) => visibleByline(line).editors));
  const reporter = unique(visible.flatMap((line) => reporterOf(line)));
  const ld = unique(signals.ldArticles.flatMap((node) => people(own(node, 'author'))));
  const meta = unique(
    (signals.meta.get('author') ?? [])
      .filter((v) => !/^https?:/.test(v))
      .flatMap((value) => readByline(value).authors),
  );
  const byline = unique(visible.flatMap((line) => visibleByline(line).authors));
  const choices: [readonly string[], string][] = [
    [reporter, 'reporter line'],
    [ld, 'json-ld author'],
    [meta, 'meta author'],
    [byline, 'visible byline'],
  ];
  const chosen = choices.find(([list]) => list.length > 0);
  return {
    authors: chosen ? { value: chosen[0].filter((name) => !editors.includes(name)), from: chosen[1] } : null,
    editors: editors.length > 0 ? { value: editors, from: 'visible byline' } : null,
  };
}

function reporterOf(line: string): string[] {
  const text = tidy(line);
  const name = BYLINES.id.reporterLine[0]?.exec(text)?.[1];
  return name ? splitNames(name) : [];
}

function people(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 30) : [value];
  return list.flatMap((one) => {
    if (typeof one === 'string') return /^https?:/.test(one) ? [] : readByline(plain(one)).authors;
    if (!one || typeof one !== 'object') return [];
    return strings(own(one as LdNode, 'name')).flatMap((name) => readByline(plain(name)).authors);
  });
}

function unique(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}
