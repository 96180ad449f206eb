/** One request and its answer: no redirects, no retries. Never yields half a body as a whole one. */
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { publicAddresses } from './address.ts';
import { codingsOf, decoded } from './decode.ts';
import { FetchFailure } from './failure.ts';
import { failureOfError } from './network-error.ts';
import type { Settings } from './options.ts';
import type { Traffic } from './types.ts';

/** Header bytes an answer may have; more is a fault or an attack. */
const MAX_HEADER_BYTES = 16 * 1024;

export interface Exchange {
  readonly url: URL;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Ask {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded bytes at which reading stops. */
  readonly maxBytes: number;
  /** Keep the first maxBytes instead of failing (robots.txt). */
  readonly cut?: boolean;
  /** Milliseconds for everything. */
  readonly deadlineMs: number;
  /** Looks at status and headers before the body is read; throws to refuse it. */
  readonly inspect?: (status: number, headers: Readonly<Record<string, string>>) => void;
}

export interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

/** Sends one request and counts it. Throws a FetchFailure for everything that is not a whole answer. */
export async function exchange(
  ask: Ask,
  agents: Agents,
  settings: Settings,
  traffic: Traffic,
): Promise<Exchange> {
  const abort = new AbortController();
  const timer = setTimeout(() => {
    abort.abort(
      new FetchFailure('timeout', `no whole answer from ${ask.url.host} within ${ask.deadlineMs} ms`),
    );
  }, ask.deadlineMs);
  try {
    const addresses = await publicAddresses(ask.url, settings);
    const pinned: LookupFunction = (_host, options, done) => {
      if (options.all) done(null, [...addresses]);
      else done(null, addresses[0]?.address ?? '', addresses[0]?.family);
    };
    traffic.requests += 1;
    return await answer(ask, agents, settings, pinned, abort, traffic);
  } catch (error) {
    throw abort.signal.aborted ? abort.signal.reason : failureOfError(error, ask.url);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

async function answer(
  ask: Ask,
  agents: Agents,
  settings: Settings,
  lookup: LookupFunction,
  abort: AbortController,
  traffic: Traffic,
): Promise<Exchange> {
  const response = await send(ask, agents, settings, lookup, abort);
  const { socket } = response;
  const before = counted.get(socket) ?? 0;
  const status = response.statusCode ?? 0;
  const headers = joined(response.headersDistinct);
  try {
    ask.inspect?.(status, headers);
    return { url: ask.url, status, headers, body: await wholeBody(response, headers, ask) };
  } finally {
    if (!response.complete) response.destroy();
    counted.set(socket, socket.bytesRead);
    traffic.bytes += socket.bytesRead - before;
  }
}

/** Bytes of a kept-alive connection that were already counted for earlier requests. */
const counted = new WeakMap<object, number>();

function send(
  ask: Ask,
  agents: Agents,
  settings: Settings,
  lookup: LookupFunction,
  abort: AbortController,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const secure = ask.url.protocol === 'https:';
    const request = (secure ? https : http).request(ask.url, {
      agent: secure ? agents.https : agents.http,
      headers: ask.headers,
      lookup,
      maxHeaderSize: MAX_HEADER_BYTES,
      signal: abort.signal,
    });
    let answered = false;
    request.on('response', (response) => {
      answered = true;
      resolve(response);
    });
    // A fault in the body's framing is told to the request alone; the body only hears that it was cut off.
    request.on('error', (error) => {
      reject(error);
      abort.abort(failureOfError(error, ask.url, answered));
    });
    request.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new FetchFailure('protocol', `${ask.url.host} wants another protocol than HTTP`));
    });
    limitConnecting(request, secure, settings.connectMs, ask.url, abort);
    request.end();
  });
}

/** The handshake has a limit of its own, so that a dead address does not eat the whole deadline. */
function limitConnecting(
  request: http.ClientRequest,
  secure: boolean,
  limitMs: number,
  url: URL,
  abort: AbortController,
): void {
  request.on('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => {
      abort.abort(
        new FetchFailure('timeout', `${url.host} did not take the connection within ${limitMs} ms`),
      );
    }, limitMs);
    const stop = () => clearTimeout(timer);
    socket.once(secure ? 'secureConnect' : 'connect', stop).once('close', stop);
  });
}

async function wholeBody(
  response: http.IncomingMessage,
  headers: Readonly<Record<string, string>>,
  ask: Ask,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
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
  } catch (error) {
    throw failureOfError(error, ask.url, true);
  }
}

function joined(distinct: NodeJS.Dict<string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(distinct).map(([name, values]) => [name, (values ?? []).join(', ')]),
  );
}
