/** Serves the bench's pages on loopback, compressed as hosts do, and counts what it sends. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface BenchServer {
  readonly origin: string;
  /** Bytes of bodies sent since the last call. */
  taken(): number;
  close(): void;
}

/** Text is gzipped, files of other kinds go as they are; everything may be cached for an hour. */
export async function serve(dir: string): Promise<BenchServer> {
  const ready = new Map<string, Buffer>();
  let sent = 0;
  const bodyOf = (path: string): Buffer => {
    const known = ready.get(path);
    if (known) return known;
    const bytes = readFileSync(join(dir, path));
    const body = TYPES[extname(path)] ? gzipSync(bytes) : bytes;
    ready.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')).replace(
      /\/$/,
      '/index.html',
    );
    try {
      const body = bodyOf(path);
      const type = TYPES[extname(path)];
      sent += body.length;
      response.writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=3600',
        ...(type && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => {
      const taken = sent;
      sent = 0;
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
