/** All numbers of a text with their units. */

import type { Token } from '../../text/tokens.ts';
import { PerWord } from '../../text/vocabulary.ts';
import type { NumberLexicon } from '../language/numbers.ts';
import { CURRENCY_SIGNS } from '../language/units.ts';
import type { Quantity } from './quantity.ts';
import { readRange } from './range.ts';
import { type Grammar, readQuantity } from './read-quantity.ts';

/** Quantities in order; a range gives two. Their numbers do not overlap, their nouns may be shared. */
export function findQuantities(tokens: readonly Token[], grammar: Grammar): Quantity[] {
  const found: Quantity[] = [];
  const starters = startersOf(grammar.numbers);
  for (let i = 0; i < tokens.length; ) {
    const quantity = starters.of((tokens[i] as Token).word) ? readQuantity(tokens, i, grammar) : null;
    const range = quantity && readRange(tokens, quantity, grammar);
    if (range) found.push(range.lower, range.upper);
    else if (quantity) found.push(quantity);
    i = Math.max(i + 1, (range?.upper ?? quantity)?.numberTo ?? 0);
  }
  return found;
}

const indexes = new WeakMap<NumberLexicon, PerWord<boolean>>();

/** Words and signs that a quantity may begin with; most words of a text are none and are passed over at once. */
function startersOf(numbers: NumberLexicon): PerWord<boolean> {
  const known = indexes.get(numbers);
  if (known) return known;
  const { units, wholeScales, halves, dozens, articles } = numbers;
  const tables = [units, wholeScales, halves, dozens, CURRENCY_SIGNS].flatMap((table) => Object.keys(table));
  const signs = Object.keys(CURRENCY_SIGNS).filter((sign) => sign.endsWith('$'));
  const words = new Set([...tables, ...articles, ...signs.map((sign) => sign.slice(0, -1))]);
  const starters = new PerWord(({ kind, low }) => kind === 'number' || words.has(low));
  indexes.set(numbers, starters);
  return starters;
}
