/** All numbers of a text with their units. */
import type { Quantity } from './quantity.ts';
import { readRange } from './range.ts';
import { type Grammar, readQuantity } from './read-quantity.ts';
import type { Token } from './tokens.ts';

/** Quantities in order; a range gives two. Their numbers do not overlap, their nouns may be shared. */
export function findQuantities(tokens: readonly Token[], grammar: Grammar): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; ) {
    const quantity = readQuantity(tokens, i, grammar);
    const range = quantity && readRange(tokens, quantity, grammar);
    if (range) found.push(range.lower, range.upper);
    else if (quantity) found.push(quantity);
    i = Math.max(i + 1, (range?.upper ?? quantity)?.numberTo ?? 0);
  }
  return found;
}
