/** Whether the words around a quantity speak of a breach or of another matter. */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { Aboutness } from './about-breach.ts';
import type { Quantity } from './quantity.ts';
import { type Reading, spanOf } from './reading.ts';
import { type SentenceAt, windowAround } from './sentence-finder.ts';

/** Fewer people, firms or machines than this count only where the sentence itself tells of harm. */
const HARM_BELOW = 20;
/** These may stand about in any report. */
const SCENIC: ReadonlySet<Unit> = new Set(['people', 'organizations', 'other']);
/** How near its whole a small part may stand, in tokens. */
const WHOLE_REACH = 30;
/** How near a word must stand to turn a number to another matter, in tokens. */
const ELSEWHERE_REACH = 10;

/** Sentences before a number in which a word of the topic still speaks for it. */
const TOPIC_REACH = 2;
const MANY_SENTENCES = 5;

/** These units are about data wherever they stand. */
const TOPICAL: ReadonlySet<Unit> = new Set(['records', 'accounts', 'files', 'bytes']);

/** A reading of which it is known how far the whole article is about a breach. */
export type Judged = Reading & { readonly about: Aboutness };

/** "Baca juga: Hampir 1 Juta Warga ..." */
export function isFurniture(quantity: Quantity, reading: Reading): boolean {
  const { from } = sentenceOf(quantity, reading);
  const { tokens, words } = reading;
  return words.kinds.furniture.includes(`${tokens[from]?.low} ${tokens[from + 1]?.low}`);
}

function sentenceOf(quantity: Quantity, { tokens, sentences }: Reading): SentenceAt {
  return sentences.at(spanOf(tokens, quantity));
}

/** Whether the word at a place speaks of a matter. */
function speaksOf(matter: 'topic' | 'matter' | 'elsewhere', { tokens, words }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && words.passage.of(token.word).includes(matter);
}

/** A word of another matter near the number, in the same sentence and not beyond a bracket ("(kurs Rp 15.600)"). */
export function isElsewhere(quantity: Quantity, reading: Reading): boolean {
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
export function isOffTopic(quantity: Quantity, reading: Judged): boolean {
  const { sentences, tokens, about } = reading;
  if (sentences.count < MANY_SENTENCES || (quantity.unit !== null && TOPICAL.has(quantity.unit)))
    return false;
  if (about !== 'somewhat') return about === 'hardly';
  const { index } = sentenceOf(quantity, reading);
  const near = {
    from: sentences.firstToken(Math.max(0, index - TOPIC_REACH)),
    to: index + 2 < sentences.count ? sentences.firstToken(index + 2) : tokens.length,
  };
  const { from, to } = windowAround(near, quantity);
  for (let i = from; i < to; i++)
    if (speaksOf('topic', reading, i) || speaksOf('matter', reading, i)) return false;
  return true;
}

export function isScenery(quantity: Quantity, reading: Reading): boolean {
  const { unit, marked, value, from: at, wholeAt } = quantity;
  if (marked || value >= HARM_BELOW || unit === null || !SCENIC.has(unit)) return false;
  // "six of them paid": right behind its whole.
  if (wholeAt !== null && Math.abs(at - wholeAt) <= WHOLE_REACH) return false;
  const { from, to } = sentenceOf(quantity, reading);
  return !reading.tokens
    .slice(from, to)
    .some(({ word }) => reading.words.kindCues.of(word).includes('affected'));
}

/** "a report of 64 pages", where no word right at it says that the pages are taken or shown. */
export function isLength({ noun, from, to }: Quantity, { tokens, words }: Reading): boolean {
  if (!words.kinds.lengths.includes(tokens[noun?.from ?? -1]?.low ?? '')) return false;
  return !tokens
    .slice(Math.max(0, from - LENGTH_REACH), to + LENGTH_REACH)
    .some(({ word }) => words.kindCues.of(word).some((kind) => TAKEN.has(kind)));
}
const LENGTH_REACH = 1;
const TAKEN: ReadonlySet<FigureKind> = new Set(['affected', 'offered', 'sample', 'holding']);
