import { describe, expect, it } from 'vitest';
import { fuzz, type Surface } from './fuzz.ts';
import { mutate, randomFrom } from './mutate.ts';
import { SURFACES } from './surfaces.ts';

const surface = (check: Surface['check']): Surface => ({
  what: 'a test',
  examples: ['Ratna Wulandari'],
  pieces: ['#'],
  pumps: ['('],
  check,
});

describe('fuzz', () => {
  it('tells the seed that shows a failure alone', async () => {
    const throws = surface((input) => {
      if (input.includes('\u0301')) throw new Error('a mark without a letter');
      return null;
    });
    const report = await fuzz('marks', throws, { iterations: 400, seed: 7 });
    const [first] = report.failures;
    expect(first?.message).toContain('a mark without a letter');
    const again = await fuzz('marks', throws, { iterations: 1, seed: first?.seed ?? -1 });
    expect(again.failures.map(({ input }) => input)).toEqual([first?.input]);
  });

  it('reports what a check finds wrong, and pumped inputs without a seed', async () => {
    const report = await fuzz(
      'long',
      surface((input) => (input.length > 50_000 ? 'too long' : null)),
      { iterations: 5, seed: 1 },
    );
    expect(report.failures.map(({ seed, message }) => ({ seed, message }))).toEqual([
      { seed: null, message: 'too long' },
    ]);
  });

  it('reports an input that takes more processor time than it may', async () => {
    const slow = surface((input) => {
      let sum = 0;
      for (let n = 0; input.length > 50_000 && n < 50_000_000; n += 1) sum += Math.sqrt(n);
      return sum < 0 ? 'negative' : null;
    });
    const { failures } = await fuzz('slow', slow, { iterations: 20, seed: 1, limitMs: 10 });
    expect(failures.filter(({ seed }) => seed === null)[0]?.message).toMatch(/^took \d+ ms$/);
  });

  it('mutates alike from one seed and differently from another', () => {
    const made = (seed: number) => mutate(['Ratna Wulandari'], ['#'], randomFrom(seed));
    expect(made(5)).toBe(made(5));
    expect(new Set([1, 2, 3, 4, 5, 6].map(made)).size).toBeGreaterThan(4);
  });
});

describe('the surfaces', () => {
  it.each(Object.entries(SURFACES))('%s: a few mutations do no harm', async (name, one) => {
    const report = await fuzz(name, { ...one, pumps: [] }, { iterations: 150, seed: 100 });
    expect(report.failures).toEqual([]);
  });
});
