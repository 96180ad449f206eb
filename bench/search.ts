/**
 * npm run bench -- search: ours beside plain fuse.js, MiniSearch and Pagefind in Chromium, over the register among invented
 * records. Times of every key press, of the first answer after opening, bytes, and how often the right answer is among five.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { bundle } from './search/bundle.ts';
import { documentsOf } from './search/documents.ts';
import { ENGINES, type Engine } from './search/engines.ts';
import { benchLedger, keysOf } from './search/ledger.ts';
import { type Measured, measure } from './search/measure.ts';
import { type BenchQuery, QUERIES } from './search/queries.ts';
import { searchHead, searchLine, verdicts } from './search/table.ts';
import { serve } from './serve.ts';

const HELP = `npm run bench -- search [flags]

  --statements N,N   sizes (default: 10000,100000)
  --engines A,B      of: ${ENGINES.map(({ name }) => name).join(', ')} (default: all)
  --queries N        only the first N of ${QUERIES.length}
  --misses           also print the queries whose answer was not among five
  --help             this text

The others are no dependency of this project. Install them once with: npm ci --prefix bench`;

/** Of so many queries the bytes are counted in a browser of their own; evenly spread. */
const COUNTED = 25;

const spread = <T>(list: readonly T[], count: number): T[] =>
  list.filter(
    (_, at) => Math.floor((at * count) / list.length) !== Math.floor(((at - 1) * count) / list.length),
  );

interface Job {
  readonly browser: Browser;
  readonly work: string;
  readonly queries: readonly BenchQuery[];
}

async function measureSize(statements: number, engines: readonly Engine[], { browser, work, queries }: Job) {
  const ledger = benchLedger(statements);
  const documents = documentsOf(ledger);
  const answers = new Map(
    queries.map((query) => [query, new Set(query.targets.flatMap((target) => keysOf(target, ledger)))]),
  );
  const counts = ['statement', 'figure'].map(
    (kind) => ledger.entries.filter((entry) => entry.kind === kind).length,
  );
  console.log(
    `\n${statements} statements asked for: ${counts[0]} statements, ${counts[1]} figures, ${documents.length} documents`,
  );
  console.log(searchHead());
  const rows: [string, Measured | string][] = [];
  for (const engine of engines) {
    const path = `/${statements}-${engine.page.replace(/^page-|\.ts$/g, '')}/`;
    const dir = join(work, path);
    await bundle(engine.page, dir, path);
    await engine.write(dir, ledger, documents);
    const server = await serve(work);
    const find = (query: BenchQuery) => answers.get(query) ?? new Set<string>();
    const counted = spread(queries, COUNTED);
    const figures = await measure(browser, server, path, queries, counted, find).catch(String);
    rows.push([engine.name, figures]);
    console.log(searchLine([engine.name, figures]));
    server.close();
  }
  return rows;
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      statements: { type: 'string', default: '10000,100000' },
      engines: { type: 'string' },
      queries: { type: 'string' },
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const wanted = values.engines?.split(',');
  const engines = ENGINES.filter(({ name }) => !wanted || wanted.includes(name));
  if (engines.length === 0)
    throw new Error(`bench search: --engines ${values.engines} names none; see --help`);
  const work = mkdtempSync(join(tmpdir(), 'ledger-bench-search-'));
  const browser = await launchChromium();
  try {
    for (const size of values.statements.split(',').map(Number)) {
      const rows = await measureSize(size, engines, {
        browser,
        work,
        queries: QUERIES.slice(0, Number(values.queries ?? QUERIES.length)),
      });
      console.log(verdicts(size, rows));
      if (values.misses)
        for (const [name, row] of rows)
          if (typeof row !== 'string') console.log(`${name} missed: ${row.missed.join(' | ') || 'none'}`);
    }
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}
