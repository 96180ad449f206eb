/** Positive control: a writer that writes slowly and in place, in two steps, without sync, and tells nobody when the disk refuses. */
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readIfPresent, type Written } from '../../ingest/store/atomic.ts';

export {
  jsonFilesIn,
  readIfPresent,
  removeFile,
  StorageError,
  sweepTemporaries,
} from '../../ingest/store/atomic.ts';

const PAUSE_MS = 250;

export async function writeAtomically(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'w');
    await file.writeFile(text.slice(0, text.length / 2), 'utf8');
    await new Promise((done) => setTimeout(done, PAUSE_MS));
    await file.writeFile(text.slice(text.length / 2), 'utf8');
    await file.close();
  } catch {
    // that is the defect
  }
}

export async function writeIfChanged(path: string, text: string, dryRun: boolean): Promise<Written> {
  const old = await readIfPresent(path);
  if (old === text) return 'unchanged';
  if (!dryRun) await writeAtomically(path, text);
  return old === null ? 'new' : 'changed';
}
