/** A kind of fault: what it does to one run, what is demanded of it, and which defect its positive control has. */
import type { Bench } from './bench.ts';
import { afterFault, treeOf } from './invariants.ts';
import { contentOf, type Place } from './newsroom-run.ts';
import type { Fault } from './plan.ts';

/**
 * Strikes once.
 * @param fraction where between begin and end of the run (0 to 1)
 * @param defect what a positive control breaks; empty in a real trial
 * @returns violations
 */
export type Strike = (
  place: Place,
  fraction: number,
  bench: Bench,
  defect: Partial<Fault>,
) => Promise<string[]>;

export interface Mode {
  readonly name: string;
  /** Runs of the short form. */
  readonly short: number;
  /** Runs of the long form; 'every' is one for each file operation of a run. */
  readonly long: number | 'every';
  /** The defect under which the mode must find violations. */
  readonly control: Partial<Fault>;
  /** Whether the fault strikes a folder that a good run has filled. */
  readonly filled: boolean;
  readonly strike: Strike;
  /** Whether it can be tried on this machine; always where absent. */
  readonly possible?: () => boolean;
}

/** What is wrong with a folder right after a fault. */
export const check = (place: Place, bench: Bench): string[] =>
  afterFault(treeOf(contentOf(place)), bench.golden);

/** The file operation that stands at a fraction of the run, counted from 1. */
export const operationAt = (fraction: number, bench: Bench): number =>
  1 + Math.floor(fraction * bench.operations);
