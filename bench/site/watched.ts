/** Runs a program and tells its time, the work of all its threads and its largest memory, as Linux counts them. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Watched {
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
  /** 0 for a program that ended well. */
  readonly code: number;
  /** The last lines that it printed. */
  readonly said: string;
}

/** The clock in which the kernel counts work: a hundredth of a second. */
const TICKS = 100;
const LOOK_MS = 50;

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Seconds and megabytes of a program; the last look is at most a twentieth of a second before its end. */
export async function watched(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly longest?: number } = {},
): Promise<Watched> {
  const begun = performance.now();
  const child = spawn(program, args, { cwd: options.cwd, env: { ...process.env, ...options.env } });
  let [cpu, peak, said] = [0, 0, ''];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said = `${said}${text}`.slice(-4_000);
    });
  const look = setInterval(() => {
    try {
      cpu = cpuOf(child.pid ?? 0);
      peak = Math.max(peak, peakOf(child.pid ?? 0));
    } catch {
      // It has just ended.
    }
  }, LOOK_MS);
  const stop = setTimeout(() => child.kill('SIGKILL'), options.longest ?? 3_600_000);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  });
  clearInterval(look);
  clearTimeout(stop);
  return { wall: (performance.now() - begun) / 1000, cpu, peak, code, said };
}
