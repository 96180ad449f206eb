/** Finds the file of a built site for a request path, and never one outside the site's folder. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
  readonly modified: Date;
}

export type Found = StaticFile | { readonly redirect: string } | null;

/** The request's path, decoded; null where it cannot be decoded or would be read as a path of its own. */
function decodePath(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    return /[\0\\]/.test(path) || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

async function readInside(root: string, file: string): Promise<StaticFile | null> {
  try {
    const actual = await realpath(file);
    if (!actual.startsWith(root + sep)) return null;
    const { mtime } = await stat(actual);
    const type = TYPES[extname(actual).toLowerCase()] ?? 'application/octet-stream';
    return { type, body: await readFile(actual), modified: mtime };
  } catch {
    return null;
  }
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};

/**
 * The file that a request for `url` means: a folder means its index.html, and is redirected to its
 * address with a slash. Links that lead out of `dir` are not followed. Null: there is no such file.
 */
export async function findFile(dir: string, url: string): Promise<Found> {
  const path = decodePath(url);
  if (path === null || !path.startsWith('/')) return null;
  const root = await realpath(dir).catch(() => null);
  if (root === null) return null;
  const target = join(root, path);
  if (path.endsWith('/')) return readInside(root, join(target, 'index.html'));
  if (!(await isFolder(target))) return readInside(root, target);
  // A path that begins with two slashes would lead to another host.
  return { redirect: `${encodeURI(path).replace(/^\/+/, '/')}/` };
}
