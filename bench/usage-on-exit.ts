/** Preloaded with --import: when the process ends, its own use of processor and memory goes to the file that BENCH_USAGE names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

export interface Usage {
  /** Seconds on the clock since the process began. */
  readonly wall: number;
  /** Processor seconds, all threads. */
  readonly cpu: number;
  /** Largest resident memory in MB. */
  readonly peak: number;
}

const path = process.env.BENCH_USAGE;
if (path && isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: Usage = {
      wall: process.uptime(),
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      peak: maxRSS / 1024,
    };
    writeFileSync(path, JSON.stringify(usage));
  });
