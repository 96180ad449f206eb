/** The names on the timeline band: which incidents are named, and where nothing is in the way of their names. */
import type { BandMark, BandSize } from './band.ts';

export interface BandLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Letters of the words on the axis of values, "10 miliar": no name is printed over them. */
const AXIS_LETTERS = 9;

/**
 * Labels: in each stretch of time, so many letters wide, so many names at most, of so many of the largest: in
 * crowded years the very largest often have no room, and the next one tells more than none.
 */
const LABELS = { each: 3, of: 8, stretch: 24 };

const round = (value: number): number => Math.round(value * 10) / 10;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = ({ x, y, size: side }: BandMark): Box => ({
  left: x - side / 2,
  right: x + side / 2,
  top: y - side / 2,
  bottom: y + side / 2,
});

/** Where the words of a line of the axis stand, above it. */
const axisBox = (y: number, { letter }: BandSize): Box => ({
  left: 0,
  right: letter * AXIS_LETTERS,
  top: y - letter * 2.3,
  bottom: y,
});

const stretchOf = ({ x }: BandMark, size: BandSize): number => Math.floor(x / (size.letter * LABELS.stretch));

/** The largest of each stretch of time, largest first: every period has its landmarks. */
function landmarks(marks: readonly BandMark[], size: BandSize): BandMark[] {
  const taken = new Map<number, number>();
  return marks
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))
    .filter((mark) => {
      const period = stretchOf(mark, size);
      taken.set(period, (taken.get(period) ?? 0) + 1);
      return (taken.get(period) ?? 0) <= LABELS.of;
    });
}

/** Beside its mark, else above or below it, wherever nothing is in the way. */
export function labelsFor(
  marks: readonly BandMark[],
  size: BandSize,
  powers: readonly { readonly y: number }[],
): BandLabel[] {
  const height = size.letter * 2.1;
  const taken: Box[] = [...marks.map(boxOf), ...powers.map((power) => axisBox(power.y, size))];
  const named = new Map<number, number>();
  return landmarks(marks, size).flatMap((mark) => {
    const { point, x, y, size: side } = mark;
    const period = stretchOf(mark, size);
    const already = named.get(period) ?? 0;
    if (already === LABELS.each) return [];
    const width = point.label.length * size.letter;
    const rise = side / 2 + height / 2;
    for (const dy of [0, -rise, rise])
      for (const anchor of ['end', 'start'] as const) {
        const gap = dy === 0 ? side / 2 + 4 : -side / 2;
        const at = anchor === 'end' ? x - gap : x + gap;
        const left = anchor === 'end' ? at - width : at;
        const middle = y + dy;
        const box = { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 };
        if (box.left < 0 || box.right > size.width || box.top < 0) continue;
        if (taken.some((other) => overlaps(box, other))) continue;
        taken.push(box);
        named.set(period, already + 1);
        return [{ text: point.label, x: round(at), y: round(middle + size.letter * 0.65), anchor }];
      }
    return [];
  });
}
