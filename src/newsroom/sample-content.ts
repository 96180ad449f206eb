/** The samples' curated files, copied to a work folder with the newsroom's real address in them. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The address under which the samples' curated files know the newsroom. */
export const WRITTEN_ORIGIN = 'http://127.0.0.1:4730';

/**
 * Empties `to` and fills it with the files of `from`, so that a demonstration always begins from the same state.
 * @param origin the newsroom's real address, without a slash at its end
 * @returns how many files were copied
 */
export function copySampleContent(from: string, to: string, origin: string): number {
  rmSync(to, { recursive: true, force: true });
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files) {
    const target = join(to, file.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(file, 'utf8').replaceAll(WRITTEN_ORIGIN, origin));
  }
  return files.length;
}
