#!/usr/bin/env node
/** npm start: serves the sample newsroom, reads it, builds the site and serves that. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { demonstrate } from '../src/newsroom/demonstration.ts';
import { Failure } from '../src/newsroom/failure.ts';
import { stopped, stopSignal } from '../src/newsroom/until-stopped.ts';

const HELP = `Usage: npm start -- [flags]

Starts a newsroom of invented outlets on loopback, runs the nightly job over it, builds the site from what
was found and serves it until you press Ctrl-C.

  --port N             port of the site (default: 4731; the next free one where it is in use)
  --newsroom-port N    port of the newsroom (default: 4730; the next free one where it is in use)
  --work DIR           work folder (default: .demo); everything in it is removed
  --once               build, check the built site, and end (--no-serve means the same)
  --help               this text

Exit codes: 0 all well, 1 wrong usage or a step failed, 130 stopped while working.`;

function readFlags() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '4731' },
        'newsroom-port': { type: 'string', default: '4730' },
        work: { type: 'string', default: '.demo' },
        once: { type: 'boolean', default: false },
        'no-serve': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(message: string): never {
  console.error(`${message}\nTry: npm start -- --help`);
  process.exit(1);
}

function portOf(flag: string, text: string): number {
  return /^\d{1,5}$/.test(text) && Number(text) < 65_500
    ? Number(text)
    : fail(`--${flag} takes a port below 65500, not "${text}".`);
}

const flags = readFlags();
if (flags.help) {
  console.log(HELP);
  process.exit(0);
}

const root = join(import.meta.dirname, '..');
const signal = stopSignal();
try {
  const began = performance.now();
  const demonstration = await demonstrate({
    root,
    work: resolve(root, flags.work),
    port: portOf('port', flags.port),
    newsroomPort: portOf('newsroom-port', flags['newsroom-port']),
    say: (line) => console.log(line),
    signal,
  });
  console.log(`Ready after ${((performance.now() - began) / 1000).toFixed(1)} s. All records are invented.`);
  if (!flags.once && !flags['no-serve']) {
    console.log(`\n  Site      ${demonstration.site}/ (English: ${demonstration.site}/en/)`);
    console.log(`  Newsroom  ${demonstration.newsroom}/\n\nPress Ctrl-C to stop.`);
    await stopped(signal);
  }
  await demonstration.close();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(signal.aborted ? 'Stopped.' : error.message);
  process.exitCode = signal.aborted ? 130 : 1;
}
