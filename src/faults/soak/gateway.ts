/**
 * Stands between a newsroom and the run, under an address of its own: passes on what the newsroom says, with the
 * night's trouble, and lets articles be edited and withdrawn for good.
 */
import { createHash } from 'node:crypto';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type Listening, listen } from '../../newsroom/listen.ts';
import { cutShort } from './edit.ts';
import type { Trouble } from './weather.ts';

export interface Gateway extends Listening {
  /** Paths whose page is another from now on. */
  readonly edited: Set<string>;
  /** Paths that answer 410 from now on. */
  readonly withdrawn: Set<string>;
  /** Paths of pages that were asked for and are there. */
  readonly pages: Set<string>;
  /** The trouble of a request; none where absent. */
  trouble: (path: string, isFeed: boolean) => Trouble | null;
}

interface Said {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const SLOW_MS = 400;

/** @param upstream the newsroom's origin, without a slash at its end */
export async function startGateway(upstream: string): Promise<Gateway> {
  const state = {
    edited: new Set<string>(),
    withdrawn: new Set<string>(),
    pages: new Set<string>(),
    trouble: (): Trouble | null => null,
  };
  let gateway: Gateway | null = null;
  const listening = await listen((asked, response) => {
    if (gateway) void answer(asked, response, upstream, gateway).catch(() => response.destroy());
  }, 0);
  gateway = Object.assign(state, listening);
  return gateway;
}

async function answer(
  asked: IncomingMessage,
  response: ServerResponse,
  upstream: string,
  gateway: Gateway,
): Promise<void> {
  const path = asked.url ?? '/';
  if (path === '/robots.txt') return send(response, await ask(asked, upstream, gateway));
  if (gateway.withdrawn.has(path))
    return send(response, { status: 410, headers: {}, body: Buffer.from('gone') });
  const said = await ask(asked, upstream, gateway);
  const isFeed = !/html/.test(said.headers['content-type'] ?? 'html');
  if (said.status === 200 && !isFeed) gateway.pages.add(path);
  const body = gateway.edited.has(path) ? cutShort(said.body) : said.body;
  const now = isFeed ? fresh(said) : tagged({ ...said, body }, asked);
  await withTrouble(response, now, gateway.trouble(path, isFeed));
}

/** A feed of news is another every night: nothing of it can be compared with the night before. */
const fresh = (said: Said): Said => ({
  ...said,
  headers: Object.fromEntries(Object.entries(said.headers).filter(([name]) => name === 'content-type')),
});

/** A page with a validator that is made of its bytes, or the word that it is unchanged. */
function tagged(said: Said, asked: IncomingMessage): Said {
  if (said.status !== 200) return said;
  const etag = `"${createHash('sha256').update(said.body).digest('hex').slice(0, 12)}"`;
  const { 'last-modified': _, ...headers } = said.headers;
  const isKnown = asked.headers['if-none-match'] === etag;
  return { ...(isKnown ? { status: 304, body: Buffer.alloc(0) } : said), headers: { ...headers, etag } };
}

/** Asks the newsroom, whole; its address is replaced by the gateway's wherever it stands. */
function ask(asked: IncomingMessage, upstream: string, gateway: Listening): Promise<Said> {
  return new Promise((resolve, reject) => {
    const outgoing = request(upstream + (asked.url ?? '/'), (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString('latin1');
        const [theirs, ours] = [new URL(upstream).host, new URL(gateway.url).host];
        resolve({
          status: incoming.statusCode ?? 502,
          headers: kept(incoming),
          body: Buffer.from(text.replaceAll(theirs, ours), 'latin1'),
        });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

const KEPT = ['content-type', 'etag', 'last-modified'] as const;
const kept = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(KEPT.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));

async function withTrouble(response: ServerResponse, said: Said, trouble: Trouble | null): Promise<void> {
  const refuse = (status: number): void =>
    send(response, { status, headers: {}, body: Buffer.from('trouble') });
  switch (trouble) {
    case 'dropped':
      response.destroy();
      return;
    case 'unavailable':
      return refuse(503);
    case 'missing':
      return refuse(404);
    case 'withdrawn':
      return refuse(410);
    case 'empty':
      return send(response, { ...said, status: 200, body: Buffer.alloc(0) });
    case 'slow':
      await new Promise((done) => setTimeout(done, SLOW_MS));
      return send(response, said);
    case 'truncated':
      response.writeHead(said.status, { ...said.headers, 'content-length': said.body.length + 1 });
      response.write(said.body.subarray(0, said.body.length / 2), () => response.destroy());
      return;
    default:
      return send(response, said);
  }
}

function send(response: ServerResponse, { status, headers, body }: Said): void {
  response.writeHead(status, { ...headers, ...(status !== 304 && { 'content-length': body.length }) });
  response.end(status === 304 ? undefined : body);
}
