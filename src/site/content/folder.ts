/**
 * A collection from a folder of files that never loses a file in silence. Astro's own glob loader keeps the last of
 * two files with one id, skips what it cannot read and takes a missing folder for an empty one, all with exit code 0.
 */
import { join, relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { CONTENT, CONTENT_URL } from '../settings.ts';
import { assertReadable, assertValid } from './assert-valid.ts';
import { defectsOfFiles, type Folder, filesOf, idOf } from './folder-files.ts';

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
          const { id, data, filePath } = options;
          assertValid(spec, `content/${relative(CONTENT, filePath ?? id)}`, id, data);
          return context.parseData(options);
        },
      });
      const loaded = context.store.keys().length;
      if (loaded !== files.length)
        throw new Error(`content/${spec.name}: ${files.length} files, but ${loaded} entries were loaded`);
    },
  };
}
