/** From an address to its final answer: redirects, retries and the deadline over all of them. */
import { checkedUrl } from './address.ts';
import { type Ask, type Exchange, exchange, type Wire } from './exchange.ts';
import { FetchFailure } from './failure.ts';
import type { Settings } from './options.ts';
import { backoffMs, retryAfterMs } from './retry.ts';
import { StaleConnection } from './send.ts';
import type { Turns } from './turn.ts';
import type { Traffic } from './types.ts';

const MAX_HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const PERMANENT = new Set([301, 308]);

/** What every request of a client shares. */
export interface World extends Omit<Wire, 'traffic'> {
  readonly turns: Turns;
}

export interface Trip {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
  readonly cut?: boolean;
  readonly inspect?: Ask['inspect'];
  /** Asked before every hop; throws where the hop is not allowed. */
  readonly permit?: (url: URL) => Promise<void>;
}

export interface Arrival extends Exchange {
  /** The final address where every redirect on the way was permanent, else null. */
  readonly movedTo: string | null;
}

/** Follows redirects to the final answer, whatever its status. Throws a FetchFailure. */
export async function journey(trip: Trip, world: World, traffic: Traffic): Promise<Arrival> {
  const budget = { leftMs: world.settings.deadlineMs };
  const hops = [trip.url.href];
  let permanent = true;
  for (let url = trip.url; ; ) {
    await trip.permit?.(url);
    const answer = await patiently({ ...trip, url }, world, traffic, budget);
    if (!REDIRECTS.has(answer.status))
      return { ...answer, movedTo: permanent && hops.length > 1 ? url.href : null };
    permanent &&= PERMANENT.has(answer.status);
    url = nextHop(url, answer, hops);
  }
}

/** Where a redirect leads. Throws where it leads nowhere, back, away from TLS, or on for too long. */
function nextHop(from: URL, answer: Exchange, hops: string[]): URL {
  const location = answer.headers.location;
  const shown = () => hops.map((hop) => hop.slice(0, 200)).join(' -> ');
  if (!location) throw new FetchFailure('redirect', `status ${answer.status} without a Location: ${shown()}`);
  const to = target(utf8(location), from);
  const loops = hops.includes(to.href);
  hops.push(to.href);
  if (loops) throw new FetchFailure('redirect', `the redirects go in a circle: ${shown()}`);
  if (hops.length > MAX_HOPS + 1)
    throw new FetchFailure('redirect', `more than ${MAX_HOPS} redirects: ${shown()}`);
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new FetchFailure('redirect', `${from.host} leads from https to unprotected http: ${shown()}`);
  return to;
}

/** Node reads headers as Latin-1; addresses in them are UTF-8 where they are not escaped. */
function utf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

function target(location: string, from: URL): URL {
  try {
    return checkedUrl(location, from.href);
  } catch (error) {
    throw new FetchFailure(
      'redirect',
      `${from.host} redirects to no usable address: ${(error as Error).message}`,
    );
  }
}

/** One hop with its retries: 5xx after back-off, 429 and 503 once more after a short Retry-After. */
async function patiently(
  trip: Trip,
  world: World,
  traffic: Traffic,
  budget: { leftMs: number },
): Promise<Exchange> {
  const { settings } = world;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await once(trip, world, traffic, budget);
    const waitMs = attempt < settings.retries ? waitBeforeRetry(answer, attempt, settings) : null;
    if (waitMs === null) return answer;
    await settings.sleep(waitMs);
  }
}

/** Milliseconds to wait before asking again; null where it is not worth it in this run. */
function waitBeforeRetry(answer: Exchange, attempt: number, settings: Settings): number | null {
  const asked = retryAfterMs(answer.headers['retry-after'], settings.wallClock());
  if (answer.status === 429)
    return asked !== null && asked <= settings.patienceMs && attempt === 0 ? asked : null;
  if (answer.status < 500) return null;
  if (asked !== null) return asked <= settings.patienceMs ? asked : null;
  return backoffMs(attempt, settings.random);
}

async function once(
  trip: Trip,
  world: World,
  traffic: Traffic,
  budget: { leftMs: number },
): Promise<Exchange> {
  const { settings, turns } = world;
  return turns.take(trip.url.origin, async () => {
    const start = settings.now();
    const ask = { ...trip, deadlineMs: Math.max(1, budget.leftMs) };
    const wire = { ...world, traffic };
    try {
      return await exchange(ask, wire).catch((failure) => {
        if (failure instanceof StaleConnection) return exchange(ask, wire);
        throw failure;
      });
    } finally {
      budget.leftMs -= settings.now() - start;
    }
  });
}
