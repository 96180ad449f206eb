/** Counts what a build wrote, so that builds are compared by what they did. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Written {
  /** HTML files, and their bytes. */
  readonly pages: number;
  readonly pageBytes: number;
  /** Those of the pages that are parts of our pages for other sites. */
  readonly embeds: number;
  /** All files, pages included. */
  readonly files: number;
}

/** True of an embed's path inside the site. */
const isEmbed = (path: string): boolean => /^(?:sematan|en\/embed)\//.test(path);

/** Zeros where there is no such folder. */
export function writtenIn(dir: string): Written {
  if (!existsSync(dir)) return { pages: 0, pageBytes: 0, embeds: 0, files: 0 };
  let [pages, pageBytes, embeds, files] = [0, 0, 0, 0];
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    if (!entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    pages += 1;
    pageBytes += statSync(path).size;
    if (isEmbed(path.slice(dir.length + 1))) embeds += 1;
  }
  return { pages, pageBytes, embeds, files };
}
