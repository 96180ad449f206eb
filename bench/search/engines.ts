/** The searches that are compared: how each makes its index, and the script of its page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { searchFiles } from '../../src/ledger/search/write-index.ts';
import type { Ledger } from '../../src/ledger/types.ts';
import type { BenchDocument } from './documents.ts';

export interface Engine {
  readonly name: string;
  /** Script of its page, in this folder. */
  readonly page: string;
  /** Writes the files of its index beside the page. */
  write(dir: string, ledger: Ledger, documents: readonly BenchDocument[]): Promise<void>;
}

const FIELDS = ['name', 'text', 'context'];

const ours: Engine = {
  name: 'this project',
  page: 'page-ours.ts',
  async write(dir, ledger) {
    mkdirSync(join(dir, 'index'), { recursive: true });
    for (const [name, bytes] of searchFiles(ledger)) writeFileSync(join(dir, 'index', name), bytes);
  },
};

const fuse: Engine = {
  name: 'fuse.js',
  page: 'page-fuse.ts',
  async write(dir, _ledger, documents) {
    const { default: Fuse } = await import('fuse.js');
    writeFileSync(join(dir, 'documents.json'), JSON.stringify(documents));
    writeFileSync(join(dir, 'index.json'), JSON.stringify(Fuse.createIndex(FIELDS, [...documents])));
  },
};

const minisearch: Engine = {
  name: 'MiniSearch',
  page: 'page-minisearch.ts',
  async write(dir, _ledger, documents) {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ fields: FIELDS, idField: 'key' });
    index.addAll(documents);
    writeFileSync(join(dir, 'index.json'), JSON.stringify(index));
  },
};

/** Records are handed over so many at a time. */
const AT_ONCE = 500;

const pagefind: Engine = {
  name: 'Pagefind',
  page: 'page-pagefind.ts',
  async write(dir, _ledger, documents) {
    const { createIndex, close } = await import('pagefind');
    const { index } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error('bench search: Pagefind made no index');
    for (let at = 0; at < documents.length; at += AT_ONCE)
      await Promise.all(
        documents.slice(at, at + AT_ONCE).map(({ key, name, text, context }) =>
          index.addCustomRecord({
            url: `/${encodeURIComponent(key)}`,
            content: [name, text, context].join('. '),
            language: 'id',
            meta: { title: name },
          }),
        ),
      );
    await index.writeFiles({ outputPath: join(dir, 'pagefind') });
    await close();
  },
};

export const ENGINES: readonly Engine[] = [ours, fuse, minisearch, pagefind];
