/** The architecture is executable: imports point only down the list of levels. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = import.meta.dirname;

/** Folder (longest match wins) and the folders that it may import from, besides itself. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  register: ['model', 'text'],
  'ingest/fetch': ['model', 'text'],
  'ingest/language': ['model', 'text'],
  'ingest/feed': ['model', 'text', 'ingest/language'],
  'ingest/article': ['model', 'text', 'ingest/language', 'ingest/feed'],
  'ingest/statement': ['model', 'text', 'ingest/language'],
  'ingest/figure': ['model', 'text', 'ingest/language'],
  'ingest/response': ['model', 'text', 'ingest/language', 'ingest/statement', 'ingest/figure'],
  'ingest/incident': ['model', 'text', 'register', 'ingest/language'],
  'ingest/store': ['model', 'text', 'register'],
  'ingest/archive': ['model', 'text'],
  'ingest/pipeline': ['model', 'text', 'register', 'ingest'],
  evaluate: ['model', 'text', 'register', 'ingest'],
  newsroom: ['model'],
  faults: ['model', 'newsroom', 'ingest/store'],
  ledger: ['model'],
  site: ['model', 'ledger'],
  pages: ['model', 'ledger', 'site'],
};

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function levelOf(file: string): string | undefined {
  const path = relative(SRC, file);
  return Object.keys(LEVELS)
    .filter((level) => path === level || path.startsWith(`${level}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) =>
    resolve(dirname(file), match[1] ?? ''),
  );
}

const files = filesBelow(SRC);

describe('the levels of src', () => {
  it('has files to check', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it('puts every file in a level, but for the few at the top', () => {
    const homeless = files.filter((file) => !levelOf(file)).map((file) => relative(SRC, file));
    expect(
      homeless.filter(
        (file) => !['architecture.test.ts', 'content.config.ts', 'patterns.test.ts'].includes(file),
      ),
    ).toEqual([]);
  });

  it('imports only downwards', () => {
    const upward: string[] = [];
    for (const file of files) {
      const level = levelOf(file);
      if (!level || file.endsWith('.test.ts')) continue;
      const allowed = [level, ...(LEVELS[level] ?? [])];
      for (const target of importsOf(file)) {
        const path = relative(SRC, target);
        if (!allowed.some((folder) => path.startsWith(`${folder}/`)))
          upward.push(`${relative(SRC, file)} -> ${path}`);
      }
    }
    expect(upward).toEqual([]);
  });

  it('keeps languages alike: the same file names in each', () => {
    const names = (lang: string) =>
      readdirSync(join(SRC, 'ingest/language', lang))
        .filter((name) => !name.endsWith('.test.ts'))
        .sort();
    expect(names('en')).toEqual(names('id'));
  });
});
