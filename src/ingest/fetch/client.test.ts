/** The client against real servers on loopback: every answer is bytes, "not modified" or an Issue. */
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Issue } from '../../model/run-report.ts';
import { createClient } from './client.ts';
import type { ClientOptions } from './options.ts';
import type { FetchOutcome } from './types.ts';

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => void;
const BODY = `<rss>${'Data bocor. '.repeat(200)}</rss>`;
const routes = new Map<string, Answer>();
const seen: { url: string; headers: http.IncomingHttpHeaders; at: number }[] = [];
const times = (url: string): number => seen.filter((one) => one.url === url).length;
let server: http.Server;
let base = '';

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const url = request.url ?? '';
    seen.push({ url, headers: request.headers, at: performance.now() });
    response.on('error', () => {});
    const answer = routes.get(url.split('?')[0] ?? '');
    if (answer) answer(request, response);
    else send(response, 404, 'tidak ada');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function send(response: http.ServerResponse, status: number, body: string | Buffer, headers = {}): void {
  response.writeHead(status, { 'content-type': 'text/xml', ...headers });
  response.end(body);
}
/** Bytes as they are, then the end of the connection. */
const raw =
  (text: string): Answer =>
  (_request, response) =>
    void (response.socket as Socket).end(text);
const coded =
  (coding: string, bytes: Buffer): Answer =>
  (_request, response) =>
    send(response, 200, bytes, { 'content-encoding': coding });

async function fetchFrom(path: string, options: ClientOptions = {}, extra = {}): Promise<FetchOutcome> {
  const client = createClient({
    allowOrigins: [base],
    delayMs: 0,
    deadlineMs: 1500,
    sleep: async () => {},
    ...options,
  });
  try {
    return await client.fetch({ url: new URL(path, base).href, kind: 'feed', outlet: 'harian', ...extra });
  } finally {
    await client.close();
  }
}
const classOf = (outcome: FetchOutcome): string =>
  outcome.outcome === 'failed' ? Issue.parse(outcome.issue).class : outcome.outcome;

const gzip = zlib.gzipSync(BODY);
const broken = Buffer.from(gzip);
broken[broken.length - 6] = (broken[broken.length - 6] ?? 0) ^ 255;
let chain = Buffer.from(BODY);
for (let at = 0; at < 4; at += 1) chain = zlib.gzipSync(chain);

/** What a server does, and the class of what comes of it. */
const ANSWERS: readonly (readonly [string, Answer, string])[] = [
  ['a plain body', (_q, r) => send(r, 200, BODY), 'fetched'],
  ['gzip', coded('gzip', gzip), 'fetched'],
  ['brotli', coded('br', zlib.brotliCompressSync(BODY)), 'fetched'],
  ['deflate', coded('deflate', zlib.deflateSync(BODY)), 'fetched'],
  ['raw deflate', coded('deflate', zlib.deflateRawSync(BODY)), 'fetched'],
  ['zstd', coded('zstd', zlib.zstdCompressSync(BODY)), 'fetched'],
  ['two codings', coded('gzip, br', zlib.brotliCompressSync(gzip)), 'fetched'],
  ['four codings', coded('gzip, gzip, gzip, gzip', chain), 'decompress'],
  ['an unknown coding', coded('x-rot13', Buffer.from(BODY)), 'decompress'],
  ['gzip that is none', coded('gzip', Buffer.from(BODY)), 'decompress'],
  ['gzip with a wrong checksum', coded('gzip', broken), 'decompress'],
  ['half of a gzip', coded('gzip', gzip.subarray(0, gzip.length >> 1)), 'truncated'],
  ['a gzip bomb', coded('gzip', zlib.gzipSync(Buffer.alloc(3_000_000))), 'too_large'],
  ['a body over the limit', (_q, r) => send(r, 200, Buffer.alloc(1_500_000, 'a')), 'too_large'],
  ['an empty body', (_q, r) => send(r, 200, ''), 'empty'],
  ['no content', (_q, r) => void r.writeHead(204).end(), 'empty'],
  ['404', (_q, r) => send(r, 404, 'x'), 'http_status'],
  ['403', (_q, r) => send(r, 403, 'x'), 'http_status'],
  ['500', (_q, r) => send(r, 500, 'x'), 'http_status'],
  ['410', (_q, r) => send(r, 410, 'x'), 'gone'],
  ['451', (_q, r) => send(r, 451, 'x'), 'gone'],
  ['304 that nobody asked for', (_q, r) => void r.writeHead(304).end(), 'http_status'],
  ['429 for a day', (_q, r) => send(r, 429, 'x', { 'retry-after': '86400' }), 'rate_limited'],
  ['429 for who knows', (_q, r) => send(r, 429, 'x', { 'retry-after': 'soon' }), 'rate_limited'],
  ['a picture', (_q, r) => send(r, 200, BODY, { 'content-type': 'image/png' }), 'not_a_feed'],
  ['no answer', () => {}, 'timeout'],
  ['a body that never ends', (_q, r) => void r.writeHead(200).write('a'), 'timeout'],
  ['a reset', (_q, r) => void r.socket?.resetAndDestroy(), 'connection'],
  [
    'a reset in the body',
    (_q, r) =>
      void r
        .writeHead(200, { 'content-length': 900 })
        .write('a', () => setTimeout(() => r.socket?.resetAndDestroy(), 20)),
    'truncated',
  ],
  ['less than Content-Length', raw('HTTP/1.1 200 OK\r\ncontent-length: 900\r\n\r\nabc'), 'truncated'],
  [
    'half of a chunked body',
    raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n'),
    'truncated',
  ],
  [
    'a chunk size that is none',
    raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\nabc'),
    'protocol',
  ],
  ['two lengths', raw('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde'), 'protocol'],
  ['20 KB of headers', raw(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(20_000)}\r\n\r\nabc`), 'protocol'],
  ['another protocol', raw('220 mail.example ESMTP ready\r\n'), 'protocol'],
  [
    '103 before 200',
    raw(`${'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(50)}HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc`),
    'fetched',
  ],
  ['a redirect to itself', (q, r) => void r.writeHead(302, { location: q.url }).end(), 'redirect'],
  ['a redirect without an address', (_q, r) => void r.writeHead(302).end(), 'redirect'],
  [
    'a redirect to nonsense',
    (_q, r) => void r.writeHead(302, { location: 'http://[::bad:/' }).end(),
    'redirect',
  ],
  [
    'a redirect to a file',
    (_q, r) => void r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    'redirect',
  ],
  [
    'endless redirects',
    (q, r) => void r.writeHead(302, { location: `?${Number(q.url?.split('?')[1] ?? 0) + 1}` }).end(),
    'redirect',
  ],
  [
    'a redirect to a private address',
    (_q, r) => void r.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
    'blocked_address',
  ],
  [
    'a redirect to another port here',
    (_q, r) => void r.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    'blocked_address',
  ],
];

describe('one answer', () => {
  it.each(ANSWERS)('%s', async (what, answer, expected) => {
    const path = `/${what.replaceAll(' ', '-')}`;
    routes.set(path, answer);
    const outcome = await fetchFrom(path, { maxBytes: { feed: 1_000_000, page: 1_000_000 } });
    expect(classOf(outcome)).toBe(expected);
    if (outcome.outcome === 'failed')
      expect(outcome.issue).toMatchObject({ stage: 'feed', outlet: 'harian' });
    if (outcome.outcome === 'fetched' && !what.startsWith('103'))
      expect(Buffer.from(outcome.body).toString()).toBe(BODY);
  });

  it('is never waited for longer than the deadline, however slowly it drips', async () => {
    routes.set('/drip', (_q, r) => {
      const timer = setInterval(() => r.write('a'), 50);
      r.writeHead(200).on('close', () => clearInterval(timer));
    });
    const started = performance.now();
    expect(classOf(await fetchFrom('/drip', { deadlineMs: 400 }))).toBe('timeout');
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('addresses', () => {
  it('asks nobody at a private address, a local name or another scheme', async () => {
    const closed = { allowOrigins: [] };
    expect(classOf(await fetchFrom('/x', closed))).toBe('blocked_address');
    expect(classOf(await fetchFrom('http://localhost:1/', closed))).toBe('blocked_address');
    expect(classOf(await fetchFrom('http://a:b@127.0.0.1/', closed))).toBe('bad_url');
    expect(classOf(await fetchFrom('ftp://harian.example/', closed))).toBe('bad_url');
  });

  it('refuses a name that resolves to a private address', async () => {
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    expect(classOf(await fetchFrom('http://harian.example/', { lookup }))).toBe('blocked_address');
  });

  it('connects to the address that was checked, not to a second answer', async () => {
    const { port } = new URL(base);
    let asked = 0;
    const lookup = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    routes.set('/pinned', (_q, r) => send(r, 200, BODY));
    const origin = `http://harian.example:${port}`;
    const outcome = await fetchFrom(`${origin}/pinned`, { lookup, allowOrigins: [origin] });
    expect([classOf(outcome), asked]).toEqual(['fetched', 1]);
  });

  it('names the host that has no address, once, and not its robots.txt', async () => {
    let asked = 0;
    const lookup = async () => {
      asked += 1;
      throw Object.assign(new Error('x'), { code: 'ENOTFOUND' });
    };
    const outcome = await fetchFrom('http://harian.example/feed', { lookup });
    expect(outcome).toMatchObject({
      outcome: 'failed',
      issue: { class: 'dns', message: expect.stringContaining('harian.example') },
    });
    expect(asked).toBe(1);
  });

  it('does not wait for a resolver that never answers', async () => {
    const lookup = () => new Promise<never>(() => {});
    expect(classOf(await fetchFrom('http://harian.example/feed', { lookup, dnsMs: 50 }))).toBe('dns');
  });

  it('reports TLS that fails', async () => {
    const secure = base.replace('http:', 'https:');
    expect(classOf(await fetchFrom(`${secure}/x`, { allowOrigins: [secure] }))).toBe('tls');
  });

  it('reports a port that nobody listens on', async () => {
    const idle = 'http://127.0.0.1:9';
    const outcome = await fetchFrom(`${idle}/x`, { allowOrigins: [idle] });
    expect(outcome).toMatchObject({
      issue: { class: 'connection', message: expect.stringContaining('127.0.0.1:9') },
    });
  });
});

describe('manners', () => {
  it('names itself and asks for compression', async () => {
    routes.set('/who', (_q, r) => send(r, 200, BODY));
    await fetchFrom('/who', { userAgent: 'BreachLedger/9 (+https://ledger.example/contact)' });
    expect(seen.at(-1)?.headers).toMatchObject({
      'user-agent': 'BreachLedger/9 (+https://ledger.example/contact)',
      'accept-encoding': expect.stringContaining('br'),
    });
  });

  it('asks conditionally and understands 304', async () => {
    routes.set('/etag', (q, r) =>
      q.headers['if-none-match'] === '"a"'
        ? void r.writeHead(304).end()
        : send(r, 200, BODY, { etag: '"a"' }),
    );
    expect(await fetchFrom('/etag')).toMatchObject({ outcome: 'fetched', etag: '"a"' });
    expect(classOf(await fetchFrom('/etag', {}, { etag: '"a"' }))).toBe('not-modified');
    expect(classOf(await fetchFrom('/etag', {}, { etag: 'a\r\nx: y' }))).toBe('fetched');
  });

  it('waits for a short Retry-After and asks once more', async () => {
    const waits: number[] = [];
    routes.set('/429', (_q, r) =>
      times('/429') === 1 ? send(r, 429, 'x', { 'retry-after': '2' }) : send(r, 200, BODY),
    );
    const outcome = await fetchFrom('/429', { sleep: async (ms) => void waits.push(ms) });
    expect([classOf(outcome), waits]).toEqual(['fetched', [2000]]);
  });

  it('asks a broken server three times in all, and a missing page once', async () => {
    routes.set('/503', (_q, r) => send(r, 503, 'x'));
    await fetchFrom('/503');
    await fetchFrom('/missing');
    expect([times('/503'), times('/missing')]).toEqual([3, 1]);
  });

  it('proposes a new address only where every step was permanent', async () => {
    routes.set('/old', (_q, r) => void r.writeHead(301, { location: '/mid' }).end());
    routes.set('/mid', (_q, r) => void r.writeHead(308, { location: '/new' }).end());
    routes.set('/new', (_q, r) => send(r, 200, BODY));
    routes.set('/loan', (_q, r) => void r.writeHead(302, { location: '/old' }).end());
    expect(await fetchFrom('/old')).toMatchObject({ url: `${base}/new`, movedTo: `${base}/new` });
    expect(await fetchFrom('/loan')).toMatchObject({ url: `${base}/new`, movedTo: null });
    expect(await fetchFrom('/new')).toMatchObject({ movedTo: null });
  });

  it('sends a request again whose kept connection the server had closed', async () => {
    let requests = 0;
    const closing = http.createServer((request, response) => {
      requests += 1;
      if (requests === 2) request.socket.resetAndDestroy();
      else response.end(BODY);
    });
    await new Promise<void>((done) => closing.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(closing.address() as AddressInfo).port}`;
    const client = createClient({ allowOrigins: [origin], delayMs: 0, obeyRobots: false });
    const ask = () => client.fetch({ url: `${origin}/a`, kind: 'feed', outlet: null });
    expect([classOf(await ask()), classOf(await ask()), requests]).toEqual(['fetched', 'fetched', 3]);
    await client.close();
    closing.closeAllConnections();
    closing.close();
  });

  it('counts requests and bytes by outlet, and ends at once when closed', async () => {
    routes.set('/count', (_q, r) => send(r, 200, BODY));
    routes.set('/stall', () => {});
    const client = createClient({ allowOrigins: [base], delayMs: 0 });
    await client.fetch({ url: `${base}/count`, kind: 'feed', outlet: 'harian' });
    expect(client.traffic('harian')).toMatchObject({ requests: 2, bytes: expect.any(Number) });
    expect(client.traffic('harian').bytes).toBeGreaterThan(BODY.length);
    const stalled = client.fetch({ url: `${base}/stall`, kind: 'feed', outlet: 'lain' });
    setTimeout(() => void client.close(), 50);
    expect(classOf(await stalled)).toBe('connection');
  });
});

/** Runs with robots.txt as given. */
async function withRobots(
  robots: Answer,
  paths: readonly string[],
  kind: 'feed' | 'page' = 'page',
): Promise<string[]> {
  routes.set('/robots.txt', robots);
  const client = createClient({ allowOrigins: [base], delayMs: 0, deadlineMs: 1500, sleep: async () => {} });
  const classes: string[] = [];
  for (const path of paths)
    classes.push(classOf(await client.fetch({ url: base + path, kind, outlet: null })));
  await client.close();
  routes.delete('/robots.txt');
  return classes;
}
const text =
  (body: string): Answer =>
  (_q, r) =>
    send(r, 200, body, { 'content-type': 'text/plain' });

describe('robots.txt', () => {
  beforeAll(() => {
    for (const path of ['/r/open', '/r/shut']) routes.set(path, (_q, r) => send(r, 200, BODY));
  });

  it.each<[string, Answer, readonly string[]]>([
    ['forbids a path', text('User-agent: *\nDisallow: /r/shut'), ['fetched', 'robots']],
    [
      'names us',
      text('User-agent: BreachLedger\nDisallow: /r/shut\n\nUser-agent: *\nDisallow: /'),
      ['fetched', 'robots'],
    ],
    ['names another robot', text('User-agent: OtherBot\nDisallow: /'), ['fetched', 'fetched']],
    ['is missing', (_q, r) => send(r, 404, 'x'), ['fetched', 'fetched']],
    ['is forbidden itself', (_q, r) => send(r, 403, 'x'), ['fetched', 'fetched']],
    ['asks for patience', (_q, r) => send(r, 429, 'x'), ['rate_limited', 'rate_limited']],
    ['breaks', (_q, r) => send(r, 500, 'x'), ['robots', 'robots']],
    ['resets', (_q, r) => void r.socket?.resetAndDestroy(), ['connection', 'connection']],
    ['is huge', text(`User-agent: *\nDisallow: /r/shut\n#${'x'.repeat(2_000_000)}`), ['fetched', 'robots']],
    ['goes in a circle', (q, r) => void r.writeHead(302, { location: q.url }).end(), ['fetched', 'fetched']],
  ])('%s', async (_what, robots, expected) => {
    const before = seen.filter(({ url }) => url === '/r/shut').length;
    expect(await withRobots(robots, ['/r/open', '/r/shut'])).toEqual(expected);
    const asked = seen.filter(({ url }) => url === '/r/shut').length - before;
    expect(asked).toBe(expected[1] === 'fetched' ? 1 : 0);
  });

  it('is asked once a run', async () => {
    const before = times('/robots.txt');
    await withRobots(text(''), ['/r/open', '/r/shut', '/r/open']);
    expect(times('/robots.txt') - before).toBe(1);
  });
});

describe('opt-outs', () => {
  it.each<[string, Record<string, string>, string | null, string]>([
    ['nothing', {}, null, 'none'],
    ['a reservation by header', { 'tdm-reservation': '1' }, null, 'no-quotes'],
    ['directives', { 'x-robots-tag': 'noai' }, null, 'no-quotes'],
    ['noindex', { 'x-robots-tag': 'noindex' }, null, 'no-index'],
    ['a reservation by file', {}, '[{"location":"/o/","tdm-reservation":1}]', 'no-quotes'],
    [
      'a header that beats the file',
      { 'tdm-reservation': '0' },
      '[{"location":"/","tdm-reservation":1}]',
      'none',
    ],
    ['a broken file', {}, '[{"location":', 'none'],
  ])('%s', async (_what, headers, file, expected) => {
    routes.set('/o/a', (_q, r) => send(r, 200, BODY, headers));
    if (file) routes.set('/.well-known/tdmrep.json', text(file));
    expect(await fetchFrom('/o/a', {}, { kind: 'page' })).toMatchObject({ optOut: expected });
    routes.delete('/.well-known/tdmrep.json');
  });
});
