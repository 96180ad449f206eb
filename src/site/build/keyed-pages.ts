/**
 * Astro integration that writes the files of records itself. Astro renders them, but its own way of writing costs more
 * than a millisecond a file, and its incremental build writes each twice and copies all of them every night. Here a file
 * whose key is that of the last build is left where it lies, and the others are rendered one after another.
 * Routes without a key (timeline, lists, exports) take Astro's way.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { CACHE, OUT, SITE } from '../settings.ts';
import {
  clearBut,
  clearFiles,
  type KeptFiles,
  memoryOf,
  stillThere,
  takeMemory,
  writeMemory,
} from './kept-files.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A path of which the key is known. */
type Keyed = Path & { readonly cacheKey: string };

const isKeyed = (path: Path): path is Keyed => path.cacheKey !== undefined;

const BASE = new URL(SITE).pathname.replace(/\/?$/, '/');

/** The address that a path of a route is asked for at: a page's ends in a slash, a file's is what its route made of it. */
const addressOf = ({ pathname, route }: Path): string =>
  new URL(BASE + pathname.replace(/^\//, '').replace(/\/?$/, route.type === 'page' ? '/' : '$&'), SITE).href;

/** Path of the file inside the output folder. */
const fileOf = ({ pathname, route }: Path): string =>
  pathname.replace(/^\/|\/$/g, '') + (route.type === 'page' ? '/index.html' : '');

/** Throws where two routes write one file: Astro sees only those that it writes. */
function assertDistinct(paths: readonly Path[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const file = fileOf(path);
    const other = seen.get(file);
    if (other)
      throw new Error(`${file} is written by ${other} and by ${path.route.component}: rename one of them`);
    seen.set(file, path.route.component);
  }
}

/** Renders one file and writes it; returns its size in bytes. */
async function write(prerenderer: AstroPrerenderer, path: Keyed, folders: Set<string>): Promise<number> {
  const request = new Request(addressOf(path));
  const rendered = await prerenderer.render(request, { routeData: path.route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status !== 200)
    throw new Error(
      `${path.pathname} (${path.route.component}) answers with status ${response.status}, not with a file`,
    );
  const bytes = Buffer.from(await response.arrayBuffer());
  const file = join(OUT, fileOf(path));
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, bytes);
  return bytes.length;
}

interface Outcome {
  readonly files: KeptFiles;
  readonly rendered: number;
}

/** What is of one record comes together: both languages draw the same plots, and the plots of late are remembered. */
const byRecord = (a: Keyed, b: Keyed): number =>
  a.cacheKey === b.cacheKey ? 0 : a.cacheKey < b.cacheKey ? -1 : 1;

/** Writes what has changed since the last build; returns all files with their keys. */
async function writeChanged(
  prerenderer: AstroPrerenderer,
  paths: readonly Keyed[],
  last: KeptFiles,
): Promise<Outcome> {
  const files = new Map<string, readonly [string, number]>();
  const folders = new Set<string>();
  let rendered = 0;
  for (const path of paths.toSorted(byRecord)) {
    const file = fileOf(path);
    const before = last.get(file);
    if (before?.[0] === path.cacheKey) files.set(file, before);
    else {
      files.set(file, [path.cacheKey, await write(prerenderer, path, folders)]);
      rendered++;
    }
  }
  return { files, rendered };
}

/** The integration. Addresses of the pages that it writes go into `addresses`, for the sitemap. */
export function keyedPages(addresses: string[]): AstroIntegration {
  let last: KeptFiles = new Map();
  let now: KeptFiles = new Map();
  return {
    name: 'keyed-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        const remembered = takeMemory(memoryOf(CACHE, OUT));
        last = process.argv.includes('--force') ? new Map() : stillThere(OUT, remembered);
        if (existsSync(OUT)) clearBut(OUT, new Set(last.keys()));
        setPrerenderer((base) => ({
          ...base,
          name: 'keyed-pages',
          setup: () => base.setup?.() ?? Promise.resolve(),
          getStaticPaths: async () => {
            const paths = await base.getStaticPaths();
            assertDistinct(paths);
            const keyed = paths.filter(isKeyed);
            for (const path of keyed) if (path.route.type === 'page') addresses.push(addressOf(path));
            const { files, rendered } = await writeChanged(base, keyed, last);
            now = files;
            logger.info(
              `${rendered} files of records rendered, ${files.size - rendered} taken from the last build`,
            );
            return paths.filter((path) => !isKeyed(path));
          },
        }));
      },
      'astro:build:done': () => {
        clearFiles(
          OUT,
          [...last.keys()].filter((file) => !now.has(file)),
        );
        writeMemory(CACHE, OUT, now);
      },
    },
  };
}
