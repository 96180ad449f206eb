/** Words set off from the prose without marks: letters, notes and posts after a colon, signed posts, and a page's block quotes. */
import type { Span } from '../../model/primitives.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { kindAt, SPACE } from '../../text/characters.ts';
import { CUES, type CueLexicon } from '../language/cues.ts';
import { LETTERS, type LetterLexicon } from '../language/letters.ts';
import { wordCount } from './quotes.ts';
import type { Quote } from './types.ts';

type SetOff = LetterLexicon & CueLexicon;

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
const LINK = /^(?:pic\.twitter\.com|t\.co|https?:\/\/\S)/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;

/** The set-off texts of an article as quotations, one a paragraph, in order; `set` are those that the page itself marks. */
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
  const letters = LETTERS[lang];
  if (!letters) return [...found.values()];
  const lexicon = { ...letters, ...CUES[lang] };
  lines.forEach((line, i) => {
    if (SIGNATURE.test(text.slice(line.start, line.end))) addPost(text, found, lines, i, lexicon);
    else if (introduces(text.slice(line.start, line.end), lexicon)) addLetter(text, found, lines, i, lexicon);
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
function introduces(line: string, { below, lists, verbs, speechNouns }: SetOff): boolean {
  const flat = line.trim();
  if (!flat.endsWith(':')) return false;
  const sentence = flat.slice(Math.max(flat.lastIndexOf('. '), flat.lastIndexOf('! '), -1) + 1).trim();
  if (below.test(sentence)) return true;
  const words = (sentence.match(WORD) ?? []).map((word) => word.toLowerCase());
  if (lists.has(words.at(-1) ?? '')) return false;
  const cue = words.findLastIndex((word) => verbs.has(word) && !speechNouns.has(word));
  return cue > 0 && words.length - cue <= NEAR_COLON && !words.slice(cue + 1).some((word) => lists.has(word));
}

/** The paragraph behind an introduction, and those that go on in the first person. */
function addLetter(
  text: string,
  found: Map<number, Quote>,
  lines: readonly Span[],
  intro: number,
  lexicon: SetOff,
): void {
  let last = -1;
  for (let i = intro + 1; i < Math.min(lines.length, intro + 1 + MOST_PARAGRAPHS); i += 1) {
    const line = textOf(text, lines[i]);
    if (MARK.test(line) || SIGNATURE.test(line) || wordCount(line) < SHORTEST || reports(line, lexicon))
      break;
    if (i === intro + 1 || lexicon.firstPerson.test(line)) last = i;
  }
  for (let i = intro + 1; i <= last; i += 1) add(text, found, i, lines, i > intro + 1);
}

/** Whether a paragraph is the newsroom's own: a name in it speaks ("He asked" may still be the letter's). */
function reports(line: string, { verbs, pronoun }: SetOff): boolean {
  const words = line.match(WORD) ?? [];
  return words.some(
    (word, i) =>
      verbs.has(word) && /^\p{Lu}/u.test(words[i - 1] ?? '') && !pronoun.test(words[i - 1] as string),
  );
}

/** The paragraphs that a signature signs, as long as they fit in one post. */
function addPost(
  text: string,
  found: Map<number, Quote>,
  lines: readonly Span[],
  signature: number,
  lexicon: SetOff,
): void {
  let from = signature;
  let letters = 0;
  while (from > 0 && signature - from < MOST_PARAGRAPHS) {
    const line = withoutLinks(textOf(text, lines[from - 1]));
    letters += line.length;
    if (letters > LONGEST_POST || MARK.test(line) || SIGNATURE.test(line) || reports(line, lexicon)) break;
    from -= 1;
  }
  for (let i = from; i < signature; i += 1) add(text, found, i, lines, i > from);
}

/** A line without the links at its end; a link alone stays. */
function withoutLinks(line: string): string {
  let end = line.length;
  for (;;) {
    let start = end;
    while (start > 0 && !(kindAt(line, start - 1) & SPACE)) start -= 1;
    let before = start;
    while (before > 0 && kindAt(line, before - 1) & SPACE) before -= 1;
    if (before === start || !LINK.test(line.slice(start, end))) return line.slice(0, end);
    end = before;
  }
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
  const end = line.start + withoutLinks(whole).trimEnd().length;
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
