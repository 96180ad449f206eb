#!/usr/bin/env node
/** npm run archive: asks the Wayback Machine to keep the pages that the ledger rests on. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { queueOf } from '../src/ingest/archive/queue.ts';
import { wayback } from '../src/ingest/archive/wayback.ts';
import { type ArchiveTally, runArchive, sourcePages } from '../src/ingest/pipeline/archive.ts';
import { EXIT } from '../src/ingest/pipeline/exit.ts';
import { readArchive } from '../src/ingest/store/archive.ts';
import { StorageError } from '../src/ingest/store/atomic.ts';
import { LockedError, takeLock } from '../src/ingest/store/lock.ts';
import { onStop } from '../src/newsroom/until-stopped.ts';
import { readContent } from '../src/register/content.ts';

const HELP = `Usage: npm run archive -- [flags]

Asks the Wayback Machine to keep each page that a record rests on, oldest first, and writes what was asked for and
what it has confirmed to content/archive. Optional: the nightly run never does this by itself. Pages that were asked
for on an earlier day are looked up first; a page is asked for five times at most, never twice on one day.

  --content DIR      content folder (default: content)
  --limit N          ask for at most N pages (default: 100)
  --per-minute N     requests a minute (default: 6)
  --dry-run          list what would be asked for; no request, no keys needed
  --service ORIGIN   another service of the same form, e.g. http://127.0.0.1:8080
  --help             this text

LEDGER_ARCHIVE_KEYS=access:secret are the keys of your account, from https://archive.org/account/s3.php.
LEDGER_CONTACT=https://... is the address that the archive finds in the User-Agent.

Exit codes: 0 all well, 1 wrong usage or no keys, 2 some requests failed, 3 the storage refused, 4 another run holds
the folder, 130 and 143 interrupted (run again: it goes on where it stopped).`;

class Usage extends Error {}

function whole(flag: string, text: string, least: number): number {
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Usage(`--${flag} takes a whole number from ${least} up, not "${text}".`);
}

function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin === 'null')
    throw new Usage(`--service takes an origin such as https://web.archive.org, not "${text}".`);
  return new URL(text).origin;
}

function readFlags() {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      limit: { type: 'string', default: '100' },
      'per-minute': { type: 'string', default: '6' },
      'dry-run': { type: 'boolean', default: false },
      service: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    ...values,
    limit: whole('limit', values.limit, 0),
    delayMs: 60_000 / whole('per-minute', values['per-minute'], 1),
    service: values.service === undefined ? null : originOf(values.service),
  };
}

const stop = onStop();

async function main(): Promise<number> {
  const flags = readFlags();
  if (flags.help) {
    console.log(HELP);
    return EXIT.ok;
  }
  const keys = process.env.LEDGER_ARCHIVE_KEYS ?? '';
  if (!flags['dry-run'] && !/^[^\s:]+:[^\s:]+$/.test(keys))
    throw new Usage(
      'LEDGER_ARCHIVE_KEYS is not set to "access:secret". Make keys at https://archive.org/account/s3.php, or try --dry-run.',
    );
  const release = flags['dry-run'] ? null : await takeLock(join(flags.content, '.state', '.lock'));
  try {
    return await archive(flags, keys);
  } finally {
    await release?.();
  }
}

async function archive(flags: ReturnType<typeof readFlags>, keys: string): Promise<number> {
  const content = readContent(flags.content);
  const memory = await readArchive(flags.content);
  for (const file of memory.damaged) console.error(`content/${file} is damaged: mend or remove it.`);
  const today = new Date().toISOString().slice(0, 10);
  const queue = queueOf(sourcePages(content), memory.pages, today);
  const { open, due, confirmed, given } = queue;
  console.log(
    `${confirmed} pages have a copy, ${open.length} are to be looked up, ${due.length} to be asked for, ${given} given up.`,
  );
  if (flags['dry-run']) {
    for (const { url, day } of due.slice(0, flags.limit)) console.log(`  ${day ?? 'no date   '}  ${url}`);
    return EXIT.ok;
  }
  const tally = await runArchive({
    contentDir: flags.content,
    memory,
    queue,
    archive: wayback({
      keys,
      userAgent: `BreachLedger/0.1 (+${process.env.LEDGER_CONTACT ?? 'https://breach-ledger.example/'})`,
      ...(flags.service && { origins: { save: flags.service, available: flags.service } }),
      signal: stop.signal,
    }),
    today,
    limit: flags.limit,
    delayMs: flags.delayMs,
    signal: stop.signal,
    onStep: (told) => console.log(`  ${told}`),
  });
  console.log(told(tally));
  return (
    stop.exitCode() ??
    (tally.failed > 0 || tally.stopped === 'busy' || memory.damaged.length > 0 ? EXIT.someFailed : EXIT.ok)
  );
}

const told = ({ asked, confirmed, refused, failed, stopped }: ArchiveTally): string =>
  [
    `Asked for ${asked}, confirmed ${confirmed}, refused ${refused}, failed ${failed}.`,
    ...(stopped === 'busy' ? ['The archive wants fewer requests: run again tomorrow.'] : []),
    ...(stopped === 'interrupted' ? ['Interrupted: run again, it goes on where it stopped.'] : []),
  ].join('\n');

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode =
    error instanceof LockedError ? EXIT.locked : error instanceof StorageError ? EXIT.storage : EXIT.usage;
  console.error((error as Error).message);
  if (process.exitCode === EXIT.usage) console.error('See npm run archive -- --help.');
}
