/** One nightly run as a real process, with a planned fault. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Fault } from './plan.ts';

const ROOT = join(import.meta.dirname, '../..');
const DEADLINE_MS = 120_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Where a run works, and what it reads. */
export interface Place {
  /** Folder with content/ and report.json. */
  readonly dir: string;
  /** Flags that name the sources. */
  readonly sources: readonly string[];
}

export const contentOf = (place: Place): string => join(place.dir, 'content');
export const reportOf = (place: Place): string => join(place.dir, 'report.json');

/** Starts a run; a run that takes two minutes is ended, and counts as ended by SIGKILL. */
export function start(place: Place, fault: Partial<Fault> = {}): Started {
  const plan = { root: contentOf(place), ...fault };
  const child = spawn(
    process.execPath,
    [
      '--import',
      join(ROOT, 'src/faults/hook.ts'),
      join(ROOT, 'scripts/nightly.ts'),
      '--content',
      contentOf(place),
      '--report',
      reportOf(place),
      ...place.sources,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LEDGER_FAULT: JSON.stringify(plan) } },
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
  return { child, ended };
}

export const run = (place: Place, fault?: Partial<Fault>): Promise<Ended> => start(place, fault).ended;
