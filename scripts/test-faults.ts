#!/usr/bin/env node
/** npm run test:faults: the nightly run is killed, starved and lied to, and must lose nothing. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { measure } from '../src/faults/bench.ts';
import { MODES } from '../src/faults/modes.ts';
import { type Outcome, seeded, tryMode } from '../src/faults/trials.ts';
import { runCommand, UsageFailure } from '../src/newsroom/command.ts';
import { copySampleContent } from '../src/newsroom/sample-content.ts';
import { startNewsroom } from '../src/newsroom/server.ts';

const NAMES = MODES.map(({ name }) => name);
const HELP = `Usage: npm run test:faults -- [flags]

Runs the nightly job over the sample newsroom as a real process, strikes it with faults and checks that no file is
half-written, nothing is lost, and the next run gives the same bytes as if nothing had happened. Each mode is also
run against a deliberately broken variant, which it must catch.

  --mode NAME    only this mode (may be repeated): ${NAMES.join(', ')}
  --n N          so many trials a mode; one of "kill" is one to three kills in a row
  --long         the long form: ${MODES.map(({ name, long }) => `${long === 'every' ? 'each file operation' : long} ${name}`).join(', ')}
  --seed N       which random places are struck (default: 1)
  --jobs N       so many modes at the same time (default: 2)
  --help         this text

Exit codes: 0 no violation and every control caught, 1 otherwise.`;

function whole(flag: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageFailure(`--${flag} takes a whole number, not "${text}".`);
}

function print({ mode, runs, violations, control }: Outcome): void {
  const verdict = control.caught ? `caught in run ${control.runs}` : `NOT CAUGHT in ${control.runs} runs`;
  console.log(
    `${mode.padEnd(14)}${String(runs).padStart(6)}${String(violations.length).padStart(12)}  ${verdict}`,
  );
  for (const violation of violations.slice(0, 10)) console.log(`  ${violation}`);
  if (violations.length > 0 || !control.caught) process.exitCode = 1;
}

await runCommand('npm run test:faults -- --help', async (signal) => {
  const { values: flags } = parseArgs({
    options: {
      mode: { type: 'string', multiple: true },
      n: { type: 'string' },
      long: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      jobs: { type: 'string', default: '2' },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return console.log(HELP);
  const unknown = flags.mode?.find((name) => !NAMES.includes(name));
  if (unknown !== undefined)
    throw new UsageFailure(`--mode takes one of ${NAMES.join(', ')}, not "${unknown}".`);
  const given = flags.n === undefined ? null : whole('n', flags.n);
  const seed = whole('seed', flags.seed);

  const root = resolve(import.meta.dirname, '..');
  const work = mkdtempSync(join(tmpdir(), 'ledger-faults-'));
  // One mode runs as another user.
  chmodSync(work, 0o755);
  const newsroom = await startNewsroom({ port: 0, dir: join(root, 'samples/newsroom') });
  try {
    const sources = ['--allow-origin', newsroom.url, '--delay', '0'];
    const at = { sources, cache: join(work, 'compiled') };
    const golden = { dir: join(work, 'golden'), ...at };
    copySampleContent(join(root, 'samples/content'), join(golden.dir, 'content'), newsroom.url);
    const bench = await measure(golden);
    console.log(
      `undisturbed: ${bench.golden.size} files, ${bench.operations} file operations, ${Math.round(bench.milliseconds)} ms`,
    );
    console.log(`${'mode'.padEnd(14)}${'trials'.padStart(6)}${'violations'.padStart(12)}  control`);
    const limit = pLimit(whole('jobs', flags.jobs));
    const tried = MODES.map((mode, position) => ({ mode, seed: seed + position }))
      .filter(({ mode }) => !flags.mode || flags.mode.includes(mode.name))
      .map(({ mode, seed: own }) =>
        limit(async () => {
          if (signal.aborted) return;
          if (mode.possible?.() === false)
            return console.log(`${mode.name.padEnd(14)} cannot be tried on this machine`);
          const runs = given ?? (flags.long ? mode.long : mode.short);
          print(await tryMode(mode, runs, { bench, work, at, random: seeded(own) }));
        }),
      );
    await Promise.all(tried);
  } finally {
    await newsroom.close();
    rmSync(work, { recursive: true, force: true });
  }
});
