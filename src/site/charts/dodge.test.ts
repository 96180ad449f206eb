import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodged, type Mark, touches } from './dodge.ts';

const BOUNDS = { left: 0, right: 1000, top: 0, bottom: 300 };
const mark = (x: number, y: number, size = 10): Mark => ({ x, y, size });
const meetings = (marks: readonly Mark[]) =>
  marks.flatMap((a, i) => marks.slice(i + 1).filter((b) => touches(a, b))).length;

describe('dodged', () => {
  it('leaves marks alone that do not touch', () => {
    const marks = [mark(10, 10), mark(30, 10), mark(10, 30)];
    expect(dodged(marks, BOUNDS)).toEqual(marks);
  });

  it('moves the later of two that touch, along time', () => {
    const [a, b] = dodged([mark(100, 100), mark(102, 100)], BOUNDS);
    expect(a).toEqual(mark(100, 100));
    expect(b).toEqual(mark(111, 100));
  });

  it('never lets two marks touch, keeps them inside and near their value', () => {
    const one = fc.record({
      x: fc.integer({ min: 400, max: 700 }),
      y: fc.integer({ min: 20, max: 280 }),
      size: fc.integer({ min: 6, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 150 }), (marks) => {
        const moved = dodged(marks, BOUNDS);
        expect(meetings(moved)).toBe(0);
        moved.forEach(({ x, y }, at) => {
          expect(x >= 0 && x <= 1000).toBe(true);
          expect(Math.abs(y - (marks[at]?.y ?? 0))).toBeLessThanOrEqual(9);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same places for the same marks', () => {
    const marks = Array.from({ length: 60 }, (_, at) => mark(500 + (at % 7), 100 + (at % 3)));
    expect(dodged(marks, BOUNDS)).toEqual(dodged(marks, BOUNDS));
  });

  it('keeps a mark for which a full picture has no place', () => {
    const marks = Array.from({ length: 5 }, () => mark(10, 10));
    expect(dodged(marks, { left: 0, right: 20, top: 0, bottom: 20 })).toHaveLength(5);
  });
});
