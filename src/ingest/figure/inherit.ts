/** Numbers without a noun take the unit of the number they are part of, or of the noun that a counting word points to. */
import type { Unit } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { UnitLexicon } from '../language/units.ts';
import { readNoun } from './noun.ts';
import { nounIndex } from './noun-index.ts';
import type { Quantity } from './quantity.ts';

/** How far a noun, or the whole that a number is part of, may stand from it, in tokens. */
const REACH = 14;
const REACH_BACK = 100;

export interface Inheritance {
  readonly unit: Unit;
  readonly currency: string | null;
  readonly noun: Quantity['noun'];
  readonly part?: boolean;
  readonly wholeAt?: number;
}

/** Where a noun-less quantity takes its unit from, or null; `earlier` are the last few before it, `after` is the next. */
export function inherit(
  tokens: readonly Token[],
  quantity: Quantity,
  earlier: readonly Quantity[],
  after: Quantity | undefined,
  lexicon: UnitLexicon,
): Inheritance | null {
  const before = earlier.findLast((candidate) => mayCount(candidate, quantity));
  const context: Context = { tokens, quantity, before, after, lexicon };
  for (const rule of [fromWhole, fromDefinite, fromPair, fromCounter, fromBracket, fromEarlier]) {
    const found = rule(context);
    if (found) return isWhole(quantity, found) ? found : null;
  }
  return null;
}

/** Firms and machines are not more in the part than in the whole; data and people may go on in another size. */
function mayCount(whole: Quantity, part: Quantity): boolean {
  if (whole.unit === null || whole.unit === 'percent') return false;
  const small = whole.unit === 'organizations' || whole.unit === 'other' || whole.unit === 'files';
  return !small || part.value <= whole.value;
}

interface Context {
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly before: Quantity | undefined;
  readonly after: Quantity | undefined;
  readonly lexicon: UnitLexicon;
}

const of = (quantity: Quantity | undefined): Inheritance | null =>
  quantity?.unit ? { unit: quantity.unit, currency: quantity.currency, noun: quantity.noun } : null;

function partOf(whole: Quantity): Inheritance | null {
  const found = of(whole);
  return found && { ...found, part: true, wholeAt: whole.from };
}

/** "40,000 of the 279 million records", "10 dari 50 instansi": the whole follows. */
function fromWhole({ tokens, quantity, after, lexicon }: Context): Inheritance | null {
  const link = tokens[quantity.numberTo]?.low;
  if (link !== 'of' && link !== 'dari') return null;
  if (after && after.from - quantity.numberTo <= 4 && after.unit !== 'percent') return partOf(after);
  const noun = readNoun(tokens, quantity.numberTo + 1, nounIndex(lexicon));
  return noun?.unit ? { unit: noun.unit, currency: null, noun } : null;
}

/** "20 juta di antaranya", "2.9 million of them", "of which 210 were public": the whole went before. */
function fromDefinite({ tokens, quantity, before, lexicon }: Context): Inheritance | null {
  if (!before || quantity.from - before.to > REACH_BACK) return null;
  const near = [-2, -1]
    .map((d) => tokens[quantity.from + d]?.low)
    .concat([0, 1, 2].map((d) => tokens[quantity.numberTo + d]?.low));
  const pointed = near.some((word) => word !== undefined && lexicon.partOf.includes(word));
  return pointed || isOpened(tokens, quantity, before, lexicon) ? partOf(before) : null;
}

/** "Of these, some 240,000 ...", "of the two million rows, 1.9 million ...": the sentence opens with the whole. */
function isOpened(
  tokens: readonly Token[],
  { from }: Quantity,
  before: Quantity,
  { partOpenings }: UnitLexicon,
): boolean {
  const words = tokens.slice(Math.max(0, from - OPENING), from);
  const text = ` ${words.map(({ low }) => low).join(' ')} `;
  if (partOpenings.some((opening) => text.includes(` ${opening} `))) return true;
  const link = tokens.slice(Math.max(0, before.from - 2), before.from).map(({ low }) => low);
  const apart = tokens.slice(before.to, from);
  return (
    apart.length <= REACH &&
    apart.some(({ text: mark }) => mark === ',') &&
    !apart.some(({ text: mark, first }) => first || mark === '.') &&
    (link.includes('of') || link.includes('dari'))
  );
}
/** Tokens before a part in which the phrase that points back may stand. */
const OPENING = 6;

/** "2,760 Outlook and 3,100 Hotmail accounts": of two like numbers the second has the noun. */
function fromPair({ tokens, quantity, after }: Context): Inheritance | null {
  if (!after || after.unit === null || after.unit === 'percent') return null;
  const gap = after.from - quantity.numberTo;
  // "eight or nine euros" may be small and bare; with words between, both must look like amounts.
  if (gap < 1 || gap > 4 || (gap > 1 && (!quantity.marked || after.unit === 'money'))) return null;
  const link = tokens[after.from - 1];
  const joined =
    link?.low === 'and' ||
    link?.low === 'dan' ||
    link?.low === 'or' ||
    link?.low === 'atau' ||
    link?.text === ',';
  const words = tokens.slice(quantity.numberTo, after.from - 1);
  return joined && words.every(({ kind, first }) => kind === 'word' && !first) ? of(after) : null;
}

/** "data penduduk sebanyak 222,4 juta", "the number of records leaked is around 550,000": the noun went before. */
function fromCounter({ tokens, quantity, lexicon }: Context): Inheritance | null {
  const { units } = nounIndex(lexicon);
  let trailing = false;
  let nearest: number | null = null;
  let farthest: number | null = null;
  for (let i = quantity.from - 1; i >= Math.max(0, quantity.from - REACH); i--) {
    const token = tokens[i];
    if (!token || token.text === '.' || token.text === ';') break;
    if (lexicon.leadingCounters.includes(token.low) && farthest !== null)
      return headAt(tokens, farthest, lexicon);
    trailing ||= lexicon.trailingCounters.includes(token.low);
    if (units.has(token.low)) {
      // "data penduduk": the head of an Indonesian run is its first noun.
      const adjacent = nearest !== null && lexicon.head === 'first' && i === nearest - 1;
      if (trailing && (nearest === null || adjacent)) nearest = i;
      farthest = i;
    }
    if (token.first) break;
  }
  return nearest === null ? null : headAt(tokens, nearest, lexicon);
}

function headAt(tokens: readonly Token[], at: number, lexicon: UnitLexicon): Inheritance | null {
  const unit = nounIndex(lexicon).units.get(tokens[at]?.low ?? '');
  return unit ? { unit, currency: null, noun: { from: at, to: at + 1 } } : null;
}

/** "$1,170,892 (~ 1.1 million)": the same again, in round numbers. */
function fromBracket({ tokens, quantity, before }: Context): Inheritance | null {
  if (!before || quantity.from - before.to > 3 || quantity.exponent === 0) return null;
  return tokens[before.to]?.text === '(' ? of(before) : null;
}

/** "Fewer than 300 had ...", "down from 2.4 million": a bare number of size goes on counting what was counted last. */
function fromEarlier({ tokens, quantity, before, lexicon }: Context): Inheritance | null {
  if (!before || quantity.from - before.to > REACH_BACK) return null;
  const next = tokens[quantity.numberTo];
  const big = (quantity.marked || quantity.value >= 100) && !isString(quantity);
  const index = nounIndex(lexicon);
  const verb =
    next?.kind === 'word' &&
    (index.stops.has(next.low) ||
      index.participles.has(next.low) ||
      (quantity.marked && next.text === next.low));
  const end = next === undefined || next.first || /^[.,;)]$/.test(next.text);
  if (!big || (!verb && !end)) return null;
  return before.currency ? null : of(before);
}

/** "the phrase 123456789": a count of that size has marks between its digits. */
const isString = ({ marked, form, plain }: Quantity): boolean =>
  !marked && form === 'digits' && plain.length > 4;

/** "a score of 3.49": people and rows are counted in whole numbers. */
const isWhole = ({ value }: Quantity, { unit }: Inheritance): boolean =>
  unit === 'money' || unit === 'bytes' || Number.isInteger(value);
