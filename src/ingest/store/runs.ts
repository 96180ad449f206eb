/**
 * What the guards remember from run to run: the day of the last good run, how often an outlet came up empty, which
 * feeds have gone, and which selectors find nothing. Days, not times, so that two runs of one day leave the same bytes. Rebuilt when lost.
 */
import { join } from 'node:path';
import { Runs } from '../../model/runs.ts';
import { readIfPresent, writeIfChanged } from './atomic.ts';

/** Where the memory of the guards lives. */
export const runsPath = (contentDir: string): string => join(contentDir, '.state', 'runs.json');

/** Reads it; a missing or damaged file counts as empty: the guards then begin to count anew. */
export async function readRuns(contentDir: string): Promise<Runs> {
  try {
    return Runs.parse(JSON.parse((await readIfPresent(runsPath(contentDir))) ?? ''));
  } catch {
    return { version: 1, lastGood: null, empty: {}, gone: {}, selectors: {} };
  }
}

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Writes it, keys in order, only where it differs. */
export async function writeRuns(contentDir: string, runs: Runs): Promise<void> {
  const ordered: Runs = {
    ...runs,
    empty: sorted(runs.empty),
    gone: sorted(runs.gone),
    selectors: sorted(runs.selectors),
  };
  await writeIfChanged(runsPath(contentDir), `${JSON.stringify(ordered, null, 1)}\n`, false);
}
