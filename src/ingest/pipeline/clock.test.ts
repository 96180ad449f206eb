import { describe, expect, it } from 'vitest';
import { clockIssue } from './clock.ts';

const stored = (...published: (string | null)[]) =>
  ({ articles: published.map((day, position) => ({ id: `article-${position}`, published: day })) }) as never;

describe('the clock of a run', () => {
  it.each([
    ['2007-03-09T00:00:00Z', ['2026-03-01']],
    ['2026-02-26T00:00:00Z', ['2025-01-01', '2026-03-01T00:00:00Z']],
  ])('%s is behind what is stored', (now, days) => {
    expect(clockIssue(stored(...days), new Date(now))).toMatchObject({
      class: 'clock',
      message: expect.stringMatching(new RegExp(`article-${days.length - 1} is of 2026-03-01`)),
      remedy: expect.stringContaining('Set the clock'),
    });
  });

  it.each([
    ['2026-02-28T12:00:00Z', ['2026-03-01T00:00:00Z']],
    ['2026-03-02T00:00:00Z', ['2026-03-01', null]],
    ['2007-03-09T00:00:00Z', []],
    ['2007-03-09T00:00:00Z', [null]],
  ])('%s may be right', (now, days) => {
    expect(clockIssue(stored(...days), new Date(now))).toBeNull();
  });
});
