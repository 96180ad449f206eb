/** Geometry of the figure plot: one lane a claimant, one line a figure by date, its place on a logarithmic axis. */
import { scaleLog } from 'd3-scale';

export interface LaneFigure {
  readonly id: string;
  readonly claimant: string;
  readonly value: number;
  readonly date: string | null;
}

export interface LaneSize {
  readonly width: number;
  /** Space at the left for names and dates; 0 puts the names above their lanes. */
  readonly names: number;
  /** Space at the right of a dot for its value. */
  readonly values: number;
}

export interface LaneLine<T> {
  readonly figure: T;
  readonly x: number;
  readonly y: number;
  /** On which side of the dot its value stands. */
  readonly anchor: 'start' | 'end';
}

export interface Lane<T> {
  readonly claimant: string;
  readonly top: number;
  readonly nameY: number;
  readonly lines: readonly LaneLine<T>[];
}

export interface LaneLayout<T> {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly lanes: readonly Lane<T>[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
}

const LINE = 24;
const NAME_ABOVE = 20;
const LANE_GAP = 10;
const AXIS = 26;

/** Whole powers of ten around the values, so that equal steps are equal ratios. */
function domainOf(values: readonly number[]): [number, number] {
  const positive = values.filter((value) => value > 0);
  const low = 10 ** Math.floor(Math.log10(Math.min(...positive)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...positive)));
  return Number.isFinite(low) && Number.isFinite(high) ? [low, low === high ? high * 10 : high] : [1, 10];
}

/** Powers of ten of a domain, thinned to at most `most`. */
function powers([low, high]: readonly [number, number], most: number): number[] {
  const from = Math.round(Math.log10(low));
  const to = Math.round(Math.log10(high));
  const step = Math.max(1, Math.ceil((to - from) / most));
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => 10 ** (from + index * step),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Lanes in the order of their first figure. Zero has no place on a logarithmic axis: it stands at the left end,
 * and its printed value says what it is.
 */
export function laneLayout<T extends LaneFigure>(figures: readonly T[], size: LaneSize): LaneLayout<T> {
  const domain = domainOf(figures.map((figure) => figure.value));
  const left = size.names + 10;
  const right = size.width - 12;
  const x = scaleLog(domain, [left, right]).clamp(true);
  const claimants = [...new Set(figures.map((figure) => figure.claimant))];
  let y = AXIS;
  const lanes = claimants.map((claimant) => {
    const top = y;
    y += LANE_GAP / 2 + (size.names === 0 ? NAME_ABOVE : 0);
    const nameY = size.names === 0 ? y - 4 : y + 16;
    const lines = figures
      .filter((figure) => figure.claimant === claimant)
      .map((figure, index) => {
        const at = round(x(figure.value > 0 ? figure.value : domain[0]));
        const anchor = at + size.values > size.width ? ('end' as const) : ('start' as const);
        return { figure, x: at, y: y + index * LINE + LINE / 2, anchor };
      });
    y += lines.length * LINE + LANE_GAP / 2;
    return { claimant, top, nameY, lines };
  });
  const ticks = powers(domain, Math.max(2, Math.floor((right - left) / 90)));
  return {
    height: y + 4,
    left,
    right,
    bottom: y,
    lanes,
    ticks: ticks.map((value) => ({ value, x: round(x(value)) })),
  };
}
