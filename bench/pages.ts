/** npm run bench -- pages --pages DIR: our article reader beside those of others, over the same stored pages. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { type GoldPage, scorePage, tableLine } from '../src/evaluate/page-score.ts';
import type { PageRun } from './page-child.ts';
import { missingPackages, PAGE_READERS } from './page-readers.ts';

const FLOOR = 'cheerio.load';
const LONGEST_RUN_MS = 15 * 60_000;
const child = promisify(execFile);

/**
 * Prints, for each reader, body, title, day and authors, CPU per page as a ratio to cheerio.load, peak memory, throws.
 * @throws Error with the remedy when the directory is missing or a package is not installed
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { pages: { type: 'string' }, readers: { type: 'string' } },
  });
  if (!values.pages)
    throw new Error('bench pages: --pages DIR is missing; DIR holds gold.jsonl and html/*.html.gz');
  const readers = chosen(values.readers);
  const missing = missingPackages(readers);
  if (missing.length > 0)
    throw new Error(
      `bench pages: not installed: ${missing.join(', ')}. Run npm ci --prefix bench, or choose --readers breach-ledger`,
    );
  const gold = readFileSync(join(values.pages, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldPage);
  const floor = await measured(FLOOR, values.pages);
  const each = (cpu: number) => (cpu / Math.max(1, gold.length)).toFixed(1);
  console.log(
    `${gold.length} pages; ${FLOOR}: ${each(floor.cpu)} ms CPU a page, ${floor.peak.toFixed(0)} MB\n`,
  );
  for (const name of readers) {
    const one = await measured(name, values.pages);
    console.log(
      `${name}: ${each(one.cpu)} ms CPU a page, ${(one.cpu / floor.cpu).toFixed(2)} x ${FLOOR}, ${one.peak.toFixed(0)} MB, threw on ${one.threw.length}`,
    );
    console.log(`${scoreLines(gold, one).join('\n')}\n`);
  }
}

function chosen(list: string | undefined): string[] {
  const known = Object.keys(PAGE_READERS).filter((name) => name !== FLOOR);
  const readers = list ? list.split(',').map((name) => name.trim()) : known;
  const stranger = readers.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new Error(`bench pages: there is no reader "${stranger}"; there are ${known.join(', ')}`);
  return readers;
}

/** One reader in a child process: peak memory is then its own. */
async function measured(reader: string, directory: string): Promise<PageRun> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
  try {
    const output = join(folder, 'run.json');
    await child(process.execPath, [join(import.meta.dirname, 'page-child.ts'), reader, directory, output], {
      timeout: LONGEST_RUN_MS,
      maxBuffer: 64_000_000,
    });
    return JSON.parse(readFileSync(output, 'utf8')) as PageRun;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreLines(gold: readonly GoldPage[], { predictions }: PageRun): string[] {
  const read = new Map(predictions.map((one) => [one.id, one]));
  return [...new Set(gold.map((page) => page.set))].map((set) => {
    const pages = gold.filter((page) => page.set === set);
    return `  ${tableLine(
      set,
      pages.map((page) => scorePage(page, read.get(page.id))),
    )}`;
  });
}
