/** Opens a server on loopback, on the wanted port or the next free one. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure } from './failure.ts';

export interface Listening {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports after the wanted one are tried before giving up. */
const ATTEMPTS = 20;

/**
 * Listens on 127.0.0.1. Port 0 takes any free one.
 * @throws Failure naming the ports where none of them is free.
 */
export async function listen(answer: RequestListener, wanted: number): Promise<Listening> {
  for (let port = wanted; port < wanted + ATTEMPTS; port++) {
    const opened = await attempt(answer, port);
    if (opened) return opened;
  }
  throw new Failure(
    `Ports ${wanted} to ${wanted + ATTEMPTS - 1} are all in use; choose another with a flag.`,
  );
}

function attempt(answer: RequestListener, port: number): Promise<Listening | null> {
  const server = createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${actual}`, port: actual, close });
    });
  });
}
