/** What a number without a noun takes over from another one, or from a noun elsewhere. */
import type { Unit } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import type { UnitLexicon } from '../language/units.ts';
import type { Quantity } from './quantity.ts';

/** How far a noun, or the whole that a number is part of, may stand from it, in tokens. */
export const REACH = 14;
export const REACH_BACK = 100;

export interface Inheritance {
  readonly unit: Unit;
  readonly currency: string | null;
  readonly noun: Quantity['noun'];
  readonly part?: boolean;
  readonly wholeAt?: number;
}

/** What the rules of inheritance look at. */
export interface Context {
  readonly tokens: readonly Token[];
  readonly quantity: Quantity;
  readonly before: Quantity | undefined;
  readonly after: Quantity | undefined;
  readonly lexicon: UnitLexicon;
}

/** What a quantity hands on. */
export const handedOn = (quantity: Quantity | undefined): Inheritance | null =>
  quantity?.unit ? { unit: quantity.unit, currency: quantity.currency, noun: quantity.noun } : null;

/** What a whole hands on to its part. */
export function partOf(whole: Quantity): Inheritance | null {
  const found = handedOn(whole);
  return found && { ...found, part: true, wholeAt: whole.from };
}
