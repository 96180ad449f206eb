/**
 * The records of a folder of JSON files, read without Astro's content layer. That remembers all entries between builds in
 * one file, which costs more than reading them anew: at a hundred thousand articles minutes, and gigabytes of memory.
 */
import { join } from 'node:path';
import type { z } from 'zod';
import { CONTENT } from '../settings.ts';
import { assertValid, contentText } from './assert-valid.ts';
import { defectsOfFiles, type Folder, filesOf, idOf } from './folder-files.ts';

function parsed(file: string, path: string): unknown {
  const text = contentText(file, path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON (${String(error)}): mend it, or let the nightly run write it again`);
  }
}

/** All records, in the order of their files. @throws with file, field, value and remedy where one is wrong */
export function jsonRecords<T>(
  folder: Folder & { readonly schema: z.ZodType<T> },
  content: string = CONTENT,
): T[] {
  const files = filesOf(folder, content);
  const defects = defectsOfFiles(folder.name, folder.extension, files);
  if (defects.length > 0) throw new Error(defects.join('\n'));
  return files.map((file) => {
    const where = `content/${folder.name}/${file}`;
    return assertValid(folder, where, idOf(file), parsed(where, join(content, folder.name, file)));
  });
}
