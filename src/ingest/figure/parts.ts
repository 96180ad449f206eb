/** Parts of a whole: "40,000 of the 2 million records", "20 juta di antaranya", "of these, 240,000". */
import type { Token } from '../../text/tokens.ts';
import type { UnitLexicon } from '../language/units.ts';
import { type Context, type Inheritance, partOf, REACH, REACH_BACK } from './inheritance.ts';
import { readNoun } from './noun.ts';
import { nounIndex } from './noun-index.ts';
import type { Quantity } from './quantity.ts';

/** "40,000 of the 279 million records", "10 dari 50 instansi": the whole follows. */
export function fromWhole({ tokens, quantity, after, lexicon }: Context): Inheritance | null {
  const link = tokens[quantity.numberTo]?.low;
  if (link !== 'of' && link !== 'dari') return null;
  if (after && after.from - quantity.numberTo <= 4 && after.unit !== 'percent') return partOf(after);
  const noun = readNoun(tokens, quantity.numberTo + 1, nounIndex(lexicon));
  return noun?.unit ? { unit: noun.unit, currency: null, noun } : null;
}

/** "20 juta di antaranya", "2.9 million of them", "of which 210 were public": the whole went before. */
export function fromDefinite({ tokens, quantity, before, lexicon }: Context): Inheritance | null {
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
