/** The client: polite, bounded, suspicious of addresses. It answers with bytes or an Issue and never throws. */
import http from 'node:http';
import https from 'node:https';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkedUrl } from './address.ts';
import { rememberingLookup, resolveName } from './dns.ts';
import { FetchFailure, issueOf } from './failure.ts';
import { type Arrival, journey, type Trip, type World } from './journey.ts';
import { type OptOut, optOutOfDirectives, stronger } from './opt-out.ts';
import { type ClientOptions, DEFAULTS, type Settings } from './options.ts';
import { outcomeOf, refuseMedia } from './outcome.ts';
import { createReservations, type Reservations } from './reservations.ts';
import { createRobots, productOf, ROBOTS_BYTES, type Robots } from './robots.ts';
import { createTurns } from './turn.ts';
import type { Client, FetchOutcome, FetchRequest, Traffic } from './types.ts';

/** Makes a client. One client a run: it remembers names, robots.txt and whose turn it is. */
export function createClient(options: ClientOptions = {}): Client {
  const settings = settingsOf(options);
  const agents = {
    http: new http.Agent({ keepAlive: true }),
    https: new https.Agent({ keepAlive: true }),
  };
  const closing = new AbortController();
  const world = { settings, agents, turns: createTurns(settings), closing: closing.signal };
  const memory: Memory = {
    robots: createRobots(settings, world.turns.slow),
    reservations: createReservations(),
  };
  const traffic = new Map<string, Traffic>();
  return {
    fetch: (request) => fetchOne(request, world, memory, trafficOf(traffic, request.outlet ?? '')),
    traffic: (outlet) => trafficOf(traffic, outlet),
    close: async () => {
      closing.abort();
      agents.http.destroy();
      agents.https.destroy();
    },
  };
}

/** What a client has learned about origins in this run. */
interface Memory {
  readonly robots: Robots;
  readonly reservations: Reservations;
}

async function fetchOne(
  request: FetchRequest,
  world: World,
  memory: Memory,
  traffic: Traffic,
): Promise<FetchOutcome> {
  try {
    const { settings } = world;
    const side = (url: URL) => journey(sideTrip(url, settings), world, traffic);
    const arrival = await journey(
      {
        url: checkedUrl(request.url),
        headers: headersOf(request, settings),
        maxBytes: settings.maxBytes[request.kind],
        inspect: (status, headers) => refuseMedia(status, headers, request.kind),
        permit: async (url) => {
          if (settings.obeyRobots) await memory.robots.check(url, side);
        },
      },
      world,
      traffic,
    );
    const outcome = outcomeOf(arrival, request);
    if (outcome.outcome === 'not-modified') return outcome;
    return { ...outcome, optOut: await optOutOf(arrival, request, settings, memory, side) };
  } catch (error) {
    const failure = error instanceof FetchFailure ? error : new FetchFailure('internal', String(error));
    return { outcome: 'failed', issue: issueOf(failure, request) };
  }
}

/** Headers speak for the page alone; tdmrep.json is asked only where the header is silent. */
async function optOutOf(
  arrival: Arrival,
  request: FetchRequest,
  settings: Settings,
  memory: Memory,
  side: (url: URL) => Promise<Arrival>,
): Promise<OptOut> {
  const directives = optOutOfDirectives(arrival.headers['x-robots-tag'] ?? '', productOf(settings.userAgent));
  const header = arrival.headers['tdm-reservation']?.trim();
  if (header === '1') return stronger(directives, 'no-quotes');
  if (header !== undefined || request.kind === 'feed' || !settings.obeyRobots) return directives;
  return (await memory.reservations.covers(arrival.url, side))
    ? stronger(directives, 'no-quotes')
    : directives;
}

/** A request for robots.txt or tdmrep.json. */
function sideTrip(url: URL, settings: Settings): Trip {
  return { url, headers: commonHeaders(settings), maxBytes: ROBOTS_BYTES, cut: true };
}

const ACCEPT = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5',
} as const;

function commonHeaders(settings: Settings): Record<string, string> {
  return { 'user-agent': settings.userAgent, 'accept-encoding': 'gzip, br, deflate, zstd' };
}

function headersOf(request: FetchRequest, settings: Settings): Record<string, string> {
  return {
    ...commonHeaders(settings),
    accept: ACCEPT[request.kind],
    ...(isHeader(request.etag) ? { 'if-none-match': request.etag } : {}),
    ...(isHeader(request.lastModified) ? { 'if-modified-since': request.lastModified } : {}),
  };
}

/** Whether a stored value can be sent: one that cannot would make every later request fail. */
function isHeader(value: string | null | undefined): value is string {
  return typeof value === 'string' && /^[\u0020-\u007e]{1,1000}$/.test(value);
}

function trafficOf(all: Map<string, Traffic>, outlet: string): Traffic {
  const known = all.get(outlet) ?? { requests: 0, bytes: 0 };
  all.set(outlet, known);
  return known;
}

function settingsOf(options: ClientOptions): Settings {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const all = {
    ...DEFAULTS,
    lookup: resolveName,
    now: () => performance.now(),
    wallClock: () => Date.now(),
    sleep: async (ms: number) => void (await sleep(ms)),
    random: Math.random,
    ...given,
  };
  return { ...all, lookup: rememberingLookup(all.lookup, all.dnsMs) };
}
