/**
 * A collection from a folder of files that never loses a file in silence. Astro's own glob loader keeps the last of
 * two files with one id, skips what it cannot read and takes a missing folder for an empty one, all with exit code 0.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Loader, ParseDataOptions } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { CONTENT, CONTENT_URL } from '../settings.ts';
import { explainDefects } from './explain-defect.ts';
import { defectsOfFiles, type Folder, filesOf, idOf } from './folder-files.ts';

function assertReadable(folder: Folder, files: readonly string[]): void {
  for (const file of files) {
    try {
      readFileSync(join(CONTENT, folder.name, file));
    } catch (error) {
      throw new Error(
        `content/${folder.name}/${file} cannot be read (${String(error)}): mend its permissions or link`,
      );
    }
  }
}

/** Astro loader of one folder; stops the build with file, field, value and remedy where something is wrong. */
export function folder(spec: Folder): Loader {
  const inner = glob({
    pattern: [`**/*${spec.extension}`, '!**/README.md'],
    base: new URL(`${spec.name}/`, CONTENT_URL),
    generateId: ({ entry }) => idOf(entry),
    retainBody: spec.extension === '.md',
  });
  return {
    name: 'ledger-folder',
    load: async (context) => {
      const files = filesOf(spec);
      if (files.length === 0) {
        if (spec.required)
          throw new Error(
            `${join(CONTENT, spec.name)} has no ${spec.extension} file: set LEDGER_CONTENT to a content folder`,
          );
        context.store.clear();
        return;
      }
      const defects = defectsOfFiles(spec.name, spec.extension, files);
      if (defects.length > 0) throw new Error(defects.join('\n'));
      assertReadable(spec, files);
      await inner.load({
        ...context,
        parseData: (options) => {
          assertValid(spec, options);
          return context.parseData(options);
        },
      });
      const loaded = context.store.keys().length;
      if (loaded !== files.length)
        throw new Error(`content/${spec.name}: ${files.length} files, but ${loaded} entries were loaded`);
    },
  };
}

/** Throws with file, field, value and remedy where the schema or the file's name disagrees. */
function assertValid(spec: Folder, { id, data, filePath }: ParseDataOptions<Record<string, unknown>>): void {
  const file = `content/${relative(CONTENT, filePath ?? id)}`;
  const parsed = spec.schema.safeParse(data);
  if (!parsed.success) throw new Error(explainDefects(file, data, parsed.error.issues));
  if (data.id !== undefined && data.id !== id)
    throw new Error(`${file}: id is ${JSON.stringify(data.id)}: use the file's own name, "${id}"`);
}
