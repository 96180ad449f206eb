/** What stops a build: a file that cannot be read, or that its schema or its name disagrees with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CONTENT } from '../settings.ts';
import { explainDefects } from './explain-defect.ts';
import type { Folder } from './folder-files.ts';

/** The text of a content file, which `file` names. @throws where it cannot be read */
export function contentText(file: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read (${String(error)}): mend its permissions or link`);
  }
}

/** @throws where one of a folder's files cannot be read */
export function assertReadable(folder: Folder, files: readonly string[]): void {
  for (const file of files) contentText(`content/${folder.name}/${file}`, join(CONTENT, folder.name, file));
}

/** What the schema makes of a record. @throws with file, field, value and remedy where schema or file name disagrees */
export function assertValid<T>(
  { schema }: { readonly schema: z.ZodType<T> },
  file: string,
  id: string,
  raw: unknown,
): T {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new Error(explainDefects(file, raw, parsed.error.issues));
  const own = (raw as { readonly id?: unknown }).id;
  if (own !== undefined && own !== id)
    throw new Error(`${file}: id is ${JSON.stringify(own)}: use the file's own name, "${id}"`);
  return parsed.data;
}
