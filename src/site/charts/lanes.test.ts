import { describe, expect, it } from 'vitest';
import { laneLayout } from './lanes.ts';

const SIZE = { width: 800, names: 200, values: 120 };
const figure = (claimant: string, value: number, date: string | null = '2024-01-01') => ({
  id: `${claimant}${value}`,
  claimant,
  value,
  date,
});

describe('laneLayout', () => {
  it('gives each claimant one lane, in order of first appearance', () => {
    const { lanes } = laneLayout([figure('b', 10), figure('a', 20), figure('b', 30)], SIZE);
    expect(lanes.map((lane) => [lane.claimant, lane.lines.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });

  it('makes equal ratios equal steps', () => {
    const { lanes } = laneLayout([figure('a', 1e3), figure('a', 1e5), figure('a', 1e7)], SIZE);
    const [p, q, r] = lanes[0]?.lines.map((line) => line.x) ?? [];
    expect((q ?? 0) - (p ?? 0)).toBeCloseTo((r ?? 0) - (q ?? 0), 0);
  });

  it('gives zero a place without breaking the axis', () => {
    const { lanes, left } = laneLayout([figure('a', 0), figure('b', 1e6)], SIZE);
    expect(lanes[0]?.lines[0]?.x).toBeCloseTo(left, 0);
    expect(laneLayout([figure('a', 0)], SIZE).ticks.length).toBeGreaterThan(1);
  });

  it('puts the value to the left of a dot that stands near the right edge', () => {
    const { lanes } = laneLayout([figure('a', 1), figure('b', 1e9)], SIZE);
    expect(lanes.map((lane) => lane.lines[0]?.anchor)).toEqual(['start', 'end']);
  });

  it.each([340, 800])('never lets two lines of figures meet at %d px', (width) => {
    const names = width < 400 ? 0 : 200;
    const { lanes, height } = laneLayout([figure('a', 5), figure('a', 6), figure('b', 5), figure('c', 9e9)], {
      ...SIZE,
      width,
      names,
    });
    const ys = lanes.flatMap((lane) => lane.lines.map((line) => line.y));
    expect(ys.every((y, index) => index === 0 || y - (ys[index - 1] ?? 0) >= 20)).toBe(true);
    expect(Math.max(...ys)).toBeLessThan(height);
  });
});
