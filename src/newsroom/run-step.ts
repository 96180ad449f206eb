/** Runs one of the project's own commands as a child process, shown to the person who waits. */
import { spawn } from 'node:child_process';
import { Failure } from './failure.ts';

export interface Step {
  /** Words for people: "Building the site". */
  readonly name: string;
  /** Arguments of Node: a script and its flags. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes besides 0 that are no failure. */
  readonly accept?: readonly number[];
  /** False keeps the output back and shows it only where the step fails. */
  readonly show: boolean;
  readonly signal?: AbortSignal;
}

/** How much of a failed step's output is shown. */
const LAST_WORDS = 4000;

/**
 * Runs a step to its end.
 * @returns the seconds it took
 * @throws Failure where it exits with a code that is not accepted, or was stopped
 */
export async function runStep(step: Step): Promise<number> {
  const began = performance.now();
  let output = '';
  const child = spawn(process.execPath, step.args, {
    stdio: ['ignore', step.show ? 'inherit' : 'pipe', step.show ? 'inherit' : 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...step.env },
    signal: step.signal,
    killSignal: 'SIGTERM',
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-LAST_WORDS);
    });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(null);
    });
    child.once('close', resolve);
  });
  if (code === null || (code !== 0 && !step.accept?.includes(code)))
    throw new Failure(`${step.name} failed${code === null ? '' : ` (exit ${code})`}.\n${output}`.trimEnd());
  return (performance.now() - began) / 1000;
}
