#!/usr/bin/env node
/** Serves what is there already, building nothing: a built site, or the sample newsroom. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { portOf, runCommand, UsageFailure } from '../src/newsroom/command.ts';
import { startNewsroom } from '../src/newsroom/server.ts';
import { startStaticServer } from '../src/newsroom/static-server.ts';
import { stopped } from '../src/newsroom/until-stopped.ts';

const HELP = `Usage: node scripts/serve.ts [flags]

  --dir DIR     a built site (default: dist)
  --newsroom    the sample newsroom instead
  --port N      port (default: 4732, or 4730 for the newsroom; the next free one where it is in use)
  --help        this text`;

await runCommand('node scripts/serve.ts --help', async (signal) => {
  const { values: flags } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      newsroom: { type: 'boolean', default: false },
      port: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(HELP);

  const port = portOf('port', flags.port ?? (flags.newsroom ? '4730' : '4732'));
  const dir = resolve(flags.dir);
  if (!flags.newsroom && !existsSync(join(dir, 'index.html')))
    throw new UsageFailure(
      `${dir} holds no index.html: run npm run build first, or name another folder with --dir.`,
    );
  const server = flags.newsroom
    ? await startNewsroom({ port, dir: join(import.meta.dirname, '../samples/newsroom') })
    : await startStaticServer({ port, dir });
  console.log(`${server.url}/\nPress Ctrl-C to stop.`);
  await stopped(signal);
  await server.close();
});
