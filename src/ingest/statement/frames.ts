/** Cuts a text into frames: sentences of the newsroom's prose in which each quotation is one token. */
import type { ExtractionInput } from '../../model/draft.ts';
import type { Span } from '../../model/primitives.ts';
import { articleDates } from '../../text/article-dates.ts';
import { sentenceSpans } from '../../text/sentences.ts';
import { articleTokens } from '../../text/tokens.ts';
import { DATES } from '../language/dates.ts';
import { FURNITURE } from '../language/furniture.ts';
import { blockQuotes } from './blocks.ts';
import { datelineLength } from './dateline.ts';
import { pairQuotes } from './quotes.ts';
import { type Prose, readTokens } from './read-tokens.ts';
import { withoutLabels } from './transcript.ts';
import type { Document, Frame, Quote } from './types.ts';
import { capitalsOf } from './unglue.ts';

const read = new WeakMap<ExtractionInput, Document>();

/** The document that the rules read; an article is read once for all who ask. */
export function readDocument(input: ExtractionInput): Document {
  const document = read.get(input) ?? documentOf(input);
  read.set(input, document);
  return document;
}

function documentOf(input: ExtractionInput): Document {
  const { text, lang, title, published } = input;
  const quotes = allQuotes(input);
  const dates = articleDates(input, DATES[lang]);
  const atoms = articleTokens(input);
  return { text, lang, title, published, dates, quotes, atoms, frames: readFrames(input, quotes) };
}

function readFrames(input: ExtractionInput, quotes: readonly Quote[]): Frame[] {
  const { text } = input;
  const frames: Frame[] = [];
  const prose = proseOf(input);
  const furniture = furnitureLines(input);
  let paragraph = 0;
  let before = 0;
  let line = 0;
  let next = 0;
  for (const span of sentenceSpans(mask(text, quotes))) {
    const first = next;
    while (next < quotes.length && (quotes[next] as Quote).open < span.end) next += 1;
    while (line < furniture.length && (furniture[line] as Span).end <= span.start) line += 1;
    if (line < furniture.length && (furniture[line] as Span).start <= span.start) continue;
    const opens = before === 0 || text.slice(before, span.start).includes('\n');
    if (frames.length && opens) paragraph += 1;
    before = span.end;
    const dateline = opens ? datelineLength(text.slice(span.start, span.end), frames.length === 0) : 0;
    const start = dateline < span.end - span.start ? span.start + dateline : span.start;
    const own = quotes.slice(first, next);
    const tokens = readTokens(prose, start, span.end, own);
    frames.push({ ...span, index: frames.length, paragraph, tokens, quotes: own });
  }
  return frames;
}

function proseOf(input: ExtractionInput): Prose {
  const { text, lang } = input;
  let known: ReadonlySet<string> | null = null;
  return {
    text,
    atoms: articleTokens(input),
    lang,
    capitals: () => {
      known ??= capitalsOf(text);
      return known;
    },
  };
}

/** Marked quotations and set-off ones, in order; a paragraph with marks of its own keeps to them. */
function allQuotes({ text, lang, setOff }: ExtractionInput): readonly Quote[] {
  const marked = withoutLabels(text, pairQuotes(text));
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
