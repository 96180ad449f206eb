#!/usr/bin/env node
/** npm run nightly: reads the feeds and pages of all outlets and stores what it extracts. */
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { createClient } from '../src/ingest/fetch/index.ts';
import { EXIT } from '../src/ingest/pipeline/exit.ts';
import { showProgress } from '../src/ingest/pipeline/progress.ts';
import { runNightly } from '../src/ingest/pipeline/run.ts';
import { summarize } from '../src/ingest/pipeline/summary.ts';
import { inWorkers } from '../src/ingest/pipeline/workers.ts';
import { StorageError, writeAtomically } from '../src/ingest/store/atomic.ts';
import { LockedError } from '../src/ingest/store/lock.ts';
import { RunReport } from '../src/model/run-report.ts';
import { onStop } from '../src/newsroom/until-stopped.ts';
import { OutletsFileError, readOutletsFile } from '../src/register/outlets-file.ts';

// Failing name look-ups hold a thread for seconds each; with node's four, files would wait for dead hosts.
process.env.UV_THREADPOOL_SIZE ??= '6';
// A hostile page makes garbage by the hundred megabytes: collect it early instead of growing. Soft, unlike a heap
// limit, which would end the whole run.
for (const flag of ['--heap-growing-percent=20', '--max-semi-space-size=2', '--semi-space-growth-factor=1'])
  setFlagsFromString(flag);

const HELP = `Usage: npm run nightly -- [flags]

Reads the feeds of all outlets, downloads the articles that speak of a data breach, extracts statements
and figures, links them to incidents and stores them under content/articles. A second run over
unchanged sources writes nothing.

  --content DIR        content folder (default: content)
  --outlets FILE       read these outlets instead of content/outlets: YAML or JSON, a list of
                       { name, lang, feeds } or of full outlet records. Origins on this machine that stand
                       in FILE are allowed, and asked without delay where it holds no others.
  --only ID[,ID...]    only these outlets (may be repeated)
  --since YYYY-MM-DD   only items published on that day or later
  --limit N            at most N pages per outlet
  --dry-run            do everything, write nothing
  --accept             write changes even where the sources would change more than a tenth of the stored articles
  --offline            make no request: check what is stored, and report
  --report FILE        write the report as JSON
  --json               print the report as JSON instead of a summary
  --allow-origin URL   allow one more exact origin on a private address (may be repeated)
  --delay MS           time between two requests to one server (default: 1000)
  --help               this text

LEDGER_CONTACT=https://... is the address that outlets find in the User-Agent; set it to your own.

Exit codes: 0 all well, 1 wrong usage, 2 some sources failed, 3 the storage refused or the clock is behind,
4 another run holds the folder, 5 more would change than is usual (look, then --accept), 130 and 143 interrupted.`;

const fail = (message: string): never => {
  console.error(`${message}\nTry: npm run nightly -- --help`);
  process.exit(EXIT.usage);
};

function readFlags() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string', default: 'content' },
        outlets: { type: 'string' },
        only: { type: 'string', multiple: true },
        since: { type: 'string' },
        limit: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
        offline: { type: 'boolean', default: false },
        report: { type: 'string' },
        json: { type: 'boolean', default: false },
        'allow-origin': { type: 'string', multiple: true },
        delay: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return fail((error as Error).message);
  }
}

function readOutlets(path: string) {
  try {
    return readOutletsFile(path);
  } catch (error) {
    if (error instanceof OutletsFileError) return fail(error.message);
    throw error;
  }
}

function wholeNumber(flag: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : fail(`--${flag} takes a whole number, not "${text}"`);
}

const flags = readFlags();
if (flags.help) {
  console.log(HELP);
  process.exit(EXIT.ok);
}
if (flags.since && !/^\d{4}-\d{2}-\d{2}$/.test(flags.since))
  fail(`--since takes a day as YYYY-MM-DD, not "${flags.since}"`);

const outlets = flags.outlets === undefined ? undefined : readOutlets(flags.outlets);
const given = (outlets ?? []).flatMap((outlet) => outlet.feeds.map((feed) => new URL(feed.url)));
const local = given
  .filter((url) => /^(127\.|localhost$|\[::1\]$)/.test(url.hostname))
  .map((url) => url.origin);
// Politeness is for strangers: it may be left out only where every feed stands on this machine.
const onlyLocal = given.length > 0 && local.length === given.length;
const allowOrigins = [...new Set([...local, ...(flags['allow-origin'] ?? [])])];
const delayMs = wholeNumber('delay', flags.delay) ?? (onlyLocal ? 0 : undefined);

const stop = onStop((name) => console.error(`\n${name}: finishing the article in hand.`));

const client = flags.offline
  ? null
  : createClient({
      allowOrigins,
      ...(process.env.LEDGER_CONTACT && {
        userAgent: `BreachLedger/0.1 (+${process.env.LEDGER_CONTACT})`,
      }),
      ...(delayMs !== undefined && { delayMs }),
      ...(delayMs === 0 && { perHost: 8 }),
    });
const progress = showProgress(process.stderr);
try {
  const report = await runNightly({
    contentDir: flags.content,
    ...(outlets && { outlets }),
    ...(flags.only && { only: flags.only.flatMap((ids) => ids.split(',')) }),
    since: flags.since ?? null,
    limit: wholeNumber('limit', flags.limit),
    dryRun: flags['dry-run'],
    accept: flags.accept,
    offline: flags.offline,
    client,
    parsers: inWorkers,
    now: () => new Date(),
    signal: stop.signal,
    onNotice: (notice) => console.error(notice),
    onProgress: progress.show,
  });
  progress.end();
  const final = RunReport.parse({ ...report, exitCode: stop.exitCode() ?? report.exitCode });
  const json = `${JSON.stringify(final, null, 2)}\n`;
  console.log(flags.json ? json.trimEnd() : summarize(final));
  process.exitCode = final.exitCode;
  // Last, so that a disk that refuses the report does not take the summary, too.
  if (flags.report) await writeAtomically(flags.report, json);
} catch (error) {
  progress.end();
  if (error instanceof StorageError) process.exitCode = EXIT.storage;
  else if (error instanceof LockedError) process.exitCode = EXIT.locked;
  else throw error;
  console.error(
    error instanceof StorageError
      ? `${error.message}\nFree some space or mend the permissions of that folder, then run again: nothing stored is lost.`
      : error.message,
  );
} finally {
  await client?.close();
}
