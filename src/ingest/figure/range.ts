/** Ranges: "2-3 persen", "130-135 million", "antara 100 ribu hingga 200 ribu data", "between 4 and 6 million". */
import { shiftDecimal } from '../../text/numerals.ts';
import type { Token } from '../../text/tokens.ts';
import type { Quantity } from './quantity.ts';
import { type Grammar, readQuantity } from './read-quantity.ts';

export interface Range {
  readonly lower: Quantity;
  readonly upper: Quantity;
}

/** The range whose lower end is `lower`, both ends with the unit of the upper, or null. */
export function readRange(tokens: readonly Token[], lower: Quantity, grammar: Grammar): Range | null {
  const next = separatorEnd(tokens, endOf(lower), lower, grammar);
  if (next === null || tokens[next]?.first) return null;
  const upper = readQuantity(tokens, next, grammar);
  return upper && join(lower, upper);
}

const isOpen = (quantity: Quantity): boolean => quantity.rule === 'bare' || quantity.rule === 'unknown-noun';

const endOf = (quantity: Quantity): number => (isOpen(quantity) ? quantity.numberTo : quantity.to);

function separatorEnd(
  tokens: readonly Token[],
  at: number,
  lower: Quantity,
  { numbers }: Grammar,
): number | null {
  const separator = tokens[at];
  if (!separator || separator.first) return null;
  if (numbers.between[tokens[lower.from - 1]?.low ?? ''] === separator.low) return at + 1;
  if (numbers.ranges.includes(`${separator.low} ${tokens[at + 1]?.low}`)) return at + 2;
  return numbers.ranges.includes(separator.low) ? at + 1 : null;
}

/** The upper end's scale counts for a smaller bare lower end ("2-3 juta"), its unit for one without. */
function join(lower: Quantity, upper: Quantity): Range | null {
  const money = lower.currency !== null && (upper.unit === null || upper.currency === lower.currency);
  if (!isOpen(lower) && !money && lower.unit !== upper.unit) return null;
  const scaled = lower.exponent === 0 && upper.exponent > 0 && Number(lower.plain) < Number(upper.plain);
  const exponent = scaled ? upper.exponent : lower.exponent;
  const value = scaled ? shiftDecimal(lower.plain, exponent) : lower.value;
  if (value >= upper.value) return null;
  const unit = money ? 'money' : (upper.unit ?? lower.unit);
  const currency = unit === 'money' ? (upper.currency ?? lower.currency) : null;
  const marked = lower.marked || upper.marked;
  const shared = { unit, currency, noun: upper.noun, foreign: upper.foreign, marked, ranged: true };
  const settled = unit !== null;
  return {
    lower: { ...lower, ...shared, to: endOf(lower), value, exponent, rule: settled ? 'range' : lower.rule },
    upper: { ...upper, ...shared, rule: upper.unit === null && settled ? 'range' : upper.rule },
  };
}
