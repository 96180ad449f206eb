/** The kinds of fault: what each does to one run, what is demanded of it, and which defect its positive control has. */

import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bench } from './bench.ts';
import { afterFault, type Tree, treeOf } from './invariants.ts';
import { contentOf, type Ended, type Place, reportOf, run, start } from './newsroom-run.ts';
import type { Fault } from './plan.ts';

export interface Mode {
  readonly name: string;
  /** Runs of the short and of the long form. */
  readonly short: number;
  readonly long: number;
  /** The defect under which the mode must find violations. */
  readonly control: Partial<Fault>;
  /** Whether the fault strikes a folder that a good run has filled. */
  readonly filled: boolean;
  /** Strikes once. @param fraction where between begin and end of the run (0 to 1) @returns violations */
  readonly strike: (
    place: Place,
    fraction: number,
    bench: Bench,
    defect: Partial<Fault>,
  ) => Promise<string[]>;
}

const check = (place: Place, golden: Tree): string[] => afterFault(treeOf(contentOf(place)), golden);
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Strikes at one of the run's file operations. */
const atOperation =
  (act: Fault['act'], expected: (ended: Ended) => string | null) =>
  async (place: Place, fraction: number, bench: Bench, defect: Partial<Fault>): Promise<string[]> => {
    const nth = 1 + Math.floor(fraction * bench.operations);
    const ended = await run(place, { ...defect, act, op: 'any', nth });
    const wrong = expected(ended);
    return [...check(place, bench.golden), ...(wrong ? [`${act} at operation ${nth}: ${wrong}`] : [])];
  };

const died = ({ signal, code }: Ended): string | null =>
  signal === 'SIGKILL' || code === 0 || code === 2 ? null : `ended with ${code}`;
const refused = ({ code, stderr }: Ended): string | null =>
  code === 3 ? null : `exit ${code} in place of 3 ${stderr.slice(-200)}`;

/** Read-only from the first operation in a quarter of the runs, else from the middle of one (a disk that fails is remounted so). */
const remounted: Mode['strike'] = (place, fraction, bench, defect) =>
  atOperation('EROFS', refused)(place, Math.max(0, fraction * 1.3 - 0.3), bench, defect);

/** Waits until the run holds the lock, for it does nothing to the disk before; a broken one may never hold it. */
async function untilLocked(place: Place, child: ChildProcess, bench: Bench): Promise<void> {
  const lock = join(contentOf(place), '.state/.lock');
  const deadline = performance.now() + bench.milliseconds / 2;
  while (
    !existsSync(lock) &&
    performance.now() < deadline &&
    child.exitCode === null &&
    child.signalCode === null
  )
    await wait(5);
}

/** The share of an undisturbed run that follows the taking of the lock; measured, about. */
const LOCKED_SHARE = 0.6;

async function killAnyTime(place: Place, fraction: number, bench: Bench, defect: Partial<Fault>) {
  const { child, ended } = start(place, defect);
  await untilLocked(place, child, bench);
  await wait(fraction * bench.milliseconds * LOCKED_SHARE);
  child.kill('SIGKILL');
  await ended;
  return check(place, bench.golden);
}

async function stopAnyTime(place: Place, fraction: number, bench: Bench, defect: Partial<Fault>) {
  const signal = fraction < 0.5 ? 'SIGINT' : 'SIGTERM';
  const { child, ended } = start(place, defect);
  // Before its handlers stand, Node dies of a signal as every process does: begin when the lock is there.
  await untilLocked(place, child, bench);
  await wait(fraction * bench.milliseconds * 0.5);
  child.kill(signal);
  const { code } = await ended;
  const right = code === (signal === 'SIGINT' ? 130 : 143) || code === 0 || code === 2;
  const half = existsSync(reportOf(place)) && !readFileSync(reportOf(place), 'utf8').endsWith('}\n');
  return [
    ...check(place, bench.golden),
    ...(right ? [] : [`${signal}: exit ${code}`]),
    ...(half ? ['half a report'] : []),
  ];
}

async function twins(place: Place, fraction: number, bench: Bench, defect: Partial<Fault>) {
  const first = start(place, defect);
  await untilLocked(place, first.child, bench);
  await wait(fraction * 50);
  const second = start(place, defect);
  const codes = [(await first.ended).code, (await second.ended).code];
  const one =
    codes.filter((code) => code === 4).length === 1 && codes.some((code) => code === 0 || code === 2);
  return [...check(place, bench.golden), ...(one ? [] : [`two runs ended with ${codes.join(' and ')}`])];
}

/** Bodies that a broken disk, an editor or a merge leaves behind. */
const DAMAGE: readonly ((bytes: Buffer) => Buffer | string | null)[] = [
  () => '',
  (bytes) => bytes.subarray(0, bytes.length >> 1),
  (bytes) => Buffer.alloc(bytes.length),
  () => '[]',
  () => 'null',
  () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]),
  (bytes) => `<<<<<<< HEAD\n${bytes}=======\n${bytes}>>>>>>> other\n`,
  () => '{"__proto__":{"x":1}}',
  () => null,
];

async function damage(place: Place, fraction: number, bench: Bench, defect: Partial<Fault>) {
  const paths = [...bench.golden.keys()].filter((path) => !path.startsWith('proposals/'));
  const first = Math.floor(fraction * paths.length);
  const struck = DAMAGE.map((_, position) => paths[(first + position * 7) % paths.length] ?? '');
  for (const [position, path] of struck.entries()) {
    const body = DAMAGE[position]?.(bench.golden.get(path) ?? Buffer.alloc(0)) ?? null;
    const file = join(contentOf(place), path);
    if (body === null) rmSync(file, { force: true });
    else writeFileSync(file, body);
  }
  const { code } = await run(place, defect);
  const wrong = code === 0 || code === 2 ? [] : [`damaged files: exit ${code}`];
  const now = treeOf(contentOf(place));
  const unhealed = struck.filter(
    (path) =>
      path.startsWith('articles/') && !bench.golden.get(path)?.equals(now.get(path) ?? Buffer.alloc(0)),
  );
  return [...wrong, ...unhealed.map((path) => `not healed ${path}`)];
}

const YEAR_MS = 365.25 * 24 * 3600 * 1000;

/** Behind: refuses. Ahead: the same articles. The clock of the run is the only thing that is wrong. */
async function wrongClock(place: Place, fraction: number, bench: Bench, defect: Partial<Fault>) {
  const years = fraction < 0.5 ? -19 + fraction * 10 : fraction * 9;
  rmSync(join(contentOf(place), '.state'), { recursive: true, force: true });
  const { code } = await run(place, { ...defect, clock: Math.round(years * YEAR_MS) });
  const right = years < 0 ? code === 3 : code === 0 || code === 2;
  return [
    ...check(place, bench.golden),
    ...(right ? [] : [`clock wrong by ${years.toFixed(1)} years: exit ${code}`]),
  ];
}

/** Puts back what a struck run may have changed of the curated files: nothing may have. */
export function curatedUntouched(place: Place, bench: Bench): string[] {
  return bench.curated.flatMap(([path, bytes]) =>
    existsSync(join(contentOf(place), path)) && readFileSync(join(contentOf(place), path)).equals(bytes)
      ? []
      : [`a person's file was touched: ${path}`],
  );
}

/** A folder in which a run begins: empty of the machine's files, or as a good run left it. */
export function fill(place: Place, bench: Bench, filled: boolean): void {
  for (const [path, bytes] of bench.curated) put(join(contentOf(place), path), bytes);
  if (filled) for (const [path, bytes] of bench.golden) put(join(contentOf(place), path), bytes);
}

function put(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

const fresh = { filled: false } as const;

export const MODES: readonly Mode[] = [
  { name: 'kill', short: 4, long: 300, control: { broken: ['atomic'] }, ...fresh, strike: killAnyTime },
  {
    name: 'call',
    short: 5,
    long: 320,
    control: { broken: ['atomic'] },
    ...fresh,
    strike: atOperation('kill', died),
  },
  {
    name: 'full-disk',
    short: 3,
    long: 50,
    control: { broken: ['atomic'] },
    ...fresh,
    strike: atOperation('ENOSPC', refused),
  },
  {
    name: 'disk-error',
    short: 2,
    long: 20,
    control: { broken: ['atomic'] },
    ...fresh,
    strike: atOperation('EIO', refused),
  },
  {
    name: 'read-only',
    short: 2,
    long: 10,
    control: { broken: ['atomic'] },
    ...fresh,
    strike: remounted,
  },
  {
    name: 'power-cut',
    short: 4,
    long: 50,
    control: { broken: ['atomic'] },
    ...fresh,
    strike: atOperation('powercut', died),
  },
  { name: 'twin', short: 2, long: 20, control: { broken: ['lock'] }, ...fresh, strike: twins },
  { name: 'signal', short: 3, long: 40, control: { deaf: true }, ...fresh, strike: stopAnyTime },
  { name: 'damage', short: 3, long: 40, control: { broken: ['state'] }, filled: true, strike: damage },
  { name: 'clock', short: 2, long: 20, control: { broken: ['clock'] }, filled: true, strike: wrongClock },
];
