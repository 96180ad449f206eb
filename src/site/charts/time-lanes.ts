/** Geometry of what happened when: bars for what lasted, lanes of marks for what was said, on one axis of days. */
import { dodged } from './dodge.ts';
import { timeAxis } from './time-axis.ts';

export interface TimePoint {
  readonly id: string;
  readonly date: string;
}

export interface TimeLane<T extends TimePoint> {
  readonly label: string;
  readonly points: readonly T[];
}

export interface TimeBar {
  readonly label: string;
  /** Null where the beginning or the end is not known, or it lasts still. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface TimeLanesSize {
  readonly width: number;
  /** Space at the left for labels; 0 puts them above their lanes. */
  readonly names: number;
}

interface Placed<T> {
  readonly point: T;
  readonly x: number;
  readonly y: number;
}

export interface TimeLanesLayout<T> {
  readonly height: number;
  readonly bottom: number;
  readonly days: readonly { readonly date: string; readonly x: number }[];
  readonly bars: readonly {
    readonly label: string;
    readonly nameY: number;
    readonly y: number;
    readonly from: number;
    readonly to: number;
    /** Whether each end is known. */
    readonly ends: readonly [from: boolean, to: boolean];
  }[];
  readonly lanes: readonly {
    readonly label: string;
    readonly nameY: number;
    readonly top: number;
    readonly marks: readonly Placed<T>[];
  }[];
}

const AXIS = 24;
const BAR = 22;
const LANE = 26;
const NAME_ABOVE = 16;
const DOT = 8;
/** Points of one lane that find room in its height without being moved far along time. */
const ROOMY = 18;
const DAY_TICK = 70;

/** Null where nothing is dated. Marks of a crowded lane are moved aside; the lane grows with their number. */
export function timeLanes<T extends TimePoint>(
  lanes: readonly TimeLane<T>[],
  bars: readonly TimeBar[],
  size: TimeLanesSize,
): TimeLanesLayout<T> | null {
  const [left, right] = [size.names + DOT, size.width - DOT];
  const dates = [
    ...lanes.flatMap(({ points }) => points.map(({ date }) => date)),
    ...bars.flatMap(({ from, to }) => [from, to]),
  ];
  const axis = timeAxis(dates, left, right, Math.max(2, Math.floor((right - left) / DAY_TICK)));
  if (!axis) return null;
  let y = AXIS;
  const next = (height: number) => {
    const name = size.names === 0 ? NAME_ABOVE : 0;
    const top = y;
    y += name + height;
    return { top, from: top + name, nameY: size.names === 0 ? top + 13 : top + height / 2 + 4 };
  };
  const placedBars = bars.map(({ label, from, to }) => {
    const { from: top, nameY } = next(BAR);
    return {
      label,
      nameY,
      y: top + BAR / 2,
      from: from === null ? left : axis.place(from).from,
      to: to === null ? right : axis.place(to).to,
      ends: [from !== null, to !== null] as const,
    };
  });
  const placedLanes = lanes.map(({ label, points }) => {
    const height = LANE * Math.max(1, Math.ceil(points.length / ROOMY));
    const { top, from, nameY } = next(height);
    const wanted = points.map(({ date }) => {
      const place = axis.place(date);
      return { x: (place.from + place.to) / 2, y: from + height / 2, size: DOT };
    });
    const bounds = { left: size.names, right: size.width, top: from, bottom: from + height };
    const marks = dodged(wanted, bounds).map((mark, at) => ({
      point: points[at] as T,
      x: mark.x,
      y: mark.y,
    }));
    return { label, nameY, top, marks };
  });
  return { height: y + 4, bottom: y, days: axis.ticks, bars: placedBars, lanes: placedLanes };
}
