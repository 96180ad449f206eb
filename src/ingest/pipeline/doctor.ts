/** Checks of a machine before a nightly run is trusted to it, each with a remedy. */
import { execFile } from 'node:child_process';
import { access, constants, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Outlet } from '../../model/outlet.ts';
import type { Client } from '../fetch/types.ts';
import { gitObstacle } from '../store/history.ts';
import { lockHolder } from '../store/lock.ts';

/** `bad` keeps a run from working; `warn` is worth a look. */
export type Level = 'ok' | 'warn' | 'bad';

export interface Finding {
  readonly check: string;
  readonly level: Level;
  readonly message: string;
  /** What to do; null where all is well. */
  readonly remedy: string | null;
}

export interface DoctorOptions {
  readonly contentDir: string;
  readonly outlets: readonly Outlet[];
  /** Null: no outlet is asked. */
  readonly client: Client | null;
  readonly contact: string | undefined;
  /** "24.21.0" */
  readonly nodeVersion: string;
  readonly now: () => number;
}

const LEAST_FREE = 200_000_000;
const CLOCK_TOLERANCE_MS = 120_000;

const ok = (check: string, message: string): Finding => ({ check, level: 'ok', message, remedy: null });
const bad = (check: string, message: string, remedy: string): Finding => ({
  check,
  level: 'bad',
  message,
  remedy,
});
const warn = (check: string, message: string, remedy: string): Finding => ({
  ...bad(check, message, remedy),
  level: 'warn',
});

/** Runs every check; none of them throws or writes. */
export async function examine(options: DoctorOptions): Promise<Finding[]> {
  const { contentDir, contact, nodeVersion } = options;
  const reached = await reach(options);
  return [
    checkNode(nodeVersion),
    await checkDisk(contentDir),
    await checkPermission(contentDir),
    await checkLock(contentDir),
    await checkGit(contentDir),
    checkContact(contact),
    checkClock(reached, options.now()),
    ...reached.map(({ finding }) => finding),
  ];
}

/** Type stripping, which runs the scripts, needs no flag since 22.18. */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return ok('node', `Node ${version}`);
  return bad(
    'node',
    `Node ${version} cannot run TypeScript`,
    'Run "npm ci": it brings Node 24, and "npm run" uses it.',
  );
}

async function checkDisk(dir: string): Promise<Finding> {
  try {
    const { bavail, bsize } = await statfs(dir);
    const free = bavail * bsize;
    const shown = `${Math.round(free / 1e6)} MB free`;
    if (free >= LEAST_FREE) return ok('disk', shown);
    return bad(
      'disk',
      `only ${shown} beside ${dir}`,
      `Free at least ${LEAST_FREE / 1e6} MB: a run writes articles and its report.`,
    );
  } catch (error) {
    return bad('disk', `${dir}: ${(error as Error).message}`, 'Name an existing folder with --content.');
  }
}

async function checkPermission(dir: string): Promise<Finding> {
  try {
    await access(dir, constants.W_OK | constants.X_OK);
    return ok('permission', `${dir} can be written`);
  } catch {
    return bad(
      'permission',
      `${dir} cannot be written by this user`,
      `Give the user of the nightly run write permission: chown -R USER ${dir}`,
    );
  }
}

async function checkLock(dir: string): Promise<Finding> {
  const path = join(dir, '.state', '.lock');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return ok('lock', 'no run holds the folder');
  const pid = await lockHolder(path);
  if (pid !== null) return warn('lock', `process ${pid} holds ${path}`, 'A run is at work: wait for it.');
  return warn('lock', `${path} was left by a run that died`, 'Nothing to do: the next run takes it over.');
}

async function checkGit(dir: string): Promise<Finding> {
  try {
    const obstacle = await gitObstacle(dir);
    if (obstacle)
      return (obstacle.kind === 'detached' ? warn : bad)('git', obstacle.message, obstacle.remedy);
    const git = async (...args: string[]) =>
      (await promisify(execFile)('git', ['-C', dir, ...args])).stdout.trim();
    const changed = (await git('status', '--porcelain', '--', '.')).split('\n').filter(Boolean).length;
    if (changed > 0)
      return warn(
        'git',
        `${changed} files of ${dir} are changed and not committed`,
        'Commit or undo them, so that a night changes only what it read.',
      );
    return ok('git', `branch ${await git('symbolic-ref', '--short', 'HEAD')}, clean`);
  } catch {
    return warn(
      'git',
      `${dir} is not in a git repository, or git is missing`,
      'Without git a night cannot be undone; keep the content in a repository.',
    );
  }
}

function checkContact(contact: string | undefined): Finding {
  if (contact && URL.canParse(contact)) return ok('contact', contact);
  const found = contact ? `LEDGER_CONTACT is no address: ${contact}` : 'LEDGER_CONTACT is not set';
  return warn('contact', found, 'Set it to a page or mailto: address where an outlet can reach you.');
}

interface Reached {
  readonly finding: Finding;
  /** What the server's Date header says, in milliseconds; null where it said nothing. */
  readonly date: number | null;
}

/** One polite request an outlet: its first feed, with robots.txt before it. */
async function reach({ client, outlets }: DoctorOptions): Promise<Reached[]> {
  if (!client) return [];
  return Promise.all(
    outlets.map(async (outlet): Promise<Reached> => {
      const check = `outlet ${outlet.id}`;
      const url = outlet.feeds[0]?.url ?? outlet.homepage;
      const answer = await client.fetch({ url, kind: 'feed', outlet: outlet.id });
      if (answer.outcome === 'failed')
        return { finding: warn(check, `${url}: ${answer.issue.message}`, answer.issue.remedy), date: null };
      const date = answer.outcome === 'fetched' ? Date.parse(answer.headers.date ?? '') : Number.NaN;
      return { finding: ok(check, url), date: Number.isNaN(date) ? null : date };
    }),
  );
}

/** The clock is right where it agrees with the middle one of the servers: one of them may be wrong itself. */
function checkClock(reached: readonly Reached[], now: number): Finding {
  const dates = reached.flatMap(({ date }) => (date === null ? [] : [date])).sort((a, b) => a - b);
  const middle = dates[Math.floor(dates.length / 2)];
  if (middle === undefined)
    return warn('clock', 'no server told the time', 'Run without --offline where the network works.');
  const off = Math.round((now - middle) / 1000);
  if (Math.abs(off) * 1000 <= CLOCK_TOLERANCE_MS) return ok('clock', `agrees with ${dates.length} servers`);
  return bad(
    'clock',
    `the clock is ${Math.abs(off)} s ${off > 0 ? 'ahead of' : 'behind'} the servers'`,
    'Set it: timedatectl set-ntp true.',
  );
}
