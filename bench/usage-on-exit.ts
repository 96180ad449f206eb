/** Preloaded with --import: when the process ends, its own use of processor and memory goes to the file that BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
import { watchChildren } from './children.ts';

export interface Usage {
  /** Seconds on the clock since the process began. */
  readonly wall: number;
  /** Processor seconds, all threads and children. */
  readonly cpu: number;
  /** Largest resident memory in MB, that of its children included. */
  readonly peak: number;
}

const path = process.env.BENCH_USAGE;
if (path && isMainThread) {
  const children = watchChildren();
  process.on('exit', () => {
    const used = children();
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      wall: process.uptime(),
      cpu: (userCPUTime + systemCPUTime) / 1e6 + used.cpu,
      peak: maxRSS / 1024 + used.peak,
    };
    writeFileSync(path, JSON.stringify(usage));
  });
}
