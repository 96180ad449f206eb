/** One HTTP answer with validators, shared by the sample newsroom and the site's static server. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  readonly modified?: Date;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A strong validator of the bytes. */
export const etagOf = (body: Buffer): string =>
  `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;

function isFresh(request: IncomingMessage, etag: string, modified: Date | undefined): boolean {
  const match = request.headers['if-none-match'];
  if (match !== undefined) return match.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return modified !== undefined && since >= Math.floor(modified.getTime() / 1000) * 1000;
}

/** Sends the answer; 304 where the reader has it already, no body for HEAD. */
export function respond(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const etag = etagOf(answer.body);
  const headers: Record<string, string> = { ...answer.headers, 'content-type': answer.type };
  if (answer.status === 200) headers.etag = etag;
  if (answer.modified) headers['last-modified'] = answer.modified.toUTCString();
  if (answer.status === 200 && isFresh(request, etag, answer.modified)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(answer.status, { ...headers, 'content-length': String(answer.body.length) });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/** A short plain-text answer. */
export const plainAnswer = (status: number, text: string, headers: Record<string, string> = {}): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(`${text}\n`),
  headers,
});
