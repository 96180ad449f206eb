/** One ingest at a time on one content folder. */

import { readFileSync } from 'node:fs';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
export async function lockHolder(path: string): Promise<number | null> {
  const [pidText = '', ticks = ''] = (await readFile(path, 'utf8').catch(() => '')).trim().split(' ');
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
  const temporary = join(dirname(path), `.tmp-lock-${process.pid}`);
  try {
    const file = await open(temporary, 'w');
    await file.writeFile(text);
    await file.close();
    await link(temporary, path);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/**
 * Takes the lock file, or takes over one whose process is gone.
 * @returns a function that releases it
 * @throws LockedError while another live process holds it; StorageError where the disk refuses the lock file
 */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  await makeFolder(path);
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await createWhole(path, `${process.pid} ${startTicks(process.pid) ?? ''}\n`);
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new StorageError(path, error);
      const pid = await lockHolder(path);
      if (pid !== null) throw new LockedError(pid, path);
      await rm(path, { force: true });
    }
  }
  throw new LockedError(0, path);
}
