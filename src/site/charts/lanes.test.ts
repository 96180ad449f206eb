import { describe, expect, it } from 'vitest';
import { clipped, laneLayout, tickAnchor } from './lanes.ts';

const SIZE = { width: 800, names: 200, time: 160, dates: 70, values: 120 };
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

  it('shares its axis with other drawings', () => {
    const shared = [1, 1e9];
    const a = laneLayout([figure('a', 1e4)], { ...SIZE, shared });
    const b = laneLayout([figure('b', 1e6), figure('b', 1e4)], { ...SIZE, shared });
    expect(a.ticks).toEqual(b.ticks);
    expect(a.lanes[0]?.lines[0]?.x).toBe(b.lanes[0]?.lines[1]?.x);
  });

  it('has no axis of days where none is wanted', () => {
    const { lanes, days } = laneLayout([figure('a', 1)], { ...SIZE, time: 0 });
    expect([days, lanes[0]?.lines[0]?.when]).toEqual([[], null]);
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

  it('puts days where they lie in time, and a month from its first to its last day', () => {
    const { lanes, days } = laneLayout(
      [
        figure('a', 1, '2024-01-01'),
        figure('b', 2, '2024-02'),
        figure('c', 3, '2024-03-31'),
        figure('d', 4, null),
      ],
      SIZE,
    );
    const [a, b, c, d] = lanes.map((lane) => lane.lines[0]?.when);
    expect(a?.from).toBe(a?.to);
    expect((b?.to ?? 0) - (b?.from ?? 0)).toBeCloseTo((28 / 90) * ((c?.to ?? 0) - (a?.from ?? 0)), 0);
    expect(d).toBeNull();
    expect([a?.anchor, c?.anchor]).toEqual(['start', 'end']);
    expect(days.map(({ date }) => date)).toEqual(['2024-01', '2024-03']);
  });

  it('puts a single day into the middle of its axis', () => {
    const { lanes, days, left } = laneLayout([figure('a', 1), figure('b', 2)], SIZE);
    expect(days).toHaveLength(1);
    for (const lane of lanes) {
      expect(lane.lines[0]?.when?.from).toBe(days[0]?.x);
      expect(lane.lines[0]?.when?.to).toBeLessThan(left);
    }
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

describe('words on the axes', () => {
  it.each([
    [100, 'start'],
    [123, 'start'],
    [300, 'middle'],
    [490, 'end'],
  ])('at %d turn inwards at the ends', (x, anchor) => {
    expect(tickAnchor(x, 100, 500)).toBe(anchor);
  });

  it.each([
    ['Kuncirat', 8, 'Kuncirat'],
    ['Kuncirat', 5, 'Kunc…'],
  ])('cut %s to %d letters', (name, most, shown) => {
    expect(clipped(name, most)).toBe(shown);
  });
});
