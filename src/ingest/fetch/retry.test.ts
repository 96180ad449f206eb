import { describe, expect, it } from 'vitest';
import { backoffMs, retryAfterMs } from './retry.ts';

const NOW = Date.parse('2026-08-20T10:00:00Z');

describe('retryAfterMs', () => {
  it.each([
    ['1', 1000],
    [' 120 ', 120_000],
    ['86400', 86_400_000],
    ['Thu, 20 Aug 2026 10:00:05 GMT', 5000],
    ['Mon, 01 Jan 2001 00:00:00 GMT', null],
    ['soon, -5, 99999999999999999999', null],
    ['-5', null],
    ['1.5', null],
    ['2026', 2_026_000],
    ['', null],
    [undefined, null],
  ])('%j', (header, expected) => expect(retryAfterMs(header, NOW)).toBe(expected));
});

describe('backoffMs', () => {
  it('doubles, within half and one and a half of itself', () => {
    expect([0, 1, 2].map((attempt) => backoffMs(attempt, () => 0))).toEqual([250, 500, 1000]);
    expect([0, 1, 2].map((attempt) => backoffMs(attempt, () => 0.999))).toEqual([749.5, 1499, 2998]);
  });
});
