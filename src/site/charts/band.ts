/**
 * Geometry of the timeline band: when an incident was first reported, and the largest number claimed. Marks that
 * would lie on each other are moved aside.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import { dayRange } from '../../ledger/dates.ts';
import type { Status } from '../../model/vocabulary.ts';
import { type BandLabel, labelsFor } from './band-labels.ts';
import { dodged } from './dodge.ts';

export interface BandPoint {
  readonly id: string;
  readonly date: string;
  /** Largest number claimed; null where nobody gave one. */
  readonly value: number | null;
  readonly status: Status;
  /** Who holds the data, with the number: what a label says. */
  readonly label: string;
}

export interface BandSize {
  readonly width: number;
  readonly height: number;
  /** Average width of a letter of the labels, in the same units. */
  readonly letter: number;
  /** Size of the mark of the least and of the greatest number. */
  readonly marks: readonly [least: number, most: number];
}

export interface BandMark {
  readonly point: BandPoint;
  readonly x: number;
  readonly y: number;
  /** Width and height of the mark. */
  readonly size: number;
}

export interface BandLayout {
  readonly marks: readonly BandMark[];
  readonly labels: readonly BandLabel[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly powers: readonly { readonly value: number; readonly y: number }[];
  /** Where incidents without a number stand. */
  readonly baseY: number;
}

const PAD = { top: 14, right: 8, bottom: 22, left: 8 };
/** Numbers below this stand on the lowest line of the scale. */
const LOWEST = 1e3;
/** With more marks than this they are drawn smaller, so that they find a place. */
const ROOMY = 250;
const SMALLEST = 5;
/** Height of the strip at the foot where incidents without a number stand. */
const STRIP = 24;

/** Middle of the days that a partial date may be, as a day number: a mark needs a place, the list has the date. */
const middle = (date: string): number => {
  const { first, last } = dayRange(date);
  return (first + last) / 2;
};

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
const startOfYear = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Marks in the order of the points; the largest keep their places. */
function marksFor(
  points: readonly BandPoint[],
  wanted: readonly BandMark[],
  size: BandSize,
  baseY: number,
): BandMark[] {
  const order = wanted
    .map((_, at) => at)
    .sort((a, b) => (points[b]?.value ?? -1) - (points[a]?.value ?? -1) || a - b);
  const isKnown = (at: number) => points[at]?.value !== null;
  const sides = { left: 0, right: size.width };
  const above = { ...sides, top: 0, bottom: baseY - STRIP };
  const below = { ...sides, top: baseY - STRIP, bottom: baseY + 2 };
  const placed = new Map<number, BandMark>();
  for (const [own, bounds] of [
    [order.filter(isKnown), above],
    [order.filter((at) => !isKnown(at)), below],
  ] as const)
    dodged(
      own.flatMap((at) => wanted[at] ?? []),
      bounds,
    ).forEach((mark, index) => {
      const at = own[index] ?? 0;
      const point = points[at];
      if (point) placed.set(at, { ...mark, point });
    });
  return wanted.map((mark, at) => placed.get(at) ?? mark);
}

/** Places every point; the same points give the same picture. Empty for no points. */
export function bandLayout(points: readonly BandPoint[], size: BandSize): BandLayout {
  const baseY = size.height - PAD.bottom;
  const days = points.map((point) => middle(point.date));
  const first = startOfYear(yearOf(Math.min(...days)));
  const last = startOfYear(yearOf(Math.max(...days)) + 1);
  if (points.length === 0) return { marks: [], labels: [], years: [], powers: [], baseY };
  const most = Math.max(LOWEST * 10, ...points.map((point) => point.value ?? 0));
  const x = scaleLinear([first, last], [PAD.left, size.width - PAD.right]);
  const y = scaleLog([LOWEST, most], [baseY - STRIP - 10, PAD.top]).clamp(true);
  const shrink = Math.min(1, Math.sqrt(ROOMY / points.length));
  const side = scaleLog(
    [LOWEST, most],
    size.marks.map((one) => Math.max(SMALLEST, one * shrink)),
  ).clamp(true);
  const sizeOf = (value: number | null) => Math.round(side(Math.max(value ?? LOWEST, LOWEST)));
  const wanted = points.map((point, index) => ({
    point,
    x: x(days[index] ?? first),
    y: point.value === null ? baseY - STRIP / 2 : y(Math.max(point.value, LOWEST)),
    size: sizeOf(point.value),
  }));
  const marks = marksFor(points, wanted, size, baseY);
  const powers = [1e4, 1e6, 1e8, 1e10]
    .filter((power) => power <= most)
    .map((value) => ({ value, y: round(y(value)) }));
  const count = yearOf(last) - yearOf(first);
  const every = Math.ceil(count / Math.max(1, Math.floor(size.width / (size.letter * 9))));
  return {
    marks,
    labels: labelsFor(marks, size, powers),
    years: Array.from({ length: count }, (_, index) => yearOf(first) + index)
      .filter((year) => (yearOf(last) - 1 - year) % every === 0)
      .map((year) => ({ year, x: round(x(startOfYear(year))) })),
    powers,
    baseY,
  };
}
