/** Runs a mode so many times, each followed by an undisturbed run, and its positive control until it is caught. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { afterHealing, treeOf } from './invariants.ts';
import { curatedUntouched, fill, type Mode } from './modes.ts';
import { contentOf, run } from './newsroom-run.ts';
import type { Fault } from './plan.ts';

export interface Outcome {
  readonly mode: string;
  readonly runs: number;
  readonly violations: readonly string[];
  /** Whether the deliberately broken variant was caught, and in how many runs. */
  readonly control: { readonly caught: boolean; readonly runs: number };
}

export interface TrialOptions {
  readonly bench: Bench;
  readonly work: string;
  readonly sources: readonly string[];
  readonly random: () => number;
}

/** A broken variant that survives so many runs shows that the mode sees nothing. */
const CONTROL_RUNS = 12;

/** One fault and the healing run after it. */
async function trial(
  mode: Mode,
  options: TrialOptions,
  fraction: number,
  defect: Partial<Fault>,
): Promise<string[]> {
  const { bench, work, sources } = options;
  const place = { dir: join(work, `${mode.name}-trial`), sources };
  rmSync(place.dir, { recursive: true, force: true });
  fill(place, bench, mode.filled);
  const struck = await mode.strike(place, fraction, bench, defect);
  // A broken variant is judged by the fault alone.
  if (Object.keys(defect).length > 0) return struck;
  const healed = await run(place);
  return [
    ...struck,
    ...afterHealing(treeOf(contentOf(place)), bench.golden, healed),
    ...curatedUntouched(place, bench),
  ];
}

/** Spreads runs evenly over the length of a run, each at a random place of its share. */
const fractionOf = (position: number, runs: number, random: () => number): number =>
  (position + random()) / runs;

export async function tryMode(mode: Mode, runs: number, options: TrialOptions): Promise<Outcome> {
  const violations: string[] = [];
  for (let position = 0; position < runs; position++)
    violations.push(...(await trial(mode, options, fractionOf(position, runs, options.random), {})));
  let caught = false;
  let tried = 0;
  while (!caught && tried < CONTROL_RUNS) {
    const fraction = (options.random() + tried++) / CONTROL_RUNS;
    caught = (await trial(mode, options, fraction, mode.control)).length > 0;
  }
  return { mode: mode.name, runs, violations, control: { caught, runs: tried } };
}

/** A small generator, so that a seed names a whole series of faults (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
