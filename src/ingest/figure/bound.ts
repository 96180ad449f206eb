/** How exact a figure is, from the words right before and after it: "lebih dari", "up to", "515,000+", "jutaan". */
import type { Bound } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { BoundLexicon } from '../language/bounds.ts';
import type { Quantity } from './quantity.ts';

const LONGEST = 4;

/** The bound of a quantity. */
export function boundOf(tokens: readonly Token[], quantity: Quantity, lexicon: BoundLexicon): Bound {
  if (quantity.plus) return 'at-least';
  for (let length = LONGEST; length > 0; length--) {
    const before = phrase(tokens, quantity.from - length, length);
    const bound =
      before !== null && Object.hasOwn(lexicon.before, before) ? lexicon.before[before] : undefined;
    if (bound) return bound;
  }
  for (let length = 2; length > 0; length--) {
    const after = phrase(tokens, quantity.numberTo, length);
    const bound = after !== null && Object.hasOwn(lexicon.after, after) ? lexicon.after[after] : undefined;
    if (bound) return bound;
  }
  return quantity.rounded ? 'about' : 'exact';
}

function phrase(tokens: readonly Token[], from: number, length: number): string | null {
  if (from < 0) return null;
  const words = tokens.slice(from, from + length);
  return words.length === length ? words.map((word) => word.low).join(' ') : null;
}
