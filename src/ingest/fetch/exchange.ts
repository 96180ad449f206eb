/** One request and its whole answer: no redirects, no retries. Never yields half a body as a whole one. */
import type http from 'node:http';
import type { LookupFunction } from 'node:net';
import { publicAddresses } from './address.ts';
import { codingsOf, decoded } from './decode.ts';
import { FetchFailure } from './failure.ts';
import { failureOfError } from './network-error.ts';
import type { Settings } from './options.ts';
import { type Agents, send } from './send.ts';
import type { Traffic } from './types.ts';

type Headers = Readonly<Record<string, string>>;

export interface Exchange {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface Ask {
  readonly url: URL;
  readonly headers: Headers;
  /** Decoded bytes at which reading stops. */
  readonly maxBytes: number;
  /** Keep the first maxBytes instead of failing (robots.txt). */
  readonly cut?: boolean;
  /** Milliseconds for everything. */
  readonly deadlineMs: number;
  /** Looks at status and headers before the body is read; throws to refuse it. */
  readonly inspect?: (status: number, headers: Headers) => void;
}

/** What an exchange works with. */
export interface Wire {
  readonly agents: Agents;
  readonly settings: Settings;
  readonly traffic: Traffic;
  /** Ends all exchanges of a client. */
  readonly closing: AbortSignal;
}

/** Sends one request and counts it. Throws a FetchFailure for everything that is not a whole answer. */
export async function exchange(ask: Ask, wire: Wire): Promise<Exchange> {
  const abort = new AbortController();
  const stop = () => abort.abort(new FetchFailure('connection', 'the run was ended'));
  const timer = setTimeout(() => {
    abort.abort(
      new FetchFailure('timeout', `no whole answer from ${ask.url.host} within ${ask.deadlineMs} ms`),
    );
  }, ask.deadlineMs);
  wire.closing.addEventListener('abort', stop, { once: true });
  try {
    return await answer(ask, wire, abort);
  } catch (error) {
    throw abort.signal.aborted ? abort.signal.reason : failureOfError(error, ask.url);
  } finally {
    clearTimeout(timer);
    wire.closing.removeEventListener('abort', stop);
    abort.abort();
  }
}

async function answer(ask: Ask, wire: Wire, abort: AbortController): Promise<Exchange> {
  const { agents, settings, traffic } = wire;
  if (wire.closing.aborted) throw new FetchFailure('connection', 'the run was ended');
  const addresses = await publicAddresses(ask.url, settings);
  const lookup: LookupFunction = (_host, options, done) => {
    if (options.all) done(null, [...addresses]);
    else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
  };
  traffic.requests += 1;
  const { url, headers } = ask;
  const response = await send({ url, headers, agents, lookup, connectMs: settings.connectMs, abort });
  const { socket } = response;
  const before = counted.get(socket) ?? 0;
  try {
    return await whole(response, ask);
  } finally {
    if (!response.complete) response.destroy();
    counted.set(socket, socket.bytesRead);
    traffic.bytes += socket.bytesRead - before;
  }
}

/** Bytes of a kept-alive connection that were already counted for earlier requests. */
const counted = new WeakMap<object, number>();

async function whole(response: http.IncomingMessage, ask: Ask): Promise<Exchange> {
  const status = response.statusCode ?? 0;
  const headers = joined(response.headersDistinct);
  ask.inspect?.(status, headers);
  try {
    return { url: ask.url, status, headers, body: await wholeBody(response, headers, ask) };
  } catch (error) {
    throw failureOfError(error, ask.url, true);
  }
}

async function wholeBody(response: http.IncomingMessage, headers: Headers, ask: Ask): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of decoded(response, codingsOf(headers['content-encoding']))) {
    parts.push(chunk);
    size += chunk.length;
    if (size > ask.maxBytes && ask.cut) return Buffer.concat(parts).subarray(0, ask.maxBytes);
    if (size > ask.maxBytes)
      throw new FetchFailure('too_large', `the body has more than ${ask.maxBytes} bytes (decoded)`);
  }
  if (!response.complete)
    throw new FetchFailure('truncated', `the connection ended after ${size} bytes, before the body did`);
  return Buffer.concat(parts);
}

function joined(distinct: NodeJS.Dict<string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(distinct).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
}
