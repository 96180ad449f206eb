/** Writing a file so that a crash leaves the old version or the new one, never something between. */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The storage gave up: the disk is full or broken, the folder read-only, the path taken. The run ends with exit code 3. */
export class StorageError extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown, deed: 'write' | 'read' | 'remove' = 'write') {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`cannot ${deed} ${path}: ${reason}`, { cause });
    this.name = 'StorageError';
    this.path = path;
  }
}

/** How file systems say that folders cannot be opened or synced. */
const NO_FOLDER_SYNC: readonly string[] = ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EACCES', 'EBADF'];

/** Makes the rename itself durable; some file systems refuse to sync folders, and then there is nothing to do. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    // A disk that fails or is full is no exotic file system: the rename may be lost, and the run must say so.
    if (!NO_FOLDER_SYNC.includes(String((error as NodeJS.ErrnoException).code))) throw error;
  } finally {
    await handle?.close();
  }
}

/**
 * Writes a text file by way of a temporary dot-file beside it: write, sync, rename, sync the folder.
 * @throws StorageError naming the path
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const temporary = join(dirname(path), `.tmp-${basename(path)}-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new StorageError(path, cause);
  }
}

/**
 * Removes the temporary files that a killed run left below a folder. Only for the holder of the lock: nobody else writes then.
 */
export async function sweepTemporaries(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isFile() && entry.name.startsWith('.tmp-'))
      await rm(join(entry.parentPath, entry.name), { force: true }).catch(() => undefined);
}

/**
 * The text of a file, or null where there is none.
 * @throws StorageError where it cannot be read
 */
export async function readIfPresent(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new StorageError(path, error, 'read');
  }
}

/**
 * Removes a file, if it is there.
 * @throws StorageError where the disk refuses
 */
export async function removeFile(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw new StorageError(path, error, 'remove');
  }
}

/** The names of the files in a folder that end in .json, in order; none where there is no such folder. */
export async function jsonFilesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new StorageError(folder, error, 'read');
  }
}

/** What a write did. */
export type Written = 'new' | 'changed' | 'unchanged';

/**
 * Writes only where the bytes differ, so that an unchanged source leaves no trace in the version history.
 * @param known the text of the file where it has just been read, null where there is none; else it is read here
 */
export async function writeIfChanged(
  path: string,
  text: string,
  dryRun: boolean,
  known?: string | null,
): Promise<Written> {
  const old = known === undefined ? await readIfPresent(path) : known;
  if (old === text) return 'unchanged';
  if (!dryRun) await writeAtomically(path, text);
  return old === null ? 'new' : 'changed';
}
