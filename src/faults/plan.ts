/** What the driver asks of the process under test; passed in the environment variable LEDGER_FAULT as JSON. */
import { z } from 'zod';

/** File operations that can be counted and struck: all that change something on the disk, and its being made durable. */
export const OPERATIONS = ['open', 'write', 'sync', 'rename', 'link', 'remove'] as const;
export type Operation = (typeof OPERATIONS)[number];

/** File descriptor by which the process tells its driver that the planned operation has come. */
export const TOLD_BY = 3;

export const Fault = z
  .object({
    /** Only operations on paths below this folder count. */
    root: z.string(),
    /**
     * What happens at the operation: a word to the driver, the same and a halt until SIGCONT, death, a power cut, or an
     * error with this code from there on.
     */
    act: z.enum(['none', 'tell', 'halt', 'kill', 'powercut', 'ENOSPC', 'EIO', 'EROFS']).default('none'),
    op: z.enum(['any', ...OPERATIONS]).default('any'),
    /** Which operation of that kind, counted from 1. */
    nth: z.int().default(0),
    /** Milliseconds by which the wall clock is wrong. */
    clock: z.number().default(0),
    /** File that gets what was measured when the process ends of itself. */
    count: z.string().nullable().default(null),
    /** Positive control: modules of the store that are replaced by broken ones of this folder. */
    broken: z
      .array(z.enum(['articles', 'atomic', 'clock', 'history', 'lock', 'merge', 'runs', 'seal', 'state']))
      .default([]),
    /** Positive control: signals are not handled. */
    deaf: z.boolean().default(false),
  })
  .strict();
export type Fault = z.infer<typeof Fault>;

/** What a process says of itself at its end. */
export const Measured = z.object({
  operations: z.int(),
  /** Greatest resident memory, in kB, and CPU time of all its threads, in ms. */
  peakKb: z.int(),
  cpuMs: z.number(),
});
