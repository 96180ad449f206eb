/** A worker that does to its thread what a hostile page might: for workers.test.ts alone. */
import { parentPort } from 'node:worker_threads';
import { READY, type Task } from './worker-process.ts';

const DEEDS: Readonly<Record<string, () => unknown>> = {
  spin: () => {
    for (;;);
  },
  backtrack: () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`),
  grow: () => {
    const kept: unknown[] = [];
    for (;;) kept.push({ at: kept.length, more: [1, 2, 3] });
  },
  /** Memory outside of the heap that V8 limits. */
  outside: () => {
    const kept: unknown[] = [];
    for (;;) kept.push(new Uint8Array(10_000_000).fill(1));
  },
  /** A table that outgrows the heap at once: V8 ends the whole process. */
  table: () => {
    const kept = new Map<number, number>();
    for (;;) kept.set(kept.size, 0);
  },
  pid: () => process.pid,
  leave: () => process.exit(0),
};

parentPort?.on('message', ({ input }: Task) => {
  const url = String(input[1]);
  const deed = DEEDS[url];
  parentPort?.postMessage(url === 'throw' ? { error: 'TypeError: broken' } : { value: deed ? deed() : url });
});
parentPort?.postMessage(READY);
