import { describe, expect, it } from 'vitest';
import { type BandPoint, bandLayout } from './band.ts';
import { touches } from './dodge.ts';

const SIZE = { width: 1000, height: 300, letter: 6, marks: [7, 13] } as const;
const point = (id: string, date: string, value: number | null): BandPoint => ({
  id,
  date,
  value,
  status: 'claimed',
  label: `${id} label`,
});

describe('bandLayout', () => {
  it('draws nothing for no points', () => {
    expect(bandLayout([], SIZE).marks).toEqual([]);
  });

  it('goes rightwards with time and upwards by powers of ten', () => {
    const { marks } = bandLayout(
      [point('a', '2019-03-01', 1e4), point('b', '2021-03-01', 1e6), point('c', '2023-03-01', 1e8)],
      SIZE,
    );
    const [a, b, c] = marks;
    expect(a && b && c && a.x < b.x && b.x < c.x).toBe(true);
    expect(a && b && c && Math.abs(a.y - b.y - (b.y - c.y)) <= 1).toBe(true);
  });

  it('keeps unknown apart from zero and from small', () => {
    const { marks, baseY } = bandLayout(
      [point('none', '2020', null), point('small', '2020', 5), point('zero', '2020', 0)],
      SIZE,
    );
    expect(marks[0]?.y).toBeGreaterThan(baseY - 20);
    expect(marks[1]?.y).toBeLessThan(baseY - 24);
    expect(marks[2]?.y).toBeLessThan(baseY - 24);
  });

  it('stays inside the picture, labels too', () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      point(`p${i}`, `20${10 + (i % 15)}-0${1 + (i % 9)}`, 10 ** (i % 10)),
    );
    const { marks, labels } = bandLayout(many, SIZE);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(SIZE.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(SIZE.height);
    }
    for (const { text, x, anchor } of labels) {
      const width = text.length * SIZE.letter;
      expect(anchor === 'end' ? x - width : x).toBeGreaterThanOrEqual(0);
      expect(anchor === 'end' ? x : x + width).toBeLessThanOrEqual(SIZE.width);
    }
  });

  it.each([115, 1000])('lets no two of %d marks lie on each other', (count) => {
    const many = Array.from({ length: count }, (_, i) =>
      point(
        `p${i}`,
        `20${15 + (i % 11)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
        i % 9 === 0 ? null : 10 ** (3 + (i % 60) / 10),
      ),
    );
    const { marks } = bandLayout(many, SIZE);
    const meeting = marks.filter((a, at) => marks.slice(at + 1).some((b) => touches(a, b)));
    expect(meeting).toEqual([]);
  });

  it('names the largest of every period, not of the crowded years alone', () => {
    const early = point('early', '2011-06-01', 1e5);
    const late = Array.from({ length: 40 }, (_, i) => point(`late${i}`, `202${i % 5}-06-01`, 1e9 - i));
    const texts = bandLayout([early, ...late], SIZE).labels.map(({ text }) => text);
    expect(texts).toContain('early label');
  });

  it('never lets a label lie on another', () => {
    const close = [
      point('a', '2020-05-01', 1e8),
      point('b', '2020-05-01', 1.01e8),
      point('c', '2020-05-01', 1.02e8),
    ];
    const { labels } = bandLayout(close, SIZE);
    expect(labels.length).toBeGreaterThan(0);
    const boxes = labels.map(({ text, x, y, anchor }) => {
      const width = text.length * SIZE.letter;
      return { left: anchor === 'end' ? x - width : x, width, y };
    });
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(
          Math.abs(a.y - b.y) >= SIZE.letter * 2 || a.left + a.width <= b.left || b.left + b.width <= a.left,
        ).toBe(true);
  });

  it('thins out the years of a narrow picture', () => {
    const wide = [point('a', '2005', 1e6), point('b', '2025', 1e6)];
    expect(bandLayout(wide, { ...SIZE, width: 340 }).years.length).toBeLessThan(
      bandLayout(wide, SIZE).years.length,
    );
  });
});
