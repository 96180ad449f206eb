/** No pattern that reads strangers' text may cost a square of its length: each is pumped with 100 KB of its own words. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type AllPatterns, allPatterns, patternOf } from '../bench/patterns/all.ts';
import { readVerdicts, worstText } from '../bench/patterns/verdicts.ts';

const SIZE = 100_000;
/** A pattern that is linear takes some 5 ms; one that grows with the square takes seconds. */
const LIMIT_MS = 500;
/** A pattern that takes longer than this for a twentieth of the text is not tried on all of it. */
const LIMIT_SMALL_MS = 50;
const TIMEOUT = 300_000;

const COMMON = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  'A ',
  'a ',
  '1',
  '1 ',
  '-',
  ' - ',
  '.',
  ',',
  '<',
  '(',
  '@',
  '"',
  "'",
  ':',
  '/',
  '|',
];
const MOST_WORDS = 40;

/** What a text may be full of: common marks, and the words that the pattern names. */
function unitsOf(source: string): string[] {
  const plain = source
    .replace(/\(\?<?[:=!]|\\[pP]\{[^}]*\}|\[[^\]]*\]|\{\d+,?\d*\}|\\[a-zA-Z]/g, ' ')
    .replace(/[()?*+^$|\\]/g, ' ');
  const own = [...new Set(plain.split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS);
  return [...new Set([...COMMON, ...own, ...own.map((word) => `${word} `)])];
}

function milliseconds(pattern: RegExp, text: string): number {
  const begun = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Whether a pattern is slow on a text that is made in a given size. */
const isSlow = (pattern: RegExp, textOf: (size: number) => string): boolean =>
  milliseconds(pattern, textOf(SIZE / 20)) > LIMIT_SMALL_MS || milliseconds(pattern, textOf(SIZE)) > LIMIT_MS;

const pumped = (unit: string, size: number): string => `x${unit.repeat(size / unit.length)}\u0001`;

/** The first unit that the pattern is slow on, or null. */
function slowUnit(literal: string): string | null {
  const pattern = patternOf(literal);
  return unitsOf(pattern.source).find((unit) => isSlow(pattern, (size) => pumped(unit, size))) ?? null;
}

describe('patterns', () => {
  let all: AllPatterns;
  beforeAll(async () => {
    all = await allPatterns();
  }, TIMEOUT);
  const { doubts } = readVerdicts();

  it('are all known, those that are built at run time too', () => {
    expect(all.unbuilt).toEqual([]);
    expect(all.patterns.size).toBeGreaterThan(600);
  });

  it('are safe, or it is said why a doubt does no harm', () => {
    expect(Object.keys(doubts).filter((literal) => doubts[literal]?.why === '')).toEqual([]);
  });

  it('tells one that grows with the square', { timeout: TIMEOUT }, () => {
    expect(slowUnit('/\\s+$/')).toBe(' ');
    expect(slowUnit('/(?<!\\s)\\s+$/')).toBeNull();
  });

  it('are linear in the worst text that was found for those in doubt', { timeout: TIMEOUT }, () => {
    const slow = Object.entries(doubts).filter(([literal, doubt]) =>
      isSlow(patternOf(literal), (size) => worstText(doubt, size)),
    );
    expect(slow.map(([literal]) => literal)).toEqual([]);
  });

  it('are linear in 100 KB of their own words', { timeout: TIMEOUT }, () => {
    const slow = [...all.patterns].flatMap(([literal, place]) => {
      const unit = slowUnit(literal);
      return unit === null ? [] : [`${place}: ${literal} on ${JSON.stringify(unit)}`];
    });
    expect(slow).toEqual([]);
  });
});
