/** Cuts a text into frames: sentences of the newsroom's prose in which each quotation is one token. */
import type { ExtractionInput } from '../../model/draft.ts';
import type { Span } from '../../model/primitives.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { FURNITURE } from '../language/furniture.ts';
import { blockQuotes } from './blocks.ts';
import { datelineLength } from './dateline.ts';
import { pairQuotes } from './quotes.ts';
import type { Document, Frame, Quote, Token } from './types.ts';
import { capitalsOf, seamOf } from './unglue.ts';

/** Handles, words (with inner hyphens, apostrophes, dots as in kompas.com), numbers, single marks. */
const TOKEN =
  /@[\p{L}\p{N}_.*]*[\p{L}\p{N}_*]|[\p{L}\p{N}]+(?:[-'\u2019/&_][\p{L}\p{N}]+|[.,](?=\p{N})\p{N}+|\.(?:\p{Ll}[\p{L}\p{N}]*|\p{Lu}(?=\.)))*|\S/gu;

/** The document that the rules read. */
export function readDocument(input: ExtractionInput): Document {
  const quotes = allQuotes(input);
  const masked = mask(input.text, quotes);
  const frames: Frame[] = [];
  let paragraph = 0;
  let before = 0;
  let next = 0;
  const furniture = furnitureLines(input);
  const capitals = capitalsOf(input.text);
  for (const span of sentenceSpans(masked)) {
    if (furniture.some(({ start, end }) => start <= span.start && span.start < end)) {
      while (next < quotes.length && (quotes[next] as Quote).open < span.end) next += 1;
      continue;
    }
    const opens = before === 0 || input.text.slice(before, span.start).includes('\n');
    if (frames.length && opens) paragraph += 1;
    before = span.end;
    const dateline = opens ? datelineLength(input.text.slice(span.start, span.end), frames.length === 0) : 0;
    const prose = dateline < span.end - span.start ? span.start + dateline : span.start;
    const inside: Quote[] = [];
    while (next < quotes.length && (quotes[next] as Quote).open < span.end) {
      inside.push(quotes[next] as Quote);
      next += 1;
    }
    frames.push({
      ...span,
      index: frames.length,
      paragraph,
      tokens: tokensOf(input, prose, span.end, inside, capitals),
    });
  }
  return {
    text: input.text,
    lang: input.lang,
    title: input.title,
    published: input.published,
    frames,
    quotes,
  };
}

/** Marked quotations and set-off ones, in order; a paragraph with marks of its own keeps to them. */
function allQuotes({ text, lang, setOff }: ExtractionInput): Quote[] {
  const marked = pairQuotes(text);
  const blocks = blockQuotes(text, lang, setOff).filter(
    ({ open, close }) => !marked.some((quote) => quote.open < close && open < quote.close),
  );
  return blocks.length ? [...marked, ...blocks].sort((a, b) => a.open - b.open) : marked;
}

/** Spans of the lines that are links, prompts and the like rather than prose. */
function furnitureLines({ text, lang }: ExtractionInput): Span[] {
  const { lines } = FURNITURE[lang];
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const flat = line.trim();
    if (lines.some(({ upTo, pattern }) => flat.length <= upTo && pattern.test(flat)))
      spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

/** Blanks what stands in quotation, so that its full stops end no sentence of the frame; the last mark inside stays. */
function mask(text: string, quotes: readonly Quote[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const quote of quotes) {
    const length = quote.end - quote.start - 1;
    parts.push(
      text.slice(at, quote.start),
      'x'.repeat(Math.max(0, length)),
      text.slice(quote.end - 1, quote.end),
    );
    at = quote.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function tokensOf(
  input: ExtractionInput,
  start: number,
  end: number,
  quotes: readonly Quote[],
  capitals: ReadonlySet<string>,
): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const quote of quotes) {
    pushWords(tokens, input, at, quote.open, capitals);
    const close = Math.min(end, quote.close);
    tokens.push({ kind: 'quote', text: '"', lower: '"', start: quote.open, end: close, quote });
    at = close;
  }
  pushWords(tokens, input, at, end, capitals);
  return tokens;
}

function pushWords(
  tokens: Token[],
  { text, lang }: ExtractionInput,
  from: number,
  to: number,
  capitals: ReadonlySet<string>,
): void {
  if (to <= from) return;
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const word = match[0];
    const start = from + match.index;
    const seam = seamOf(word, lang, capitals);
    if (seam) tokens.push(tokenOf(word.slice(0, seam), start));
    tokens.push(tokenOf(word.slice(seam), start + seam));
  }
}

const tokenOf = (word: string, start: number): Token => ({
  kind: /^[a-zA-Z]/.test(word) || /[\p{L}\p{N}]/u.test(word) ? 'word' : 'mark',
  text: word,
  lower: word.toLowerCase(),
  start,
  end: start + word.length,
});
