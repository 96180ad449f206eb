#!/usr/bin/env node
/** Serves what is there already, building nothing: a built site, or the sample newsroom. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../src/newsroom/failure.ts';
import { startNewsroom } from '../src/newsroom/server.ts';
import { startStaticServer } from '../src/newsroom/static-server.ts';
import { stopped, stopSignal } from '../src/newsroom/until-stopped.ts';

const HELP = `Usage: node scripts/serve.ts [flags]

  --dir DIR     a built site (default: dist)
  --newsroom    the sample newsroom instead
  --port N      port (default: 4732, or 4730 for the newsroom; the next free one where it is in use)
  --help        this text`;

function fail(message: string): never {
  console.error(`${message}\nTry: node scripts/serve.ts --help`);
  process.exit(1);
}

function readFlags() {
  try {
    return parseArgs({
      options: {
        dir: { type: 'string', default: 'dist' },
        newsroom: { type: 'boolean', default: false },
        port: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

const flags = readFlags();
if (flags.help) {
  console.log(HELP);
  process.exit(0);
}
const port = flags.port ?? (flags.newsroom ? '4730' : '4732');
if (!/^\d{1,5}$/.test(port) || Number(port) >= 65_500)
  fail(`--port takes a port below 65500, not "${port}".`);

const root = join(import.meta.dirname, '..');
const dir = resolve(flags.dir);
if (!flags.newsroom && !existsSync(join(dir, 'index.html')))
  fail(
    `${dir} holds no built site (no index.html): run npm run build first, or name another folder with --dir.`,
  );
try {
  const server = flags.newsroom
    ? await startNewsroom({ port: Number(port), dir: join(root, 'samples/newsroom') })
    : await startStaticServer({ port: Number(port), dir });
  console.log(`${server.url}/\nPress Ctrl-C to stop.`);
  await stopped(stopSignal());
  await server.close();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  fail(error.message);
}
