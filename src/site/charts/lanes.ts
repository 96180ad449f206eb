/**
 * Geometry of the figure plot: one lane a claimant, one line a figure. A line has two places: when, on an axis of
 * days, and how much, on a logarithmic axis. Runs in the browser too.
 */
import { logAxis } from './log-axis.ts';
import { timeAxis } from './time-axis.ts';

export interface LaneFigure {
  readonly id: string;
  readonly claimant: string;
  readonly value: number;
  readonly date: string | null;
}

export interface LaneSize {
  readonly width: number;
  /** Space at the left for names; 0 puts the names above their lanes. */
  readonly names: number;
  /** Width of the axis of days; 0 for none. */
  readonly time: number;
  /** Space that a date needs beside its mark. */
  readonly dates: number;
  /** Space that a value needs beside its dot. */
  readonly values: number;
  /** Values of other drawings that share the axis. */
  readonly shared?: readonly number[];
}

type Anchor = 'start' | 'end';

export interface LaneLine<T> {
  readonly figure: T;
  readonly x: number;
  readonly y: number;
  /** On which side of the dot its value stands. */
  readonly anchor: Anchor;
  /** Where its date stands; null where it has none. */
  readonly when: { readonly from: number; readonly to: number; readonly anchor: Anchor } | null;
}

export interface Lane<T> {
  readonly claimant: string;
  readonly top: number;
  readonly nameY: number;
  readonly lines: readonly LaneLine<T>[];
}

export interface LaneLayout<T> {
  readonly height: number;
  /** Ends of the axis of values. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly lanes: readonly Lane<T>[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly days: readonly { readonly date: string; readonly x: number }[];
}

/** Tick labels at the ends of an axis turn inwards, so that those of two axes never meet. */
export const tickAnchor = (x: number, left: number, right: number): Anchor | 'middle' =>
  x < left + 24 ? 'start' : x > right - 24 ? 'end' : 'middle';

/** A name of at most so many letters. */
export const clipped = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const LINE = 24;
const NAME_ABOVE = 20;
const LANE_GAP = 10;
const AXIS = 26;
const MARGIN = 12;
/** Width of a tick of the axis of days with its label. */
const DAY_TICK = 78;

/** Lanes in the order of their first figure. Zero stands at the left end, and its printed value says what it is. */
export function laneLayout<T extends LaneFigure>(figures: readonly T[], size: LaneSize): LaneLayout<T> {
  const [from, to] = [size.names + MARGIN / 2, size.names + size.time - MARGIN];
  const left = size.names + size.time + MARGIN;
  const right = size.width - MARGIN;
  const values = logAxis([...figures.map((figure) => figure.value), ...(size.shared ?? [])], left, right);
  const days =
    size.time === 0
      ? null
      : timeAxis(
          figures.map((figure) => figure.date),
          from,
          to,
          Math.max(1, Math.floor(size.time / DAY_TICK)),
        );
  const whenOf = (date: string | null): LaneLine<T>['when'] => {
    const place = date === null || !days ? null : days.place(date);
    return place && { ...place, anchor: place.to + size.dates > left ? 'end' : 'start' };
  };
  let y = AXIS;
  const lanes = [...new Set(figures.map((figure) => figure.claimant))].map((claimant) => {
    const top = y;
    y += LANE_GAP / 2 + (size.names === 0 ? NAME_ABOVE : 0);
    const nameY = size.names === 0 ? y - 4 : y + 16;
    const lines = figures
      .filter((figure) => figure.claimant === claimant)
      .map((figure, index) => {
        const x = values.place(figure.value);
        const anchor: Anchor = x + size.values > size.width ? 'end' : 'start';
        return { figure, x, y: y + index * LINE + LINE / 2, anchor, when: whenOf(figure.date) };
      });
    y += lines.length * LINE + LANE_GAP / 2;
    return { claimant, top, nameY, lines };
  });
  return {
    height: y + 4,
    left,
    right,
    bottom: y,
    lanes,
    ticks: values.ticks,
    days: days?.ticks ?? [],
  };
}
