#!/usr/bin/env node
/** npm run site: builds the site from content/ and serves it. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { portOf, runCommand } from '../src/newsroom/command.ts';
import { buildAndCheck } from '../src/newsroom/site-build.ts';
import { startStaticServer } from '../src/newsroom/static-server.ts';
import { stopped } from '../src/newsroom/until-stopped.ts';

const HELP = `Usage: npm run site -- [flags]

Builds the site from content/ into dist/ and serves it until you press Ctrl-C.

  --port N    port (default: 4732; the next free one where it is in use)
  --once      build, check the built site, and end
  --help      this text`;

await runCommand('npm run site -- --help', async (signal) => {
  const { values: flags } = parseArgs({
    options: {
      port: { type: 'string', default: '4732' },
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(HELP);

  const root = join(import.meta.dirname, '..');
  const out = join(root, 'dist');
  const server = await startStaticServer({ dir: out, port: portOf('port', flags.port) });
  try {
    console.log('Building the site from content/ ...');
    const seconds = await buildAndCheck(
      { content: join(root, 'content'), out, sample: false, signal },
      server.url,
    );
    console.log(`Built in ${seconds.toFixed(1)} s.`);
    if (flags.once) return;
    console.log(`\n  Site  ${server.url}/ (English: ${server.url}/en/)\n\nPress Ctrl-C to stop.`);
    await stopped(signal);
  } finally {
    await server.close();
  }
});
