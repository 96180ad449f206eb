/** Undoes content codings (RFC 9110, 8.4) while counting what comes out. */
import type { Readable, Transform } from 'node:stream';
import {
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
} from 'node:zlib';
import { FetchFailure } from './failure.ts';

/** More codings than this are an attack: servers use one. */
const MAX_CODINGS = 2;

/** The codings of a body in the order in which they are to be undone. Throws on too many or unknown ones. */
export function codingsOf(header: string | undefined): string[] {
  const codings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity');
  if (codings.length > MAX_CODINGS)
    throw new FetchFailure('decompress', `the body is compressed ${codings.length} times over`);
  const unknown = codings.find((name) => !(name in DECODERS));
  if (unknown)
    throw new FetchFailure('decompress', `the body is in the unknown coding "${unknown.slice(0, 40)}"`);
  return codings.reverse();
}

const DECODERS: Readonly<Record<string, (start: Buffer) => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
  // Some servers send raw deflate under the name of zlib's format; browsers accept both.
  deflate: (start) => (isZlib(start) ? createInflate() : createInflateRaw()),
};

/** RFC 1950: method 8, and the first two bytes are a multiple of 31. */
function isZlib(start: Buffer): boolean {
  const [first = 0, second = 0] = start;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/** The chunks of a body with its codings undone. */
export async function* decoded(source: Readable, codings: readonly string[]): AsyncGenerator<Buffer> {
  let chunks: AsyncIterable<Buffer> = source;
  for (const coding of codings) chunks = undone(chunks, coding);
  yield* chunks;
}

async function* undone(source: AsyncIterable<Buffer>, coding: string): AsyncGenerator<Buffer> {
  const input = source[Symbol.asyncIterator]();
  const first = await input.next();
  if (first.done) return;
  const transform = DECODERS[coding]?.(first.value);
  if (!transform) return;
  const fed = feed(transform, first.value, input);
  try {
    for await (const chunk of transform) yield chunk as Buffer;
    await fed;
  } finally {
    transform.destroy();
    await input.return?.();
  }
}

/** Writes the input into the decoder at the decoder's pace; an error of the input destroys the decoder with it. */
async function feed(decoder: Transform, first: Buffer, rest: AsyncIterator<Buffer>): Promise<void> {
  try {
    for (
      let next: IteratorResult<Buffer> = { done: false, value: first };
      !next.done;
      next = await rest.next()
    ) {
      if (decoder.destroyed) return;
      if (!decoder.write(next.value)) await drained(decoder);
    }
    decoder.end();
  } catch (error) {
    decoder.destroy(error as Error);
  }
}

function drained(decoder: Transform): Promise<void> {
  return new Promise((resolve) => {
    decoder
      .once('drain', resolve)
      .once('close', resolve)
      .once('error', () => resolve());
  });
}
