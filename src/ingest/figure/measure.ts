/** Units that stand at the number itself: currency signs and words, percent, bytes. */

import type { Token } from '../../text/tokens.ts';
import { BYTES, CURRENCY_SIGNS, type UnitLexicon } from '../language/units.ts';

/** Crypto-currencies: written with any number of decimals, where money proper never has three. */
export const COINS: ReadonlySet<string> = new Set(['BTC', 'XMR', 'ETH', 'LTC', 'USDT']);

export interface Sign {
  readonly currency: string;
  /** Index of the token after the sign. */
  readonly to: number;
}

/** A currency sign or code before an amount: "Rp", "US$", "USD", "Rs.". */
export function readSign(tokens: readonly Token[], at: number): Sign | null {
  const one = tokens[at];
  const two = tokens[at + 1];
  if (!one) return null;
  if (two?.text === '$' && two.glued && one.kind === 'word') {
    const currency = own(CURRENCY_SIGNS, `${one.low}$`);
    return currency ? { currency, to: at + 2 } : null;
  }
  // "$US55": the sign before its country.
  if (one.text === '$' && two?.glued && two.kind === 'word') {
    const currency = own(CURRENCY_SIGNS, `${two.low}$`);
    return currency && tokens[at + 2]?.glued ? { currency, to: at + 2 } : null;
  }
  const currency = own(CURRENCY_SIGNS, one.low);
  // A code is written in capitals ("PHP 500"), "Rp", "Rs" and "RM" with one at least; signs have no case.
  if (!currency || (one.kind === 'word' && one.text[0] === one.low[0])) return null;
  const dot = one.kind === 'word' && two?.text === '.' && two.glued ? 1 : 0;
  return { currency, to: at + 1 + dot };
}

export interface Measure {
  readonly unit: 'money' | 'percent' | 'bytes';
  readonly currency: string | null;
  /** Power of ten that the unit adds: 9 for GB. */
  readonly exponent: number;
  readonly to: number;
}

/** The unit right behind a number: "%", "persen", "GB", "dolar AS", "bitcoin". */
export function readMeasure(tokens: readonly Token[], at: number, lexicon: UnitLexicon): Measure | null {
  // "87-GB", "5-percent"
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? 1 : 0;
  const token = tokens[at + hyphen];
  if (!token || token.first) return null;
  const to = at + hyphen + 1;
  if (token.text === '%' || lexicon.percent.includes(token.low)) return measure('percent', to);
  if (token.low === 'per' && tokens[to]?.low === 'cent') return measure('percent', to + 1);
  const bytes = own(BYTES, token.low);
  // "mb" and "gb" in small letters only right at the digits; "Gb" and "GB" are both read as bytes.
  if (bytes !== undefined && (token.glued || token.text !== token.low || token.low.length > 2))
    return { unit: 'bytes', currency: null, exponent: bytes, to };
  return readCurrencyWord(tokens, at + hyphen, lexicon);
}

const measure = (unit: Measure['unit'], to: number): Measure => ({ unit, currency: null, exponent: 0, to });

function readCurrencyWord(tokens: readonly Token[], at: number, lexicon: UnitLexicon): Measure | null {
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.some((word) => word.kind !== 'word')) continue;
    const currency = own(lexicon.currencies, words.map((word) => word.low).join(' '));
    if (currency) return { unit: 'money', currency, exponent: 0, to: at + length };
  }
  const token = tokens[at];
  const code = token && /^[A-Z]{3,4}$/.test(token.text) ? own(CURRENCY_SIGNS, token.low) : undefined;
  return code ? { unit: 'money', currency: code, exponent: 0, to: at + 1 } : null;
}

/** Own property only: "constructor" is no currency. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
