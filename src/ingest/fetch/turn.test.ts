import { describe, expect, it } from 'vitest';
import { createTurns } from './turn.ts';

/** A clock that only sleeping moves. */
function clock() {
  let now = 0;
  return {
    now: () => now,
    sleep: async (ms: number) => {
      const until = now + ms;
      await Promise.resolve();
      now = Math.max(now, until);
    },
  };
}

describe('createTurns', () => {
  it('keeps the delay between the starts on one origin, and none between origins', async () => {
    const time = clock();
    const turns = createTurns({ perHost: 2, delayMs: 1000, ...time });
    const starts: [string, number][] = [];
    const start = (origin: string) => turns.take(origin, async () => void starts.push([origin, time.now()]));
    for (const origin of ['a', 'b', 'a', 'a']) await start(origin);
    expect(starts).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 1000],
      ['a', 2000],
    ]);
  });

  it('lengthens the delay for a Crawl-delay, and never shortens it', async () => {
    const time = clock();
    const turns = createTurns({ perHost: 1, delayMs: 1000, ...time });
    turns.slow('a', 3000);
    turns.slow('a', 10);
    const starts: number[] = [];
    for (let at = 0; at < 3; at += 1) await turns.take('a', async () => void starts.push(time.now()));
    expect(starts).toEqual([0, 3000, 6000]);
  });

  it('lets no more than perHost run at once, and goes on after a failure', async () => {
    const turns = createTurns({ perHost: 2, delayMs: 0, now: () => 0, sleep: async () => {} });
    let running = 0;
    let most = 0;
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 5));
      running -= 1;
      throw new Error('x');
    };
    const all = await Promise.allSettled(Array.from({ length: 6 }, () => turns.take('a', task)));
    expect([most, all.length]).toEqual([2, 6]);
  });
});
