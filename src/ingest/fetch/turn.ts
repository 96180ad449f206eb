/** Politeness: a host is asked by few requests at once, and never faster than its delay. */
import pLimit from 'p-limit';
import type { Settings } from './options.ts';

export interface Turns {
  /** Runs the task when it is the origin's turn. */
  take<T>(origin: string, task: () => Promise<T>): Promise<T>;
  /** Lengthens the delay between two requests to an origin, in milliseconds. */
  slow(origin: string, delayMs: number): void;
}

interface Queue {
  readonly limit: ReturnType<typeof pLimit>;
  delayMs: number;
  nextStart: number;
}

/** One queue an origin; a turn is one exchange, so that two hosts that redirect to each other cannot lock up. */
export function createTurns(settings: Pick<Settings, 'perHost' | 'delayMs' | 'now' | 'sleep'>): Turns {
  const queues = new Map<string, Queue>();
  const queueOf = (origin: string): Queue => {
    const known = queues.get(origin);
    if (known) return known;
    const queue = { limit: pLimit(settings.perHost), delayMs: settings.delayMs, nextStart: 0 };
    queues.set(origin, queue);
    return queue;
  };
  return {
    take: (origin, task) => {
      const queue = queueOf(origin);
      return queue.limit(async () => {
        const now = settings.now();
        const start = Math.max(now, queue.nextStart);
        queue.nextStart = start + queue.delayMs;
        if (start > now) await settings.sleep(start - now);
        return task();
      });
    },
    slow: (origin, delayMs) => {
      const queue = queueOf(origin);
      queue.delayMs = Math.max(queue.delayMs, delayMs);
    },
  };
}
