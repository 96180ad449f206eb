/** A logarithmic axis between whole powers of ten, so that equal steps are equal ratios. Runs in the browser too. */

export interface LogAxis {
  /** Place of a value; zero and what lies outside stand at the ends. */
  place(value: number): number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

/** Least space between two ticks, in units of the drawing. */
const TICK_SPACE = 90;

const exponent = (value: number): number => Number(value.toExponential().split('e')[1]);

/** Exponents of the powers of ten around the values; one to ten where none is above zero. */
function powersAround(values: readonly number[]): [number, number] {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return [0, 1];
  const low = exponent(Math.min(...positive));
  const most = Math.max(...positive);
  const top = exponent(most);
  const high = 10 ** top === most && top > low ? top : top + 1;
  return [low, high];
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The axis for some values between two places. */
export function logAxis(values: readonly number[], left: number, right: number): LogAxis {
  const [low, high] = powersAround(values);
  const place = (value: number): number => {
    const share = value > 0 ? (Math.log10(value) - low) / (high - low) : 0;
    return round(left + Math.min(1, Math.max(0, share)) * (right - left));
  };
  const most = Math.max(2, Math.floor((right - left) / TICK_SPACE));
  const step = Math.max(1, Math.ceil((high - low) / most));
  const count = Math.floor((high - low) / step) + 1;
  const ticks = Array.from({ length: count }, (_, index) => 10 ** (low + index * step));
  return { place, ticks: ticks.map((value) => ({ value, x: place(value) })) };
}
