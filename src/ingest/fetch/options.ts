/** What a client can be told. Everything that touches the world is passed in, so that a run can be replayed. */
import type { LookupAddress } from 'node:dns';

/** Looks a host name up: all its addresses, or an error with a `code` as node:dns gives it. */
export type Lookup = (host: string) => Promise<readonly LookupAddress[]>;

export interface ClientOptions {
  /** Sent with every request; names the project and a way to reach its people. An operator gives a real address. */
  readonly userAgent?: string;
  /** Exact origins (scheme, host, port) that may stand on a private address, e.g. "http://127.0.0.1:4750". */
  readonly allowOrigins?: readonly string[];
  /** Milliseconds one request may take in all: redirects, retries and body, without waiting for its turn. */
  readonly deadlineMs?: number;
  /** Milliseconds for the TCP and TLS handshake of one hop. */
  readonly connectMs?: number;
  /** Milliseconds for one host name to be looked up. */
  readonly dnsMs?: number;
  /** Decoded bytes that a body may have. */
  readonly maxBytes?: { readonly feed: number; readonly page: number };
  /** Requests that may run at once on one origin. */
  readonly perHost?: number;
  /** Milliseconds between the starts of two requests to one origin; a Crawl-delay can only lengthen it. */
  readonly delayMs?: number;
  /** Retries after a 5xx answer. */
  readonly retries?: number;
  /** The longest Retry-After, in milliseconds, that is waited for within a run. */
  readonly patienceMs?: number;
  /** Asks robots.txt and tdmrep.json first. False only for replaying stored pages. */
  readonly obeyRobots?: boolean;
  readonly lookup?: Lookup;
  /** Monotonic clock in milliseconds. */
  readonly now?: () => number;
  /** Wall clock in milliseconds since 1970, for Retry-After dates. */
  readonly wallClock?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  /** In [0, 1), for the jitter of back-off. */
  readonly random?: () => number;
}

export type Settings = Required<ClientOptions>;

export const MEGABYTE = 1_000_000;

/** Defaults for a nightly run on the open web; docs/decisions/fetch.md gives the reasons for the figures. */
export const DEFAULTS: Omit<Settings, 'lookup' | 'now' | 'wallClock' | 'sleep' | 'random'> = {
  userAgent: 'BreachLedger/0.1 (+https://breach-ledger.example/)',
  allowOrigins: [],
  deadlineMs: 20_000,
  connectMs: 8_000,
  dnsMs: 5_000,
  maxBytes: { feed: 6 * MEGABYTE, page: 4 * MEGABYTE },
  perHost: 2,
  delayMs: 1_000,
  retries: 2,
  patienceMs: 5_000,
  obeyRobots: true,
};
