/** What the children of this process use, as Linux tells it while they run; zeros elsewhere. */
import { readFileSync } from 'node:fs';

const EVERY_MS = 100;
/** Ticks of the processor's clock a second: the same on every Linux. */
const TICKS = 100;

export interface ChildUsage {
  /** Largest resident memory of all children at one time, in MB. */
  readonly peak: number;
  /** Processor seconds of all children, up to the last look. */
  readonly cpu: number;
}

/** Begins to look; the answer tells what was seen so far. */
export function watchChildren(): () => ChildUsage {
  const cpu = new Map<string, number>();
  let peak = 0;
  const look = (): void => {
    const children = read(`/proc/self/task/${process.pid}/children`).split(' ').filter(Boolean);
    let resident = 0;
    for (const pid of children) {
      resident += Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
      const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
      if (fields.length > 13) cpu.set(pid, (Number(fields[11]) + Number(fields[12])) / TICKS);
    }
    peak = Math.max(peak, resident);
  };
  setInterval(look, EVERY_MS).unref();
  return () => {
    look();
    return { peak, cpu: [...cpu.values()].reduce((sum, seconds) => sum + seconds, 0) };
  };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
