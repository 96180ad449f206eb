/** Runs a mode so many times, each followed by an undisturbed run, and its positive control until it is caught. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LimitFunction } from 'p-limit';
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

/** The trials of a mode may be shared out: the first of four shares has trials 1, 5, 9 and so on. */
export interface Part {
  /** Which share, counted from 1. */
  readonly number: number;
  readonly of: number;
}

export interface Progress {
  readonly mode: string;
  readonly done: number;
  readonly of: number;
  readonly violations: number;
}

export interface TrialOptions {
  readonly bench: Bench;
  readonly work: string;
  readonly at: Pick<Place, 'sources' | 'cache'>;
  /** Random numbers of one trial, the same ones whichever trials are run beside it. */
  readonly randomAt: (position: number) => () => number;
  readonly part: Part;
  /** Bounds how many trials run at the same time. */
  readonly limit: LimitFunction;
  readonly signal: AbortSignal;
  readonly onTrial?: (progress: Progress) => void;
}

/** Places in a run at which a broken variant writes for certain; chance decides only how soon it is caught, so it gets several. */
const CONTROL_AT: readonly number[] = [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65];

/** One fault and the healing run after it. */
async function trial(
  mode: Mode,
  { bench, work, at }: TrialOptions,
  name: string,
  fraction: number,
  defect: Partial<Fault>,
): Promise<string[]> {
  const place: Place = { dir: join(work, name), ...at };
  rmSync(place.dir, { recursive: true, force: true });
  fill(place, bench, mode.filled);
  try {
    const struck = await mode.strike(place, fraction, bench, defect);
    // A broken variant is judged by the fault alone.
    if (Object.keys(defect).length > 0) return struck;
    const healed = await run(place);
    return [
      ...struck,
      ...afterHealing(treeOf(contentOf(place)), bench.golden, healed),
      ...curatedUntouched(place, bench),
    ];
  } finally {
    rmSync(place.dir, { recursive: true, force: true });
  }
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
 * Tries one mode; its trials run side by side as far as the limit lets them.
 * @param runs 'every' strikes once at each file operation
 * @param options with a signal that ends the series early; what was tried until then is the outcome
 */
export async function tryMode(mode: Mode, runs: number | 'every', options: TrialOptions): Promise<Outcome> {
  const { bench, limit, part, randomAt, signal, onTrial } = options;
  const count = runs === 'every' ? bench.operations : runs;
  const positions = scattered(count).filter((position) => position % part.of === part.number - 1);
  const violations: string[] = [];
  let done = 0;
  const strike = async (position: number): Promise<void> => {
    if (signal.aborted) return;
    const random = runs === 'every' ? () => 0.5 : randomAt(position);
    const fraction = fractionOf(position, count, random);
    const found = await trial(mode, options, `${mode.name}-${position + 1}`, fraction, {});
    violations.push(...found.map((wrong) => `trial ${position + 1} of ${count}: ${wrong}`));
    done++;
    onTrial?.({ mode: mode.name, done, of: positions.length, violations: violations.length });
  };
  await Promise.all(positions.map((position) => limit(() => strike(position))));
  const control = await limit(() => tryControl(mode, options));
  return { mode: mode.name, runs: done, violations, control };
}

async function tryControl(mode: Mode, options: TrialOptions): Promise<Outcome['control']> {
  for (const [tried, fraction] of CONTROL_AT.entries()) {
    const found = await trial(mode, options, `${mode.name}-control`, fraction, mode.control);
    if (found.length > 0) return { caught: true, runs: tried + 1 };
  }
  return { caught: false, runs: CONTROL_AT.length };
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
