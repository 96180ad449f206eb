/** One nightly run as a real process, with a planned fault. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Fault, TOLD_BY } from './plan.ts';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');
const DEADLINE_MS = 120_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Exit codes of a run that did its work; the sample newsroom breaks two sources on purpose. */
const DONE: readonly (number | null)[] = [0, 2];
export const isDone = (code: number | null): boolean => DONE.includes(code);

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when the run has come to the operation at which it was asked to tell; never where it does not. */
  readonly told: Promise<void>;
}

/** Where a run works, and what it reads. */
export interface Place {
  /** Folder with content/ and report.json. */
  readonly dir: string;
  /** Flags that name the sources. */
  readonly sources: readonly string[];
  /** Folder of compiled modules, so that a run does not begin by reading its own source. */
  readonly cache?: string;
  /** Another user as whom the process runs. */
  readonly uid?: number;
}

export const contentOf = (place: Place): string => join(place.dir, 'content');
export const reportOf = (place: Place): string => join(place.dir, 'report.json');

/** Starts a run; a run that takes two minutes is ended, and counts as ended by SIGKILL. */
export function start(place: Place, fault: Partial<Fault> = {}): Started {
  const flags = ['--content', contentOf(place), '--report', reportOf(place), ...place.sources];
  return startScript(place, 'nightly.ts', flags, fault);
}

/** Starts any of the project's scripts under the hook. */
export function startScript(
  place: Place,
  script: string,
  flags: readonly string[],
  fault: Partial<Fault> = {},
  options: Pick<SpawnOptions, 'detached'> = {},
): Started {
  const plan = { root: contentOf(place), ...fault };
  const child = spawn(
    process.execPath,
    ['--import', join(ROOT, 'src/faults/hook.ts'), join(ROOT, 'scripts', script), ...flags],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        LEDGER_FAULT: JSON.stringify(plan),
        ...(place.cache && { NODE_COMPILE_CACHE: place.cache }),
      },
      ...options,
      ...(place.uid !== undefined && { uid: place.uid, gid: place.uid }),
    },
  );
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString('utf8')).slice(-2000);
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), DEADLINE_MS);
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stderr });
    }),
  );
  const told = new Promise<void>((resolve) => child.stdio[TOLD_BY]?.once('data', () => resolve()));
  return { child, ended, told };
}

export const run = (place: Place, fault?: Partial<Fault>): Promise<Ended> => start(place, fault).ended;
