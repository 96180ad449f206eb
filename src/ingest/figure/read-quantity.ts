/** One quantity: sign, number, scale, then a measure or a counted noun. */
import { plainDigits, shiftDecimal } from '../../text/numerals.ts';
import type { Token } from '../../text/tokens.ts';
import type { NumberLexicon } from '../language/numbers.ts';
import type { UnitLexicon } from '../language/units.ts';
import { COINS, readMeasure, readSign } from './measure.ts';
import { readNoun } from './noun.ts';
import { nounIndex } from './noun-index.ts';
import { type NumberPhrase, readNumber } from './number.ts';
import type { Quantity } from './quantity.ts';

export interface Grammar {
  readonly numbers: NumberLexicon;
  readonly units: UnitLexicon;
}

type Unitless = Pick<Quantity, 'to' | 'unit' | 'currency' | 'noun' | 'foreign' | 'rule'>;

/** The quantity that begins at token `at`, or null. */
export function readQuantity(tokens: readonly Token[], at: number, grammar: Grammar): Quantity | null {
  const sign = readSign(tokens, at);
  const phrase = readNumber(tokens, sign?.to ?? at, grammar.numbers, sign?.currency ?? null);
  if (!phrase || (sign && tokens[phrase.from]?.first)) return null;
  const measure = readMeasure(tokens, phrase.to, grammar.units);
  const none = { noun: null, foreign: false };
  if (sign) {
    // "Rp 80 ribu rupiah": the sign has said it already.
    const to = measure?.unit === 'money' ? measure.to : phrase.to;
    return build(
      at,
      phrase,
      0,
      { to, unit: 'money', currency: sign.currency, rule: 'money', ...none },
      grammar,
    );
  }
  if (measure) {
    const { unit, currency, to } = measure;
    return build(at, phrase, measure.exponent, { to, unit, currency, rule: unit, ...none }, grammar);
  }
  return build(at, phrase, 0, countedBy(tokens, phrase, grammar), grammar);
}

function countedBy(tokens: readonly Token[], phrase: NumberPhrase, { units }: Grammar): Unitless {
  const noun = readNoun(tokens, phrase.to, nounIndex(units));
  if (!noun) return { to: phrase.to, unit: null, currency: null, noun: null, foreign: false, rule: 'bare' };
  const { unit, foreign, from, to } = noun;
  const rule = unit ? 'noun' : 'unknown-noun';
  return { to: foreign ? phrase.to : to, unit, currency: null, noun: { from, to }, foreign, rule };
}

function build(
  from: number,
  phrase: NumberPhrase,
  unitExponent: number,
  counted: Unitless,
  { numbers }: Grammar,
): Quantity | null {
  const exponent = phrase.exponent + unitExponent;
  const fiat = counted.currency !== null && !COINS.has(counted.currency);
  const whole = counted.rule === 'noun' && counted.unit !== 'other';
  const use = exponent === 0 && (whole || fiat) ? 'count' : 'measure';
  const plain = plainDigits(phrase.digits, numbers.decimal, use);
  if (plain === null) return null;
  return {
    ...counted,
    from,
    numberFrom: phrase.from,
    numberTo: phrase.to,
    plain,
    exponent,
    value: shiftDecimal(plain, exponent),
    form: phrase.form,
    marked: exponent > 0 || counted.currency !== null || /[.,]/.test(phrase.digits) || phrase.plus,
    rounded: phrase.rounded,
    plus: phrase.plus,
    part: false,
    wholeAt: null,
    ranged: false,
  };
}
