/** Whether a quantity is a figure of a breach, as the annotation guide has it, or a number of something else. */
import type { Quantity } from './quantity.ts';

/** Nouns that the lexicon does not know count from here on: small numbers of unknown things are scenery. */
const UNKNOWN_FROM = 1000;

/** Why a quantity is no figure, or null. */
export function refusalOf(quantity: Quantity): string | null {
  const { unit, foreign, rule, value, form } = quantity;
  if (foreign) return 'counts a duration, a distance, suspects or the like';
  if (rule === 'bare') return 'nothing near it says what it counts';
  if (unit === null) return value >= UNKNOWN_FROM ? null : 'a small number of something unknown';
  if (value === 0) return 'zero';
  if (form === 'words' && value <= 2 && unit !== 'percent' && unit !== 'money') return 'one or two, in words';
  return null;
}
