/**
 * Which files of the last build stay as they are: those whose key is the same. The output folder itself keeps them, and
 * a memory beside Astro's cache says under which key each was written, and with how many bytes.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Key and size in bytes of each file, by its path inside the output folder. */
export type KeptFiles = ReadonlyMap<string, readonly [key: string, size: number]>;

/** Where the memory of an output folder lies: each folder has its own. */
export const memoryOf = (cache: string, out: string): string =>
  join(cache, `kept-${createHash('sha256').update(out).digest('hex').slice(0, 8)}.json`);

interface Memory {
  readonly out: string;
  readonly files: readonly (readonly [path: string, kept: readonly [key: string, size: number]])[];
}

/**
 * What the last build of this folder wrote; nothing where it was not finished. The memory is taken away until the new
 * build is finished, so that a build that stops halfway is not believed.
 */
export function takeMemory(memory: string): KeptFiles {
  try {
    const { files } = JSON.parse(readFileSync(memory, 'utf8')) as Memory;
    rmSync(memory);
    return new Map(files);
  } catch {
    return new Map();
  }
}

/** Remembers what this build wrote or kept, and forgets folders that are no more. */
export function writeMemory(cache: string, out: string, kept: KeptFiles): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache).filter((file) => /^kept-[0-9a-f]{8}\.json$/.test(file)))
    if (!existsSync(outOf(join(cache, name)))) rmSync(join(cache, name));
  const memory: Memory = { out, files: [...kept] };
  writeFileSync(memoryOf(cache, out), JSON.stringify(memory));
}

/** The folder that a memory is of: it stands first, so that the rest need not be read as JSON. */
const outOf = (memory: string): string =>
  JSON.parse(/^\{"out":("(?:[^"\\]|\\.)*")/.exec(readFileSync(memory, 'utf8'))?.[1] ?? '""');

/** Those of the files that are still there with the size that they were written with. */
export function stillThere(out: string, kept: KeptFiles): KeptFiles {
  return new Map(
    [...kept].filter(
      ([path, [, size]]) => statSync(join(out, path), { throwIfNoEntry: false })?.size === size,
    ),
  );
}

/** Takes every file out of a folder but those that stay, and the folders that are empty then; `.git` is not touched. */
export function clearBut(out: string, stays: ReadonlySet<string>, folder = out): boolean {
  let left = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === '.git' && folder === out) left++;
    else if (entry.isDirectory()) left += clearBut(out, stays, path) ? 0 : 1;
    else if (stays.has(relative(out, path))) left++;
    else rmSync(path);
  }
  if (left === 0 && folder !== out) rmdirSync(folder);
  return left === 0;
}

/** Takes files out of a folder, and the folders that are empty then. */
export function clearFiles(out: string, files: readonly string[]): void {
  for (const file of files) {
    rmSync(join(out, file), { force: true });
    let folder = dirname(join(out, file));
    while (folder !== out && existsSync(folder) && readdirSync(folder).length === 0) {
      rmdirSync(folder);
      folder = dirname(folder);
    }
  }
}
