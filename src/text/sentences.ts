/** Where sentences begin and end. Knows abbreviations, initials, decimals and quote ends; one pass, linear in the text. */
import type { Span } from '../model/primitives.ts';
import { HARD_ABBREVIATIONS, SENTENCE_STARTERS, SOFT_ABBREVIATIONS } from './abbreviations.ts';

const isTerminator = (character: string | undefined): boolean =>
  character === '.' || character === '!' || character === '?' || character === '\u2026';
const CLOSER = /["'\u201d\u2019\u00bb)\]]/;
const SPACE = /\s/;
const WORD_CHARACTER = /[\p{L}\p{N}.]/u;
/** What a sentence may begin with: a capital, a digit, an opening mark. */
const OPENING = /[\p{Lu}\p{Lt}\p{N}"'\u201c\u201d\u2018\u00ab([@#$\u20ac\u00a3]/u;
/** No abbreviation is longer; bounds the look back. */
const LONGEST_ABBREVIATION = 8;
const LONGEST_STARTER = 12;

/**
 * Spans of the sentences of a text, in order, without surrounding white space; they never cross a newline.
 * Marks that close a quote or bracket belong to the sentence they end; a lower-case word never begins one.
 */
export function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\n') {
      push(spans, text, start, at);
      start = at + 1;
    } else if (isTerminator(character)) {
      const end = endOfMarks(text, at);
      if (endsSentence(text, at, end)) {
        push(spans, text, start, end);
        start = end;
      }
      at = end - 1;
    }
  }
  push(spans, text, start, text.length);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text[start] as string)) start += 1;
  while (end > start && SPACE.test(text[end - 1] as string)) end -= 1;
  if (end > start) spans.push({ start, end });
}

/** The first position after a run of terminators and the marks that close on them. */
function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isTerminator(text[end])) end += 1;
  while (end < text.length && CLOSER.test(text[end] as string)) end += 1;
  return end;
}

function endsSentence(text: string, at: number, end: number): boolean {
  if (end < text.length && !SPACE.test(text[end] as string)) return false;
  let next = end;
  while (next < text.length && text[next] !== '\n' && SPACE.test(text[next] as string)) next += 1;
  if (next >= text.length || text[next] === '\n') return true;
  if (!OPENING.test(text[next] as string)) return false;
  if (text[at] !== '.' || end > at + 1) return true;
  return !isAbbreviated(text, at, next);
}

/** Whether the full stop at a place belongs to an abbreviation or initial, given where the next word begins. */
function isAbbreviated(text: string, at: number, next: number): boolean {
  let begin = at;
  while (begin > 0 && at - begin <= LONGEST_ABBREVIATION && WORD_CHARACTER.test(text[begin - 1] as string))
    begin -= 1;
  const word = text.slice(begin, at);
  if (/^\p{Lu}$/u.test(word)) return true;
  const key = word.toLowerCase();
  if (HARD_ABBREVIATIONS.has(key)) return key === 'no' ? /\d/.test(text[next] as string) : true;
  if (!SOFT_ABBREVIATIONS.has(key) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return false;
  return !SENTENCE_STARTERS.has(wordAt(text, next));
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start <= LONGEST_STARTER && /\p{L}/u.test(text[end] as string)) end += 1;
  return text.slice(start, end).toLowerCase();
}
