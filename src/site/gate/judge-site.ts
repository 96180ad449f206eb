/** Judges a built site as a whole: everything in the content folder has its pages, and every page is sound. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pagePath } from '../../ledger/paths.ts';
import { filesOf, idOf } from '../content/folder-files.ts';
import { FOLDERS } from '../content/folders.ts';
import { judgePage, type SiteFiles } from './judge-page.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

export interface Verdict {
  readonly pages: number;
  readonly defects: readonly string[];
}

const KINDS = {
  incidents: 'incident',
  people: 'person',
  organizations: 'organization',
  outlets: 'outlet',
} as const;

/** Address of a built file: "/en/" for "en/index.html". */
const addressOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

function readPages(dist: string): Map<string, PageFacts> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.html'))
    .map((file) => relative(dist, join(file.parentPath, file.name)))
    .sort();
  return new Map(files.map((file) => [addressOf(file), pageFacts(readFileSync(join(dist, file), 'utf8'))]));
}

/** Files of the content folder that have no page, by kind and language. */
function missingPages(content: string, has: (path: string) => boolean): string[] {
  return Object.entries(KINDS).flatMap(([name, kind]) =>
    filesOf(FOLDERS[name as keyof typeof KINDS], content).flatMap((file) =>
      (['id', 'en'] as const)
        .map((lang) => pagePath(kind, idOf(file), lang))
        .filter((path) => !has(path))
        .map((path) => `content/${name}/${file}: its page ${path} was not built`),
    ),
  );
}

/** Pages of records that no file of the content folder stands behind. */
function strayPages(content: string, pages: Iterable<string>): string[] {
  const known = new Set(
    Object.entries(KINDS).flatMap(([name, kind]) =>
      filesOf(FOLDERS[name as keyof typeof KINDS], content).map((file) => pagePath(kind, idOf(file), 'id')),
    ),
  );
  return [...pages]
    .filter((path) => /^\/(?:insiden|orang|lembaga|media)\/[^/]+\/$/.test(path) && !known.has(path))
    .map((path) => `${path}: no content file stands behind this page`);
}

function listDefects(dist: string, content: string): string[] {
  const file = join(dist, 'api/incidents.json');
  const files = filesOf(FOLDERS.incidents, content).length;
  if (!existsSync(file)) return ['api/incidents.json was not built'];
  const rows = (JSON.parse(readFileSync(file, 'utf8')) as { incidents: unknown[] }).incidents.length;
  return rows === files ? [] : [`api/incidents.json has ${rows} rows for ${files} incident files`];
}

/** Reads the whole of `dist`, built from `content` for the base path `base`, and says what is wrong with it. */
export function judgeSite(dist: string, content: string, base = '/'): Verdict {
  const pages = readPages(dist);
  const ids = new Map([...pages].map(([path, facts]) => [path, new Set(facts.ids)]));
  const site: SiteFiles = {
    base,
    has: (path) => pages.has(path) || (existsSync(join(dist, path)) && statSync(join(dist, path)).isFile()),
    idsOf: (path) => ids.get(path),
  };
  const defects = [
    ...(pages.size === 0 ? [`${dist} holds no page: build the site first`] : []),
    ...missingPages(content, site.has),
    ...strayPages(content, pages.keys()),
    ...listDefects(dist, content),
    ...[...pages].flatMap(([path, facts]) => judgePage(path, facts, site)),
  ];
  return { pages: pages.size, defects };
}
