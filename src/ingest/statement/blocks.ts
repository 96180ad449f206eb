/** Words set off from the prose without marks: letters, notes and posts after a colon, signed posts, and a page's block quotes. */
import type { Span } from '../../model/primitives.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { CUES, type CueLexicon } from '../language/cues.ts';
import { wordCount } from './quotes.ts';
import type { Quote } from './types.ts';

/** A post takes no more letters. */
const LONGEST_POST = 280;
/** A set-off text goes on over no more paragraphs than this. */
const MOST_PARAGRAPHS = 8;
/** Fewer words are a heading or an entry of a list. */
const SHORTEST = 4;
/** The cue stands near the colon: "wrote in a letter to its customers:". */
const NEAR_COLON = 8;
const MARK = /["\u201c\u201d\u201e\u00ab\u00bb]|''|``/;
/** "— Ratna Wulandari (@ratna) May 3, 2021": who posted the paragraphs before. */
const SIGNATURE = /^[\u2014\u2013-]{1,2} ?[\p{Lu}@][^()\n]{1,60}\(@\w+\)/u;
const TRAILING_LINK = /(?<!\s)(?:\s+(?:pic\.twitter\.com|t\.co|https?:\/\/\S+?)\/?\S*)+$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;
/** Behind these a list of things follows, no words of a speaker. */
const LISTS = new Set(
  'include includes included including contain contains contained are were is was as'.split(' '),
);
const FIRST_PERSON = /\b(?:we|our|ours|us|i|my|me|your?|let's|i'm|we're|we've)\b/i;
const BELOW =
  /^(?:more|full|read|see|here|the|its|their|his|her)\b.{0,40}\b(?:below|statement|letter|message|post|note|text)\b.{0,20}:$/i;

/** The set-off texts of an English article as quotations, one a paragraph, in order; `set` are those that the page itself marks. */
export function blockQuotes(text: string, lang: Lang, set: readonly Span[] = []): Quote[] {
  const lines = linesOf(text);
  const found = new Map<number, Quote>();
  for (const span of set)
    add(
      text,
      found,
      lines.findIndex(({ start }) => start === span.start),
      lines,
      false,
    );
  if (lang !== 'en') return [...found.values()];
  lines.forEach((line, i) => {
    if (SIGNATURE.test(text.slice(line.start, line.end))) addPost(text, found, lines, i);
    else if (introduces(text.slice(line.start, line.end), CUES[lang]))
      addLetter(text, found, lines, i, CUES[lang]);
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Whether a line signs the post before it. */
export const isSignature = (line: string): boolean => SIGNATURE.test(line);

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** "Corvex said in a statement:", "More below:": words of somebody follow. */
function introduces(line: string, { verbs, speechNouns }: CueLexicon): boolean {
  const flat = line.trim();
  if (!flat.endsWith(':')) return false;
  const sentence = flat.slice(Math.max(flat.lastIndexOf('. '), flat.lastIndexOf('! '), -1) + 1).trim();
  if (BELOW.test(sentence)) return true;
  const words = (sentence.match(WORD) ?? []).map((word) => word.toLowerCase());
  if (LISTS.has(words.at(-1) ?? '')) return false;
  const cue = words.findLastIndex((word) => verbs.has(word) && !speechNouns.has(word));
  return cue > 0 && words.length - cue <= NEAR_COLON && !words.slice(cue + 1).some((word) => LISTS.has(word));
}

/** The paragraph behind an introduction, and those that go on in the first person. */
function addLetter(
  text: string,
  found: Map<number, Quote>,
  lines: readonly Span[],
  intro: number,
  cues: CueLexicon,
): void {
  let last = -1;
  for (let i = intro + 1; i < Math.min(lines.length, intro + 1 + MOST_PARAGRAPHS); i += 1) {
    const line = textOf(text, lines[i]);
    if (MARK.test(line) || SIGNATURE.test(line) || wordCount(line) < SHORTEST || reports(line, cues)) break;
    if (i === intro + 1 || FIRST_PERSON.test(line)) last = i;
  }
  for (let i = intro + 1; i <= last; i += 1) add(text, found, i, lines, i > intro + 1);
}

/** Whether a paragraph is the newsroom's own: a name in it speaks ("He asked" may still be the letter's). */
function reports(line: string, { verbs }: CueLexicon): boolean {
  const words = line.match(WORD) ?? [];
  return words.some(
    (word, i) =>
      verbs.has(word) && /^\p{Lu}/u.test(words[i - 1] ?? '') && !PRONOUN.test(words[i - 1] as string),
  );
}
const PRONOUN = /^(?:I|We|You|He|She|It|They|This|That|Please|To)$/;

/** The paragraphs that a signature signs, as long as they fit in one post. */
function addPost(text: string, found: Map<number, Quote>, lines: readonly Span[], signature: number): void {
  let from = signature;
  let letters = 0;
  while (from > 0 && signature - from < MOST_PARAGRAPHS) {
    const line = textOf(text, lines[from - 1]).replace(TRAILING_LINK, '');
    letters += line.length;
    if (letters > LONGEST_POST || MARK.test(line) || SIGNATURE.test(line) || reports(line, CUES.en)) break;
    from -= 1;
  }
  for (let i = from; i < signature; i += 1) add(text, found, i, lines, i > from);
}

const textOf = (text: string, line: Span | undefined): string =>
  line ? text.slice(line.start, line.end) : '';

function add(
  text: string,
  found: Map<number, Quote>,
  at: number,
  lines: readonly Span[],
  continues: boolean,
): void {
  const line = lines[at];
  if (!line || found.has(line.start)) return;
  const whole = text.slice(line.start, line.end);
  if (MARK.test(whole)) return;
  const start = line.start + (whole.length - whole.trimStart().length);
  const end = line.start + whole.replace(TRAILING_LINK, '').trimEnd().length;
  const words = wordCount(text.slice(start, end));
  if (end <= start || words < 2) return;
  found.set(line.start, {
    open: start,
    start,
    end,
    close: line.end,
    closed: true,
    continues,
    words,
    block: true,
  });
}
