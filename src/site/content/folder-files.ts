/** The files of a content folder, and what may be wrong with their names. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { CONTENT } from '../settings.ts';

export interface Folder {
  /** Folder inside the content folder, which is also the collection's name. */
  readonly name: string;
  /** File names end so: ".yml". */
  readonly extension: string;
  readonly schema: z.ZodType;
  /** A site without this folder makes no sense. */
  readonly required?: boolean;
}

/** The files of a folder, relative to it, in order; none where there is no folder. A README is none of them. */
export function filesOf(folder: Pick<Folder, 'name' | 'extension'>, content = CONTENT): string[] {
  const base = join(content, folder.name);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((file) => !file.isDirectory() && file.name.toLowerCase().endsWith(folder.extension))
    .map((file) => relative(base, join(file.parentPath, file.name)))
    .filter((path) => !/(?:^|\/)(?:\.|README\.md$)/.test(path))
    .sort();
}

/** Id of a file: its name without the extension, so that a record and its address agree. */
export const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');

/** What is wrong with a folder's files before any is read: doubles, odd endings, unreadable files. */
export function defectsOfFiles(name: string, extension: string, files: readonly string[]): string[] {
  const seen = new Map<string, string>();
  return files.flatMap((file) => {
    const where = `content/${name}/${file}`;
    const other = seen.get(idOf(file));
    seen.set(idOf(file), file);
    if (other)
      return [`${where}: its id is ${idOf(file)}, as that of content/${name}/${other}: rename one of them`];
    if (!file.endsWith(extension))
      return [`${where}: its ending is not ${extension}: rename it in lower case`];
    return [];
  });
}
