/** What an arrival means: bytes, "not modified", or a failure. */
import { FetchFailure } from './failure.ts';
import type { Arrival } from './journey.ts';
import type { Fetched, FetchRequest, NotModified } from './types.ts';

const GONE = new Set([410, 451]);

/** Reads the final status. Throws a FetchFailure for everything but a whole document or an asked-for 304. */
export function outcomeOf(arrival: Arrival, request: FetchRequest): Fetched | NotModified {
  const { status, headers, body, url, movedTo } = arrival;
  if (status === 304 && (request.etag || request.lastModified))
    return { outcome: 'not-modified', url: url.href };
  if (GONE.has(status)) throw new FetchFailure('gone', `${url.host} answers ${status}: it is gone for good`);
  if (status === 429) throw new FetchFailure('rate_limited', tooMany(arrival));
  if (status === 204 || status === 205)
    throw new FetchFailure('empty', `${url.host} answers ${status}, no content`);
  if (status !== 200 && status !== 203)
    throw new FetchFailure('http_status', `${url.host} answers ${status}`);
  if (body.length === 0) throw new FetchFailure('empty', `${url.host} answers ${status} with an empty body`);
  return {
    outcome: 'fetched',
    url: url.href,
    status,
    headers,
    body,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    movedTo,
  };
}

const MEDIA = /^(?:image\/(?!svg)|audio\/|video\/|font\/|application\/(?:pdf|zip|msword|vnd\.(?!.*xml)))/i;

/** Refuses pictures, films and documents by their type, before they are loaded. Throws a FetchFailure. */
export function refuseMedia(
  status: number,
  headers: Readonly<Record<string, string>>,
  kind: FetchRequest['kind'],
): void {
  const type = headers['content-type']?.trim() ?? '';
  if (status === 200 && MEDIA.test(type))
    throw new FetchFailure(
      kind === 'feed' ? 'not_a_feed' : 'not_html',
      `the server sends ${type.slice(0, 80)}`,
    );
}

function tooMany({ url, headers }: Arrival): string {
  const asked = headers['retry-after'];
  return `${url.host} answers 429, too many requests${asked ? ` (Retry-After: ${asked.slice(0, 60)})` : ''}`;
}
