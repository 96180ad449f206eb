/** What befalls one night: trouble on the network, a wrong clock, a disk or a death. A seed names the whole series. */
import type { Fault } from '../plan.ts';

/** What happens to one request. */
export type Trouble = 'dropped' | 'unavailable' | 'missing' | 'withdrawn' | 'slow' | 'truncated' | 'empty';

export interface Night {
  /** Share of the requests that meet trouble, 0 to 1. */
  readonly share: number;
  readonly fault: Partial<Fault>;
  /** A signal that the run gets with a certain request. */
  readonly signal?: { readonly name: 'SIGKILL' | 'SIGTERM'; readonly request: number };
  /** Words for the log: what was planned. */
  readonly words: string;
}

const DAY_MS = 86_400_000;

type Random = () => number;
const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

type Plan = (random: Random) => Partial<Pick<Night, 'fault' | 'signal'>>;

/** What a night's process suffers, and in how many of a hundred nights. */
const FAULTS: readonly (readonly [often: number, plan: Plan, words: string])[] = [
  [
    6,
    (random) => ({ signal: { name: 'SIGKILL', request: between(random, 1, 60) } }),
    'killed while it reads',
  ],
  [
    4,
    (random) => ({ signal: { name: 'SIGTERM', request: between(random, 1, 60) } }),
    'stopped while it reads',
  ],
  [5, (random) => ({ fault: { act: 'kill', nth: between(random, 1, 8) } }), 'killed if it writes'],
  [4, (random) => ({ fault: { act: 'ENOSPC', nth: between(random, 1, 8) } }), 'disk full if it writes'],
  [3, (random) => ({ fault: { act: 'powercut', nth: between(random, 1, 8) } }), 'power cut if it writes'],
  [3, (random) => ({ fault: { clock: between(random, 1, 3000) * DAY_MS } }), 'clock ahead'],
  [3, (random) => ({ fault: { clock: -between(random, 1, 20) * DAY_MS } }), 'clock behind'],
  [2, () => ({ fault: { clock: -6000 * DAY_MS } }), 'clock far behind'],
];

/** @param random numbers from 0 to 1 */
export function nightOf(random: Random): Night {
  const share = random() < 0.6 ? random() * 0.4 : 0;
  const stormy = share > 0 ? `${Math.round(share * 100)} % of requests in trouble` : '';
  let dice = random() * 100;
  for (const [often, plan, words] of FAULTS) {
    dice -= often;
    if (dice < 0)
      return { share, fault: {}, words: [words, stormy].filter(Boolean).join(', '), ...plan(random) };
  }
  return { share, fault: {}, words: stormy };
}

const OF_PAGES: readonly Trouble[] = ['dropped', 'unavailable', 'missing', 'slow', 'truncated'];
const OF_FEEDS: readonly Trouble[] = [...OF_PAGES, 'empty', 'withdrawn'];

/**
 * The trouble of one request. A page that is cut says how long it was; a feed may come empty, or call itself gone,
 * after which it is not asked for a month.
 */
export function troubleOf(random: Random, share: number, isFeed: boolean): Trouble | null {
  if (random() >= share) return null;
  const kinds = isFeed ? OF_FEEDS : OF_PAGES;
  return kinds[Math.floor(random() * kinds.length)] ?? null;
}
