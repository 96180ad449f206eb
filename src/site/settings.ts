/** What the surroundings decide about a build: which content folder, where to, for which address. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The project's root. Astro reads this file from its place first, and again bundled into a folder elsewhere,
 * where the path would be wrong: so the first reading is kept for the process.
 */
process.env.LEDGER_ROOT ??= resolve(import.meta.dirname, '../..');
/** The project's root, absolute. */
export const ROOT = process.env.LEDGER_ROOT;

/** An absolute path, or one relative to the project's root. */
const under = (path: string): string => (isAbsolute(path) ? path : join(ROOT, path));

/** The address that canonical links, feeds and the sitemap are built from. */
export const SITE = process.env.LEDGER_SITE || 'https://breach-ledger.example';

/** The content folder, absolute. */
export const CONTENT = under(process.env.LEDGER_CONTENT || 'content');

/** The content folder as a URL that ends in a slash. */
export const CONTENT_URL = pathToFileURL(`${CONTENT}/`);

/** Where the built site goes, absolute. */
export const OUT = under(process.env.LEDGER_OUT || 'dist');

/** True when the records are fictional: each page then says so. */
export const SAMPLE = process.env.LEDGER_SAMPLE === '1';

/** The schemas that entries were read with: what was remembered under other ones is not asked for again. */
function schemas(): string {
  const folder = join(ROOT, 'src/model');
  const files = readdirSync(folder).sort();
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
}

/**
 * Astro remembers entries between builds by id and complains of a duplicate when another folder has the same id,
 * so each content folder remembers in a place of its own.
 */
export const CACHE = join(
  ROOT,
  'node_modules/.astro',
  createHash('sha256').update(`${CONTENT}\n${schemas()}`).digest('hex').slice(0, 8),
);

/** A digest of everything that a page is made by: when any of it changes, no page of the last build is taken over. */
function codeDigest(): string {
  const digest = createHash('sha256');
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  for (const file of [...files.sort(), join(ROOT, 'astro.config.mjs'), join(ROOT, 'package-lock.json')])
    if (existsSync(file)) digest.update(file).update(readFileSync(file));
  return digest.digest('hex').slice(0, 16);
}

process.env.LEDGER_CODE ??= codeDigest();
/** The digest of the code of this build, kept for the process as the root is. */
export const CODE = process.env.LEDGER_CODE;
