/** Digits to numbers without floating-point arithmetic: separators are read, and the decimal point is moved, in the string. */

/** What the digits measure: counts are whole, measures (money, shares, sizes, scaled numbers) may have decimals. */
export type NumeralUse = 'count' | 'measure';

export type DecimalMark = ',' | '.';

const PLAIN = /^\d+$/;
/** ".5" */
const LEADING = /^\.\d+$/;
/** "1.304.401.300" or "1,280": one mark, groups of three. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/;
/** "3,50,00,000": lakh and crore grouping. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
/** "1.304,5" and "1,304.5": groups by one mark, then decimals by the other. */
const BOTH = /^(\d{1,3}(?:\.\d{3})+),(\d+)$|^(\d{1,3}(?:,\d{3})+)\.(\d+)$/;
const SINGLE = /^(\d+)([.,])(\d+)$/;

/**
 * The digits in plain form ("1304401300", "222.4"), or null where the marks make no number ("3.2.1").
 * One mark before exactly three digits is read by the language's habit, except where only the other reading
 * makes sense: a count has no decimals ("1,280 organisasi"), and "0.125" groups nothing.
 */
export function plainDigits(raw: string, decimal: DecimalMark, use: NumeralUse): string | null {
  if (PLAIN.test(raw)) return raw;
  if (LEADING.test(raw)) return decimal === '.' ? `0${raw}` : null;
  const single = SINGLE.exec(raw);
  if (single) {
    const [, whole = '', mark = '', rest = ''] = single;
    return isGrouping(whole, mark, rest, decimal, use) ? whole + rest : `${whole}.${rest}`;
  }
  if (GROUPED.test(raw) || INDIAN.test(raw)) return raw.replace(/[.,]/g, '');
  const both = BOTH.exec(raw);
  if (!both) return null;
  return `${(both[1] ?? both[3] ?? '').replace(/[.,]/g, '')}.${both[2] ?? both[4]}`;
}

function isGrouping(
  whole: string,
  mark: string,
  rest: string,
  decimal: DecimalMark,
  use: NumeralUse,
): boolean {
  if (rest.length !== 3 || whole.length > 3 || whole.startsWith('0')) return false;
  return mark !== decimal || use === 'count';
}

/**
 * A number from plain digits and a power of ten: `shiftDecimal('222.4', 6)` is 222400000.
 * The point is moved in the string, so that the result is the double nearest to the written number.
 */
export function shiftDecimal(plain: string, exponent: number): number {
  const [whole = '0', fraction = ''] = plain.split('.');
  if (exponent < 0) return Number(`${plain}e${exponent}`);
  const moved = fraction.slice(0, exponent).padEnd(exponent, '0');
  return Number(`${whole}${moved}.${fraction.slice(exponent) || '0'}`);
}
