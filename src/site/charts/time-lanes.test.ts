import { describe, expect, it } from 'vitest';
import { touches } from './dodge.ts';
import { timeLanes } from './time-lanes.ts';

const SIZE = { width: 760, names: 160 };
const lane = (label: string, ...dates: string[]) => ({
  label,
  points: dates.map((date, at) => ({ id: `${label}${at}`, date })),
});

describe('timeLanes', () => {
  it('is nothing where nothing is dated', () => {
    expect(timeLanes([lane('denies')], [{ label: 'role', from: null, to: null }], SIZE)).toBeNull();
  });

  it('puts the same day of two lanes at the same place, and later days to the right', () => {
    const layout = timeLanes([lane('a', '2020-01-01', '2022-01-01'), lane('b', '2020-01-01')], [], SIZE);
    const [a, b] = layout?.lanes ?? [];
    expect(a?.marks[0]?.x).toBe(b?.marks[0]?.x);
    expect(a?.marks[1]?.x).toBeGreaterThan(a?.marks[0]?.x ?? 0);
    expect(b?.top).toBeGreaterThan(a?.top ?? 0);
  });

  it('draws a role to the edge where its end is not known', () => {
    const bars = [{ label: 'role', from: '2021', to: null }];
    const [bar] = timeLanes([lane('a', '2020-01-01', '2023-01-01')], bars, SIZE)?.bars ?? [];
    expect(bar?.to).toBe(752);
    expect(bar?.from).toBeGreaterThan(160);
    expect(bar?.ends).toEqual([true, false]);
  });

  it.each([760, 340])('lets no two marks of a crowded lane lie on each other at %d px', (width) => {
    const crowded = lane(
      'a',
      ...Array.from({ length: 60 }, (_, at) => `2022-09-${String((at % 9) + 1).padStart(2, '0')}`),
      '2015',
    );
    const layout = timeLanes([crowded], [], { width, names: width === 340 ? 0 : 160 });
    const marks = (layout?.lanes[0]?.marks ?? []).map(({ x, y }) => ({ x, y, size: 8 }));
    expect(marks).toHaveLength(61);
    expect(marks.filter((a, at) => marks.slice(at + 1).some((b) => touches(a, b)))).toEqual([]);
    expect(Math.max(...marks.map(({ y }) => y))).toBeLessThan(layout?.height ?? 0);
  });
});
