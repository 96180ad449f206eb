/** Opens an index whose files are at hand, outside the browser. */
import { inflate } from './inflate.ts';
import { type Opened, openIndex } from './open-index.ts';
import type { ReadFile } from './shards.ts';
import { CORE } from './write-index.ts';

/** @throws where the core or, later, a shard is not among the files. */
export async function openFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Opened> {
  const read: ReadFile = async (name) => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`The search index has no file ${name}: write it again`);
    return new Uint8Array(bytes);
  };
  return openIndex(await inflate(await read(CORE)), read);
}
