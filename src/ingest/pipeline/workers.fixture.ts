/** A worker that does to its thread what a hostile page might: for workers.test.ts alone. */
import { parentPort } from 'node:worker_threads';
import { READY, type Task } from './worker-thread.ts';

const DEEDS: Readonly<Record<string, () => unknown>> = {
  spin: () => {
    for (;;);
  },
  backtrack: () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`),
  grow: () => {
    const kept: unknown[] = [];
    for (;;) kept.push({ at: kept.length, more: [1, 2, 3] });
  },
  leave: () => process.exit(0),
};

parentPort?.on('message', ({ input }: Task) => {
  const url = String(input[1]);
  const deed = DEEDS[url];
  parentPort?.postMessage(url === 'throw' ? { error: 'TypeError: broken' } : { value: deed ? deed() : url });
});
parentPort?.postMessage(READY);
