/** Numbers without a noun take the unit of the number they are part of, or of the noun that a counting word points to. */
import type { Token } from '../../text/tokens.ts';
import type { UnitLexicon } from '../language/units.ts';
import { type Context, handedOn, type Inheritance, REACH, REACH_BACK } from './inheritance.ts';
import { nounIndex } from './noun-index.ts';
import { fromDefinite, fromWhole } from './parts.ts';
import type { Quantity } from './quantity.ts';

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
  return joined && words.every(({ kind, first }) => kind === 'word' && !first) ? handedOn(after) : null;
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
  return tokens[before.to]?.text === '(' ? handedOn(before) : null;
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
  return before.currency ? null : handedOn(before);
}

/** "the phrase 123456789": a count of that size has marks between its digits. */
const isString = ({ marked, form, plain }: Quantity): boolean =>
  !marked && form === 'digits' && plain.length > 4;

/** "a score of 3.49": people and rows are counted in whole numbers. */
const isWhole = ({ value }: Quantity, { unit }: Inheritance): boolean =>
  unit === 'money' || unit === 'bytes' || Number.isInteger(value);
