/** A number of the text with what it counts or measures, before anyone asks whether it is a figure of a breach. */
import type { Unit } from '../../model/vocabulary.ts';

export interface Quantity {
  /** Tokens from the currency sign to the counted noun. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the number and its scale alone. */
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value: number;
  /** null: nothing near the number says what it counts. */
  readonly unit: Unit | null;
  readonly currency: string | null;
  /** Tokens of the counted noun, or null. */
  readonly noun: { readonly from: number; readonly to: number } | null;
  /** The noun is a duration, a distance, a suspect: a number, but not of the breach. */
  readonly foreign: boolean;
  readonly form: 'digits' | 'words';
  /** Digits in plain form, and the power of ten that scale and unit add. */
  readonly plain: string;
  readonly exponent: number;
  /** Has a power of ten, a sign or grouped digits: it cannot be an id, a year or a rank. */
  readonly marked: boolean;
  readonly rounded: boolean;
  readonly plus: boolean;
  /** A part of the number before: "20 juta di antaranya". */
  readonly part: boolean;
  /** Where the number begins that it is a part of, which may stand behind it; null for a whole. */
  readonly wholeAt: number | null;
  /** One end of a range. */
  readonly ranged: boolean;
  /** Which rule found the unit; also names the quantity in traces. */
  readonly rule: 'money' | 'percent' | 'bytes' | 'noun' | 'unknown-noun' | 'range' | 'inherited' | 'bare';
}
