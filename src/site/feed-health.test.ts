import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { healthOf, readRuns } from './feed-health.ts';

const outlet = {
  id: 'harian',
  feeds: [{ url: 'https://harian.example/a' }, { url: 'https://harian.example/b' }],
};
const runs = (parts: object) => ({
  version: 1 as const,
  lastGood: '2026-03-02',
  empty: {},
  gone: {},
  selectors: {},
  ...parts,
});

it.each<[string, Parameters<typeof healthOf>[1], object]>([
  ['nothing is remembered', null, { state: 'unknown' }],
  ['no night was good yet', runs({ lastGood: null }), { state: 'unknown' }],
  ['nothing is wrong', runs({}), { state: 'answering' }],
  [
    'too little came',
    runs({ empty: { harian: { runs: 3, since: '2026-02-28' } } }),
    { state: 'empty', runs: 3, since: '2026-02-28' },
  ],
  [
    'another outlet is empty',
    runs({ empty: { lain: { runs: 3, since: '2026-02-28' } } }),
    { state: 'answering' },
  ],
  [
    'a feed is gone, too',
    runs({
      empty: { harian: { runs: 3, since: '2026-02-28' } },
      gone: { 'https://harian.example/b': '2026-02-01' },
    }),
    { state: 'gone', since: '2026-02-01' },
  ],
])('where %s', (_, memory, expected) => {
  expect(healthOf(outlet, memory)).toEqual(expected);
});

it('reads what the nightly run wrote, and takes damage for nothing', () => {
  const dir = mkdtempSync(join(tmpdir(), 'health-'));
  expect(readRuns(dir)).toBeNull();
  mkdirSync(join(dir, '.state'));
  writeFileSync(join(dir, '.state/runs.json'), JSON.stringify(runs({})));
  expect(readRuns(dir)?.lastGood).toBe('2026-03-02');
  writeFileSync(join(dir, '.state/runs.json'), '{"version":');
  expect(readRuns(dir)).toBeNull();
  rmSync(dir, { recursive: true });
});
