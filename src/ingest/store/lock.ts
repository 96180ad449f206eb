/** One ingest at a time on one content folder. */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StorageError } from './atomic.ts';

/** Another ingest holds the lock. The run ends with exit code 4. */
export class LockedError extends Error {
  constructor(pid: number, path: string) {
    super(
      `another ingest runs: pid ${pid} holds ${path}. Wait for it, or remove the file if that process is gone.`,
    );
    this.name = 'LockedError';
  }
}

/** Start time of a process in clock ticks since boot (proc(5), field 22), so that a reused pid is not mistaken. */
function startTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The living process that holds a lock file, or null. */
export const lockHolder = async (path: string): Promise<number | null> =>
  holderIn((await textIfThere(path)) ?? '');

/** The living process that a lock's text names, or null. */
function holderIn(text: string): number | null {
  const [pidText = '', ticks = ''] = text.trim().split(' ');
  const pid = Number(pidText);
  if (!Number.isInteger(pid) || pid <= 0 || !alive(pid)) return null;
  const now = startTicks(pid);
  return now === null || ticks === '' || now === ticks ? pid : null;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw new StorageError(path, error);
  }
}

/**
 * Creates a file that has its text from its first moment, or fails with EEXIST. An empty lock, however short-lived,
 * would look like one whose process is gone.
 */
async function createWhole(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.tmp-lock-${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(temporary, 'wx');
    await file.writeFile(text);
    await file.close();
    await link(temporary, path);
  } finally {
    await discard(temporary);
  }
}

/** Removes a file of ours. Where the disk refuses, it stays and counts as a dead run's: no work is lost by that. */
const discard = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);

/**
 * Whether a lock could not be created because of another run: it stands there already, or the holder has just swept our
 * temporary file away with those of dead runs.
 */
const isTaken = (error: unknown): boolean =>
  ['EEXIST', 'ENOENT'].includes(String((error as NodeJS.ErrnoException).code));

/** The text of a file, or null where there is none. */
const textIfThere = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/**
 * Removes the lock of a dead process. Runs that find it together take turns, by a second file: nobody else removes a
 * lock that is not its own, so what is dead when it is looked at is still the same file when it goes.
 */
async function clearDead(path: string): Promise<void> {
  const turn = `${path}.clearing`;
  try {
    await createWhole(turn, own());
  } catch (error) {
    if (!isTaken(error)) throw new StorageError(path, error);
    const other = await textIfThere(turn);
    if (other !== null && holderIn(other) === null) await rm(turn, { force: true });
    return;
  }
  try {
    const text = await textIfThere(path);
    if (text !== null && holderIn(text) === null) await rm(path, { force: true });
  } finally {
    await discard(turn);
  }
}

/** What a lock says of this process. */
const own = (): string => `${process.pid} ${startTicks(process.pid) ?? ''}\n`;

/** How often a lock is tried for while others clear a dead one away, and the milliseconds between. */
const TRIES = 200;
const PAUSE_MS = 5;

/**
 * Takes the lock file, or takes over one whose process is gone.
 * @returns a function that releases it
 * @throws LockedError while another live process holds it; StorageError where the disk refuses the lock file
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  await makeFolder(path);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      await createWhole(path, own());
      return () => discard(path);
    } catch (error) {
      if (!isTaken(error)) throw new StorageError(path, error);
    }
    const text = await textIfThere(path);
    const pid = text === null ? null : holderIn(text);
    if (pid !== null) throw new LockedError(pid, path);
    if (text !== null) await clearDead(path);
    if (attempt > 0) await sleep(PAUSE_MS);
  }
  throw new LockedError(0, path);
}
