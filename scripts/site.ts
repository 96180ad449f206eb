#!/usr/bin/env node
/** npm run site: builds the site from content/ and serves it. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../src/newsroom/failure.ts';
import { runStep } from '../src/newsroom/run-step.ts';
import { SITE_CHECKS, selfCheck } from '../src/newsroom/self-check.ts';
import { siteBuildStep } from '../src/newsroom/site-build.ts';
import { startStaticServer } from '../src/newsroom/static-server.ts';
import { stopped, stopSignal } from '../src/newsroom/until-stopped.ts';

const HELP = `Usage: npm run site -- [flags]

Builds the site from content/ into dist/ and serves it until you press Ctrl-C.

  --port N    port (default: 4732; the next free one where it is in use)
  --once      build, check the built site, and end
  --help      this text`;

function readFlags() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '4732' },
        once: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(message: string): never {
  console.error(`${message}\nTry: npm run site -- --help`);
  process.exit(1);
}

const flags = readFlags();
if (flags.help) {
  console.log(HELP);
  process.exit(0);
}
if (!/^\d{1,5}$/.test(flags.port) || Number(flags.port) >= 65_500)
  fail(`--port takes a port below 65500, not "${flags.port}".`);

const root = join(import.meta.dirname, '..');
const out = join(root, 'dist');
const signal = stopSignal();
const server = await startStaticServer({ dir: out, port: Number(flags.port) });
try {
  console.log('Building the site from content/ ...');
  const step = siteBuildStep({ content: join(root, 'content'), out, sample: false, signal });
  console.log(`Built in ${(await runStep(step)).toFixed(1)} s.`);
  const failures = await selfCheck(server.url, SITE_CHECKS);
  if (failures.length > 0) throw new Failure(`The built site is not whole: ${failures.join('; ')}.`);
  if (!flags.once) {
    console.log(`\n  Site  ${server.url}/ (English: ${server.url}/en/)\n\nPress Ctrl-C to stop.`);
    await stopped(signal);
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(signal.aborted ? 'Stopped.' : error.message);
  process.exitCode = signal.aborted ? 130 : 1;
} finally {
  await server.close();
}
