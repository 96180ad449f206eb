/** Geometry of the timeline band: when an incident was first reported, and the largest number claimed. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { dayRange } from '../../ledger/dates.ts';
import type { Status } from '../../model/vocabulary.ts';

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
}

export interface BandMark {
  readonly point: BandPoint;
  readonly x: number;
  readonly y: number;
  /** Width and height of the mark. */
  readonly size: number;
}

export interface BandLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
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
const MARK = { least: 7, most: 13 };
const LABELS_TRIED = 24;

/** Middle of the days that a partial date may be, as a day number: a mark needs a place, the list has the date. */
const middle = (date: string): number => {
  const { first, last } = dayRange(date);
  return (first + last) / 2;
};

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
const startOfYear = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
const round = (value: number): number => Math.round(value * 10) / 10;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function labelsFor(marks: readonly BandMark[], size: BandSize): BandLabel[] {
  const height = size.letter * 2.1;
  const taken: Box[] = marks.map(({ x, y, size: side }) => ({
    left: x - side / 2,
    right: x + side / 2,
    top: y - side / 2,
    bottom: y + side / 2,
  }));
  const largest = marks
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))
    .slice(0, LABELS_TRIED);
  return largest.flatMap(({ point, x, y, size: side }) => {
    const width = point.label.length * size.letter;
    for (const anchor of ['end', 'start'] as const) {
      const at = anchor === 'end' ? x - side / 2 - 4 : x + side / 2 + 4;
      const left = anchor === 'end' ? at - width : at;
      const box = { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
      if (box.left < 0 || box.right > size.width || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return [{ text: point.label, x: round(at), y: round(y + size.letter * 0.65), anchor }];
    }
    return [];
  });
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
  const y = scaleLog([LOWEST, most], [baseY - 22, PAD.top]).clamp(true);
  const side = scaleLog([LOWEST, most], [MARK.least, MARK.most]).clamp(true);
  const marks = points.map((point, index) => ({
    point,
    x: round(x(days[index] ?? first)),
    y: round(point.value === null ? baseY : y(Math.max(point.value, LOWEST))),
    size: round(point.value === null ? MARK.least : side(Math.max(point.value, LOWEST))),
  }));
  const count = yearOf(last) - yearOf(first);
  const every = Math.ceil(count / Math.max(1, Math.floor(size.width / (size.letter * 9))));
  return {
    marks,
    labels: labelsFor(marks, size),
    years: Array.from({ length: count }, (_, index) => yearOf(first) + index)
      .filter((year) => (yearOf(last) - 1 - year) % every === 0)
      .map((year) => ({ year, x: round(x(startOfYear(year))) })),
    powers: [1e4, 1e6, 1e8, 1e10]
      .filter((power) => power <= most)
      .map((value) => ({ value, y: round(y(value)) })),
    baseY,
  };
}
