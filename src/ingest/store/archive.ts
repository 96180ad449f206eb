/** What a web archive was asked and has confirmed, as files: content/archive/<host>.json, one a host. */
import { join } from 'node:path';
import { type ArchivedPage, ArchiveList, archiveListId } from '../../model/archive.ts';
import { jsonFilesIn, readIfPresent, writeIfChanged } from './atomic.ts';

const FOLDER = 'archive';

/** The pages of a host sorted by address, two spaces, one newline at the end. */
export const serializeArchiveList = (list: ArchiveList): string =>
  `${JSON.stringify(ArchiveList.parse(list), null, 2)}\n`;

/** What is known of the copies of all pages, by address, and which files could not be read (they are left alone). */
export interface ArchiveMemory {
  readonly pages: Map<string, ArchivedPage>;
  readonly damaged: readonly string[];
}

/** Reads the whole folder; a missing one is empty. */
export async function readArchive(contentDir: string): Promise<ArchiveMemory> {
  const pages = new Map<string, ArchivedPage>();
  const damaged: string[] = [];
  for (const name of await jsonFilesIn(join(contentDir, FOLDER))) {
    const text = await readIfPresent(join(contentDir, FOLDER, name));
    const list = ArchiveList.safeParse(parsed(text));
    if (list.success) for (const page of list.data.pages) pages.set(page.url, page);
    else damaged.push(`${FOLDER}/${name}`);
  }
  return { pages, damaged };
}

/**
 * Writes what is known of one page into its host's file.
 * @throws StorageError where the disk refuses; Error naming the file where a damaged one would be overwritten
 */
export async function writeArchived(
  contentDir: string,
  memory: ArchiveMemory,
  page: ArchivedPage,
): Promise<void> {
  const id = archiveListId(page.url);
  if (memory.damaged.includes(`${FOLDER}/${id}.json`))
    throw new Error(`content/${FOLDER}/${id}.json is damaged: mend or remove it, then run again`);
  memory.pages.set(page.url, page);
  const pages = [...memory.pages.values()]
    .filter(({ url }) => archiveListId(url) === id)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  await writeIfChanged(join(contentDir, FOLDER, `${id}.json`), serializeArchiveList({ id, pages }), false);
}

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
};
