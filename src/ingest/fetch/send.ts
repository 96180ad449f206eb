/** Opens a request on a checked address and waits for the head of its answer. */
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { FetchFailure } from './failure.ts';
import { failureOfError } from './network-error.ts';

/** Header bytes an answer may have; more is a fault or an attack. */
const MAX_HEADER_BYTES = 16 * 1024;

export interface Agents {
  readonly http: http.Agent;
  readonly https: https.Agent;
}

export interface Sending {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly agents: Agents;
  /** Answers with the addresses that were checked, so that none other is ever connected to. */
  readonly lookup: LookupFunction;
  /** Milliseconds for the handshakes. */
  readonly connectMs: number;
  /** Ends the request; its reason is a FetchFailure. */
  readonly abort: AbortController;
}

/** The answer, its body unread. Rejects with the error of node:http. */
export function send(sending: Sending): Promise<http.IncomingMessage> {
  const { url, headers, agents, lookup, abort } = sending;
  const secure = url.protocol === 'https:';
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const request = (secure ? https : http).request(url, {
    agent: secure ? agents.https : agents.http,
    headers,
    lookup,
    maxHeaderSize: MAX_HEADER_BYTES,
    signal: abort.signal,
  });
  let answered = false;
  request.on('response', (response) => {
    answered = true;
    resolve(response);
  });
  request.on('upgrade', (_response, socket) => {
    socket.destroy();
    reject(new FetchFailure('protocol', `${url.host} wants another protocol than HTTP`));
  });
  // A fault in the body's framing is told to the request alone; the body only hears that it was cut off.
  request.on('error', (error: NodeJS.ErrnoException) => {
    const stale = request.reusedSocket && !answered && /^(?:ECONNRESET|EPIPE)$/.test(error.code ?? '');
    const failure = stale ? new StaleConnection(url.host) : failureOfError(error, url, answered);
    reject(failure);
    abort.abort(failure);
  });
  limitHandshake(request, secure, sending);
  request.end();
  return promise;
}

/** A kept-alive connection that the server had closed meanwhile: the request never arrived and is sent again. */
export class StaleConnection extends FetchFailure {
  constructor(host: string) {
    super('connection', `${host} closed a connection that was to be used again`);
  }
}

/** The handshake has a limit of its own, so that a dead address does not eat the whole deadline. */
function limitHandshake(
  request: http.ClientRequest,
  secure: boolean,
  { url, connectMs, abort }: Sending,
): void {
  request.on('socket', (socket) => {
    if (!socket.connecting) return;
    const timer = setTimeout(() => {
      abort.abort(
        new FetchFailure('timeout', `${url.host} did not take the connection within ${connectMs} ms`),
      );
    }, connectMs);
    const stop = () => clearTimeout(timer);
    socket.once(secure ? 'secureConnect' : 'connect', stop).once('close', stop);
  });
}
