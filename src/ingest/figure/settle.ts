/** From numbers to figures: vetoes, inherited units, relevance. */
import type { Unit } from '../../model/vocabulary.ts';
import { aboutBreach } from './about-breach.ts';
import { inherit } from './inherit.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { type Reading, tell } from './reading.ts';
import { refusalOf } from './relevance.ts';
import { vetoOf } from './veto.ts';

/** How many quantities back the whole may stand that a number is part of. */
const EARLIER = 5;

export type Counted = Quantity & { readonly unit: Unit };

/** Numbers that are quantities of anything, with the unit that they or their neighbours give. */
export function settledQuantities(reading: Reading): Quantity[] {
  const { tokens, words } = reading;
  const accepted = findQuantities(tokens, words).filter((quantity) => {
    const veto = vetoOf(quantity, reading);
    if (veto) tell(reading, quantity, 'refused', veto);
    return !veto;
  });
  const settled: Quantity[] = [];
  accepted.forEach((quantity, i) => {
    const from =
      quantity.rule === 'bare'
        ? inherit(tokens, quantity, settled.slice(-EARLIER), accepted[i + 1], words.units)
        : null;
    settled.push(from ? { ...quantity, ...from, rule: 'inherited' } : quantity);
  });
  return settled;
}

/** Quantities that bear on a breach. */
export function figureQuantities(reading: Reading): Counted[] {
  const settled = settledQuantities(reading);
  const judged = { ...reading, about: aboutBreach(reading, settled) };
  return settled.flatMap((quantity, i) => {
    const refusal = refusalOf(quantity, judged, settled[i + 1]);
    if (refusal) tell(reading, quantity, 'refused', refusal);
    return refusal ? [] : [{ ...quantity, unit: quantity.unit ?? 'other' }];
  });
}
