/** Whether a quantity is a figure of a breach, as the annotation guide has it, or a number of something else. */
import type { Unit } from '../../model/vocabulary.ts';
import type { Quantity } from './quantity.ts';
import { type Reading, spanOf } from './reading.ts';
import { type SentenceAt, windowAround } from './sentence-finder.ts';

/** Nouns that the lexicon does not know count from here on: small numbers of unknown things are scenery. */
const UNKNOWN_FROM = 1000;
/** Fewer records or files than this are the sample on the table, not the breach. */
const RECORDS_FROM = 20;
/** Fewer people, firms or machines than this count only where the sentence itself tells of harm. */
const HARM_BELOW = 20;
/** How near a word must stand to turn a number to another matter, in tokens. */
const ELSEWHERE_REACH = 10;

/** Sentences before a number in which a word of the topic still speaks for it. */
const TOPIC_REACH = 2;
const MANY_SENTENCES = 5;

/** These units are about data wherever they stand. */
const TOPICAL: ReadonlySet<Unit> = new Set(['records', 'accounts', 'files', 'bytes']);

/** A reading of which it is known whether the whole article is about a breach. */
export type Judged = Reading & { readonly aboutBreach: boolean };

type Refusal = (quantity: Quantity, reading: Judged, next: Quantity | undefined) => boolean;

const REFUSALS: Readonly<Record<string, Refusal>> = {
  'counts a duration, a distance, suspects or the like': ({ foreign }) => foreign,
  'nothing near it says what it counts': ({ rule, unit }) =>
    rule === 'bare' || (rule === 'range' && unit === null),
  zero: ({ value }) => value === 0,
  'a small number of something unknown': ({ unit, value }) => unit === null && value < UNKNOWN_FROM,
  'one or two, in words': ({ form, value, unit }) =>
    form === 'words' && value <= 2 && unit !== 'percent' && unit !== 'money',
  'fewer records than a breach has': ({ unit, value, form, rule }) =>
    (unit === 'records' || unit === 'files') && value < RECORDS_FROM && form === 'digits' && rule === 'noun',
  'part of a name': isNamed,
  'one of the best': isOneOf,
  'a ratio of small numbers': isRatio,
  'an emergency number': ({ plain, marked, unit }, { words }) =>
    !marked && unit === 'other' && words.kinds.hotlines.includes(plain),
  'a line of links': isFurniture,
  'the words around it are about something else': isElsewhere,
  'nothing in the passage is about a breach': isOffTopic,
  'a small number in a sentence that tells of no harm': isScenery,
};

/** Why a quantity is no figure, or null. `next` is the quantity after it. */
export function refusalOf(quantity: Quantity, reading: Judged, next: Quantity | undefined): string | null {
  for (const [why, refuses] of Object.entries(REFUSALS)) if (refuses(quantity, reading, next)) return why;
  return null;
}

/** "Windows 10 users", "Super Hub 3.0": a small number behind a capitalised word within a sentence belongs to a name. */
export function isNamed(
  { from, marked, form, plain, exponent, numberFrom, currency, rule }: Quantity,
  { tokens }: Reading,
): boolean {
  const whole = !plain.includes('.');
  if (form === 'words' || currency !== null || rule === 'percent' || rule === 'bytes') return false;
  if (exponent > 0 || (marked && whole) || plain.length > 4) return false;
  const before = tokens[from - 1];
  const earlier = tokens[from - 2];
  if (
    before?.kind !== 'word' ||
    tokens[numberFrom]?.first ||
    before.first ||
    before.text[0] === before.low[0]
  )
    return false;
  return earlier !== undefined && (earlier.kind === 'word' || /^[,&/-]$/.test(earlier.text));
}

/** "one of the three largest", "satu dari tiga": near before the number. */
function isOneOf({ from, value, marked }: Quantity, { tokens, words }: Reading): boolean {
  const { oneOf, ratios, superlatives } = words.kinds;
  let best = !marked && value <= 20;
  for (let i = from - 1; i >= Math.max(0, from - 6) && !tokens[i + 1]?.first; i--) {
    const word = tokens[i]?.low ?? '';
    best ||= superlatives.includes(word);
    if (oneOf.includes(word) && ratios.includes(tokens[i + 1]?.low ?? '')) return best;
  }
  return false;
}

/** "tiga dari 10 orang", "one out of five": both numbers are small. */
function isRatio(quantity: Quantity, { tokens, words }: Reading, next: Quantity | undefined): boolean {
  const { marked, value, from } = quantity;
  if (marked || value > 10) return false;
  const link = tokens[from - 1]?.low ?? '';
  const before = tokens[from - 2];
  const small =
    before !== undefined &&
    (before.kind === 'number' || before.low in words.numbers.units || before.low === 'out');
  if (words.kinds.ratios.includes(link) && small) return true;
  return (
    next !== undefined &&
    !next.marked &&
    next.value <= 10 &&
    next.from - quantity.numberTo <= 2 &&
    words.kinds.ratios.includes(tokens[next.from - 1]?.low ?? '')
  );
}

/** "Baca juga: Hampir 1 Juta Warga ..." */
function isFurniture(quantity: Quantity, reading: Reading): boolean {
  const { from } = sentenceOf(quantity, reading);
  const { tokens, words } = reading;
  return words.kinds.furniture.includes(`${tokens[from]?.low} ${tokens[from + 1]?.low}`);
}

function sentenceOf(quantity: Quantity, { tokens, sentences }: Reading): SentenceAt {
  return sentences.at(spanOf(tokens, quantity));
}

/** Whether the word at a place speaks of a matter. */
function speaksOf(matter: 'topic' | 'elsewhere', { tokens, words }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && words.passage.of(token.word).includes(matter);
}

/** A word of another matter near the number, in the same sentence and not beyond a bracket ("(kurs Rp 15.600)"). */
function isElsewhere(quantity: Quantity, reading: Reading): boolean {
  if (quantity.unit !== null && TOPICAL.has(quantity.unit)) return false;
  const { from, to } = sentenceOf(quantity, reading);
  const speaks = (i: number) => speaksOf('elsewhere', reading, i);
  const isBracket = (i: number) => /^[()]$/.test(reading.tokens[i]?.text ?? '');
  for (let i = quantity.from - 1; i >= Math.max(from, quantity.from - ELSEWHERE_REACH) && !isBracket(i); i--)
    if (speaks(i)) return true;
  for (let i = quantity.to; i < Math.min(to, quantity.to + ELSEWHERE_REACH) && !isBracket(i); i++)
    if (speaks(i)) return true;
  return false;
}

/** The sentence and its neighbours; a text of a few sentences has no other topic to stray to. */
function isOffTopic(quantity: Quantity, reading: Judged): boolean {
  const { sentences, tokens, aboutBreach } = reading;
  if (sentences.count < MANY_SENTENCES || (quantity.unit !== null && TOPICAL.has(quantity.unit)))
    return false;
  if (!aboutBreach) return true;
  const { index } = sentenceOf(quantity, reading);
  const near = {
    from: sentences.firstToken(Math.max(0, index - TOPIC_REACH)),
    to: index + 2 < sentences.count ? sentences.firstToken(index + 2) : tokens.length,
  };
  const { from, to } = windowAround(near, quantity);
  for (let i = from; i < to; i++) if (speaksOf('topic', reading, i)) return false;
  return true;
}

function isScenery(quantity: Quantity, reading: Reading): boolean {
  const { unit, marked, value } = quantity;
  if (marked || value >= HARM_BELOW || !(unit === 'people' || unit === 'organizations' || unit === 'other'))
    return false;
  const { from, to } = sentenceOf(quantity, reading);
  return !reading.tokens
    .slice(from, to)
    .some(({ word }) => reading.words.kindCues.of(word).includes('affected'));
}
