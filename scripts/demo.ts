#!/usr/bin/env node
/** npm start: serves the sample newsroom, reads it, builds the site and serves that. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { portOf, runCommand } from '../src/newsroom/command.ts';
import { demonstrate } from '../src/newsroom/demonstration.ts';
import { stopped } from '../src/newsroom/until-stopped.ts';

const HELP = `Usage: npm start -- [flags]

Starts a newsroom of invented outlets on loopback, runs the nightly job over it, builds the site from what
was found and serves it until you press Ctrl-C.

  --port N             port of the site (default: 4731; the next free one where it is in use)
  --newsroom-port N    port of the newsroom (default: 4730; the next free one where it is in use)
  --work DIR           work folder (default: .demo); everything in it is removed
  --once               build, check the built site, and end (--no-serve means the same)
  --help               this text

Exit codes: 0 all well, 1 wrong usage or a step failed, 130 and 143 stopped while working.`;

await runCommand('npm start -- --help', async (signal) => {
  const { values: flags } = parseArgs({
    options: {
      port: { type: 'string', default: '4731' },
      'newsroom-port': { type: 'string', default: '4730' },
      work: { type: 'string', default: '.demo' },
      once: { type: 'boolean', default: false },
      'no-serve': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(HELP);

  const began = performance.now();
  const root = join(import.meta.dirname, '..');
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
});
