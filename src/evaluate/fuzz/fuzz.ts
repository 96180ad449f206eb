/** Runs one surface over mutated and pumped inputs and reports what failed. */
import { mutate, randomFrom } from './mutate.ts';

/** Something that reads what others wrote. */
export interface Surface {
  readonly what: string;
  /** Small, valid inputs from which the mutations begin. */
  readonly examples: readonly string[];
  /** Words of the input's own grammar. */
  readonly pieces: readonly string[];
  /** Units that are repeated to `PUMPED` characters. */
  readonly pumps: readonly string[];
  /** Reads the input; answers what is wrong with the answer, or null. A throw is a failure too. */
  check(input: string, random: () => number): Promise<string | null> | string | null;
}

export interface Failure {
  /** `--seed` with `--iterations 1` shows it again; null for a pumped input. */
  readonly seed: number | null;
  readonly input: string;
  readonly message: string;
}

export interface SurfaceReport {
  readonly surface: string;
  readonly seed: number;
  readonly iterations: number;
  readonly pumped: number;
  readonly cpuMs: number;
  readonly slowestMs: number;
  readonly failures: readonly Failure[];
}

export interface FuzzOptions {
  readonly iterations: number;
  readonly seed: number;
  /** Processor milliseconds that one input may take; a second where it is left out. */
  readonly limitMs?: number;
}

/** No input may take longer, in milliseconds of processor time. */
const LIMIT_MS = 1000;
/** Characters of a pumped input. */
const PUMPED = 100_000;
/** The report keeps no more; the surface is then broken anyway. */
const MOST_FAILURES = 100;
const PROGRESS_EVERY = 500;

/** Feeds a surface its mutated inputs, then its pumped ones. The seed of iteration n is `seed + n`. */
export async function fuzz(
  name: string,
  surface: Surface,
  { iterations, seed, limitMs = LIMIT_MS }: FuzzOptions,
  progress: (done: number) => void = () => {},
): Promise<SurfaceReport> {
  const failures: Failure[] = [];
  let cpuMs = 0;
  let slowestMs = 0;
  const feed = async (input: string, random: () => number, own: number | null): Promise<void> => {
    const { message, cpu } = await timed(() => surface.check(input, random));
    cpuMs += cpu;
    slowestMs = Math.max(slowestMs, cpu);
    const wrong = message ?? (cpu > limitMs ? `took ${cpu.toFixed(0)} ms` : null);
    if (wrong !== null && failures.length < MOST_FAILURES)
      failures.push({ seed: own, input, message: wrong });
  };
  // The first reading compiles the code and the lexicons; its time says nothing of the input.
  await timed(() => surface.check(surface.examples[0] ?? '', randomFrom(0)));
  for (let n = 0; n < iterations; n += 1) {
    const random = randomFrom(seed + n);
    await feed(mutate(surface.examples, surface.pieces, random), random, seed + n);
    if (n % PROGRESS_EVERY === 0) progress(n);
  }
  for (const unit of surface.pumps)
    await feed(unit.repeat(Math.ceil(PUMPED / unit.length)), randomFrom(seed), null);
  return { surface: name, seed, iterations, pumped: surface.pumps.length, cpuMs, slowestMs, failures };
}

async function timed(check: () => Promise<string | null> | string | null) {
  const begun = process.cpuUsage();
  let message: string | null;
  try {
    message = await check();
  } catch (error) {
    message = `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { user, system } = process.cpuUsage(begun);
  return { message, cpu: (user + system) / 1000 };
}
