/** Runs a mode so many times, each followed by an undisturbed run, and its positive control until it is caught. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from './bench.ts';
import { curatedUntouched, fill } from './fill.ts';
import { afterHealing, treeOf } from './invariants.ts';
import type { Mode } from './mode.ts';
import { contentOf, type Place, run } from './newsroom-run.ts';
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
  readonly at: Pick<Place, 'sources' | 'cache'>;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** Places in a run at which a broken variant writes for certain; chance decides only how soon it is caught, so it gets several. */
const CONTROL_AT: readonly number[] = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65];

/** One fault and the healing run after it. */
async function trial(
  mode: Mode,
  { bench, work, at }: TrialOptions,
  fraction: number,
  defect: Partial<Fault>,
): Promise<string[]> {
  const place: Place = { dir: join(work, `${mode.name}-trial`), ...at };
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

/** All positions once, so that a series that is cut short has struck everywhere, too. */
function scattered(count: number): number[] {
  const all = Array.from({ length: count }, (_, position) => position);
  const stride = Math.max(1, Math.round(Math.sqrt(count)));
  return all.sort((a, b) => (a % stride) - (b % stride) || a - b);
}

/** Spreads runs evenly over the length of a run, each at a random place of its share. */
const fractionOf = (position: number, runs: number, random: () => number): number =>
  (position + random()) / runs;

/**
 * Tries one mode.
 * @param runs 'every' strikes once at each file operation
 * @param options with a signal that ends the series early; what was tried until then is the outcome
 */
export async function tryMode(mode: Mode, runs: number | 'every', options: TrialOptions): Promise<Outcome> {
  const every = runs === 'every';
  const count = every ? options.bench.operations : runs;
  const random = every ? () => 0.5 : options.random;
  const violations: string[] = [];
  let done = 0;
  for (const position of scattered(count)) {
    if (options.signal.aborted) break;
    violations.push(...(await trial(mode, options, fractionOf(position, count, random), {})));
    done++;
  }
  let tried = 0;
  let caught = false;
  for (const fraction of CONTROL_AT) {
    tried++;
    caught = (await trial(mode, options, fraction, mode.control)).length > 0;
    if (caught) break;
  }
  return { mode: mode.name, runs: done, violations, control: { caught, runs: tried } };
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
