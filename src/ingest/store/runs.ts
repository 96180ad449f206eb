/**
 * What the guards remember from run to run: the day of the last good run, how often an outlet came up empty, which
 * feeds have gone, and which selectors find nothing. Days, not times, so that two runs of one day leave the same bytes. Rebuilt when lost.
 */
import { join } from 'node:path';
import { z } from 'zod';
import { readIfPresent, writeIfChanged } from './atomic.ts';

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const Runs = z
  .object({
    version: z.literal(1),
    /** Last day on which a run ended with 0 or 2 and was not interrupted. */
    lastGood: Day.nullable(),
    /** Outlet id -> runs in a row in which its feeds answered with less than expected. */
    empty: z.record(z.string(), z.object({ runs: z.int().min(1), since: Day }).strict()),
    /** Address of a feed -> the day on which it said that it has gone for good. */
    gone: z.record(z.string(), Day),
    /** "<outlet> <field> <selector>" -> the day since which it has found nothing on any page. */
    selectors: z.record(z.string(), Day).default({}),
  })
  .strict();
export type Runs = z.infer<typeof Runs>;

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
