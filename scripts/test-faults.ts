#!/usr/bin/env node
/** npm run test:faults: the nightly run is killed, starved and lied to, and must lose nothing. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { measure } from '../src/faults/bench.ts';
import type { Mode } from '../src/faults/mode.ts';
import { MODES } from '../src/faults/modes.ts';
import { copyWithUnclaimed } from '../src/faults/sample.ts';
import { originIn, SOAK_HEAD, type SoakOptions, soak, soakControl } from '../src/faults/soak/soak.ts';
import { type Outcome, type Part, type Progress, seeded, tryMode } from '../src/faults/trials.ts';
import { runCommand, UsageFailure } from '../src/newsroom/command.ts';
import { startNewsroom } from '../src/newsroom/server.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'samples/content');
const NAMES = MODES.map(({ name }) => name);
const HELP = `Usage: npm run test:faults -- [flags]

Runs the nightly job over the sample newsroom as a real process, strikes it with faults and checks that no file is
half-written, nothing is lost, and the next run gives the same bytes as if nothing had happened. Each mode is also
run against a deliberately broken variant, which it must catch.

  --mode NAME    only this mode (may be repeated): ${NAMES.join(', ')}
  --n N          so many trials a mode; one of "kill" is one to three kills in a row
  --long         the long form: ${MODES.map(({ name, long }) => `${long === 'every' ? 'each file operation' : long} ${name}`).join(', ')}
  --seed N       which random places are struck (default: 1)
  --part K/N     only the K-th of N shares of each mode's trials, so that a long series can be run piece by piece
  --jobs N       so many trials at the same time (default: 2)
  --soak N       instead: N nights in a row over one folder, with trouble on the network, kills, full disks, wrong
                 clocks and articles that are edited and withdrawn; the end must equal what calm nights give, and
                 memory, CPU time and the size of the machine's memory must stay flat; and a shorter soak of nights
                 that lose something and grow, which must be noticed
  --outlets FILE with --soak: another newsroom, whose feeds all stand at one origin on 127.0.0.1
  --help         this text

Exit codes: 0 no violation and every control caught, 1 otherwise.`;

function whole(flag: string, text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageFailure(`--${flag} takes a whole number, not "${text}".`);
}

function partOf(text: string): Part {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new UsageFailure(`--part takes a share such as 1/4, not "${text}".`);
}

/** Says of long series every tenth of the way how far they are. */
function showProgress({ mode, done, of, violations }: Progress): void {
  const tenth = Math.max(1, Math.floor(of / 10));
  if (of >= 10 && done < of && done % tenth === 0)
    console.error(`  ${mode}: ${done} of ${of} trials, ${violations} violations`);
}

function print({ mode, runs, violations, control }: Outcome): void {
  const verdict = control.caught ? `caught in run ${control.runs}` : `NOT CAUGHT in ${control.runs} runs`;
  console.log(
    `${mode.padEnd(14)}${String(runs).padStart(6)}${String(violations.length).padStart(12)}  ${verdict}`,
  );
  for (const violation of violations.slice(0, 10)) console.log(`  ${violation}`);
  if (violations.length > 0 || !control.caught) process.exitCode = 1;
}

async function soakFor(
  nights: number,
  outlets: string | undefined,
  origin: string,
  work: string,
  seed: number,
): Promise<void> {
  const upstream = outlets === undefined ? origin : originIn(outlets);
  const options: SoakOptions = {
    ...{ nights, work, upstream, random: seeded(seed), sample: SAMPLE, print: (line) => console.log(line) },
    ...(outlets !== undefined && { outlets }),
  };
  console.log(SOAK_HEAD);
  const violations = await soak(options);
  for (const violation of violations) console.log(`  ${violation}`);
  console.log(`${nights} nights, ${violations.length} violations\ncontrol: nights that lose and that grow`);
  const missed = await soakControl({ ...options, print: () => undefined });
  for (const one of missed) console.log(`  ${one}`);
  if (missed.length === 0) console.log('control: caught');
  if (violations.length + missed.length > 0) process.exitCode = 1;
}

interface Series {
  readonly wanted: readonly string[];
  readonly countOf: (mode: Mode) => Mode['long'];
  readonly part: Part;
  readonly seed: number;
  readonly jobs: number;
}

async function strikeAll(
  { wanted, countOf, part, seed, jobs }: Series,
  origin: string,
  work: string,
  signal: AbortSignal,
): Promise<void> {
  const at = { sources: ['--allow-origin', origin, '--delay', '0'], cache: join(work, 'compiled') };
  const golden = { dir: join(work, 'golden'), ...at };
  copyWithUnclaimed(SAMPLE, join(golden.dir, 'content'), origin);
  const bench = await measure(golden);
  const { size } = bench.golden;
  console.log(
    `undisturbed: ${size} files, ${bench.operations} file operations, ${Math.round(bench.milliseconds)} ms`,
  );
  console.log(`${'mode'.padEnd(14)}${'trials'.padStart(6)}${'violations'.padStart(12)}  control`);
  const limit = pLimit(jobs);
  const strike = async (mode: Mode, order: number): Promise<void> => {
    if (signal.aborted || !wanted.includes(mode.name)) return;
    if (mode.possible?.() === false)
      return console.log(`${mode.name.padEnd(14)} cannot be tried on this machine`);
    const randomAt = (position: number): (() => number) => seeded((seed * 100 + order) * 10_000 + position);
    const options = { bench, work, at, randomAt, part, limit, signal, onTrial: showProgress };
    print(await tryMode(mode, countOf(mode), options));
  };
  await Promise.all(MODES.map(strike));
}

await runCommand('npm run test:faults -- --help', async (signal) => {
  const { values: flags } = parseArgs({
    options: {
      mode: { type: 'string', multiple: true },
      n: { type: 'string' },
      long: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      soak: { type: 'string' },
      outlets: { type: 'string' },
      part: { type: 'string', default: '1/1' },
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
  const jobs = Math.max(1, whole('jobs', flags.jobs));
  const part = partOf(flags.part);

  const work = mkdtempSync(join(tmpdir(), 'ledger-faults-'));
  // One mode runs as another user.
  chmodSync(work, 0o755);
  const newsroom = await startNewsroom({ port: 0, dir: join(ROOT, 'samples/newsroom') });
  try {
    if (flags.soak !== undefined)
      await soakFor(whole('soak', flags.soak), flags.outlets, newsroom.url, work, seed);
    else {
      const wanted = flags.mode ?? NAMES;
      const countOf = (mode: Mode) => given ?? (flags.long ? mode.long : mode.short);
      await strikeAll({ wanted, countOf, part, seed, jobs }, newsroom.url, work, signal);
    }
  } finally {
    await newsroom.close();
    rmSync(work, { recursive: true, force: true });
  }
});
