import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyGroups, type Sketched } from './copies.ts';
import { hashesOf, SKETCH_SIZE, sharedShare, sketchOf } from './sketch.ts';

/** Words without a repeated run. */
const text = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `kata${from + i}`).join(' ');
const share = (a: string, b: string): number =>
  sharedShare(hashesOf(sketchOf(a) ?? ''), hashesOf(sketchOf(b) ?? ''));

describe('sketches', () => {
  it.each([
    ['the same', text(0, 600), text(0, 600), 1],
    ['case, marks and spaces aside', text(0, 600), text(0, 600).toUpperCase().replaceAll(' ', ',  '), 1],
    ['half of the words', text(0, 600), text(300, 900), 0.5],
    ['a part of a longer one', text(0, 200), text(0, 800), 1],
    ['nothing', text(0, 600), text(1000, 1600), 0],
  ])('share %s', (_, a, b, expected) => {
    expect(Math.abs(share(a, b) - expected)).toBeLessThan(0.13);
    expect(share(a, b)).toBe(share(b, a));
  });

  it('keep no words, and none of a text without a run', () => {
    expect(sketchOf(text(0, 600))).toMatch(/^[0-9a-f]{512}$/);
    expect(sketchOf('tiga kata saja')).toBeNull();
    expect(hashesOf(sketchOf(text(0, 40)) ?? '').length).toBeLessThan(SKETCH_SIZE);
  });
});

describe('copyGroups', () => {
  const one = (
    id: string,
    outlet: string,
    words: string,
    published: string | null = '2023-03-01',
  ): Sketched => ({
    id,
    outlet,
    published,
    sketch: sketchOf(words) ?? undefined,
  });
  const groups = (...list: Sketched[]) => Object.fromEntries(copyGroups(list));

  it.each([
    ['a wire report, cut', one('b', 'courier', text(0, 300), '2023-03-02'), 'a'],
    ['a follow-up of the same outlet', one('b', 'warta', text(150, 650)), 'b'],
    ['the same outlet under a second address', one('b', 'warta', text(0, 500)), 'a'],
    ['another story', one('b', 'courier', text(900, 1400)), 'b'],
    ['a shared quote', one('b', 'courier', text(450, 1000)), 'b'],
    ['a text too short to tell', one('b', 'courier', text(0, 20)), 'b'],
    ['no sketch', { id: 'b', outlet: 'courier', published: null }, 'b'],
  ])('%s', (_, other, expected) => {
    expect(groups(one('a', 'warta', text(0, 500)), other)).toEqual({ a: 'a', b: expected });
  });

  it('names the earliest, undated ones last', () => {
    const words = text(0, 400);
    expect(
      groups(
        one('a', 'x', words, null),
        one('b', 'y', words, '2023-03-02'),
        one('c', 'z', words, '2023-03-01'),
      ),
    ).toEqual({ a: 'c', b: 'c', c: 'c' });
  });

  it('does not depend on order or duplicates', () => {
    const list = [0, 60, 120, 500, 560].map((from, i) =>
      one(`a${i}`, `o${i}`, text(from, from + 300), i % 2 ? null : '2023-03-01'),
    );
    const expected = groups(...list);
    fc.assert(
      fc.property(fc.shuffledSubarray([...list, ...list], { minLength: 10, maxLength: 10 }), (shuffled) => {
        expect(groups(...shuffled)).toEqual(expected);
      }),
    );
  });
});
