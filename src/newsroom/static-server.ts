/** Serves a built site on loopback as a production host would: types, validators, security headers, the 404 page. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Listening, listen } from './listen.ts';
import { type Answer, plainAnswer, respond } from './respond.ts';
import { findFile } from './static-files.ts';

export interface StaticServerOptions {
  /** Folder of the built site. It may be filled after the start. */
  readonly dir: string;
  /** Wanted port; the next free one is taken where it is in use. 0 takes any. */
  readonly port: number;
}

/** The pages carry their own content policy in a meta element, which cannot say who may frame them. */
const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
};

async function answerTo(dir: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plainAnswer(405, 'Only GET and HEAD are answered.', { ...HEADERS, allow: 'GET, HEAD' });
  const found = await findFile(dir, request.url ?? '/');
  if (found && 'redirect' in found)
    return plainAnswer(301, `See ${found.redirect}`, { ...HEADERS, location: found.redirect });
  if (found) return { status: 200, headers: HEADERS, ...found };
  const missing = await findFile(dir, '/404.html');
  if (!missing || 'redirect' in missing) return plainAnswer(404, 'There is no such page.', HEADERS);
  return { status: 404, headers: HEADERS, type: missing.type, body: missing.body };
}

async function serve(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    respond(request, response, await answerTo(dir, request));
  } catch {
    response.destroy();
  }
}

/**
 * Starts the server and resolves when it listens.
 * @throws Failure where no port is free.
 */
export function startStaticServer({ dir, port }: StaticServerOptions): Promise<Listening> {
  return listen((request, response) => void serve(dir, request, response), port);
}
