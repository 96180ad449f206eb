/** npm run bench -- ingest: the nightly run beside a naive loop over a generated newsroom on loopback, and over hostile answers. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Usage } from './usage-on-exit.ts';

const HERE = import.meta.dirname;
/** A loop that has not ended by then is ended, and the table says so. */
const LONGEST_MS = 180_000;

interface Row {
  readonly what: string;
  readonly articles: number;
  readonly usage: Usage | null;
}

/** Prints a table; --outlets N and --articles N size the newsroom (60 and 2000), --skip-hostile leaves that part out. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      outlets: { type: 'string', default: '60' },
      articles: { type: 'string', default: '2000' },
      'skip-hostile': { type: 'boolean', default: false },
    },
  });
  const size = [Number(values.outlets), Number(values.articles)] as const;
  if (!size.every((n) => Number.isInteger(n) && n > 0))
    throw new Error('bench ingest: --outlets and --articles take whole numbers above 0');
  const work = mkdtempSync(join(tmpdir(), 'ledger-bench-'));
  const room = await startRoom(...size);
  try {
    const rows = await replay(room.origin, work, ...size);
    if (!values['skip-hostile']) rows.push(...(await hostile(room.origin, work)));
    console.log(table(rows));
    console.log(verdict(rows));
  } finally {
    room.close();
    rmSync(work, { recursive: true, force: true });
  }
}

async function replay(origin: string, work: string, outlets: number, articles: number): Promise<Row[]> {
  const list = writeOutlets(
    join(work, 'outlets.json'),
    Array.from({ length: outlets }, (_, n) => [`${origin}/o${n}/feed.xml`]),
  );
  const content = join(work, 'content');
  const rows: Row[] = [];
  rows.push({ what: 'naive loop', articles, usage: await naive(list, join(work, 'naive')) });
  rows.push({ what: 'nightly, everything new', articles, usage: await nightly(list, content) });
  rows.push({ what: 'nightly, feeds answer 304', articles, usage: await nightly(list, content) });
  await fetch(`${origin}/__touch`);
  rows.push({ what: 'nightly, all pages answer 304', articles, usage: await nightly(list, content) });
  return rows;
}

async function hostile(origin: string, work: string): Promise<Row[]> {
  const feeds = ['bomb.xml', 'endless.xml', 'pages.xml'].map((name) => [`${origin}/bad/${name}`]);
  const list = writeOutlets(join(work, 'hostile.json'), feeds);
  return [
    { what: 'hostile: naive loop', articles: 1, usage: await naive(list, join(work, 'naive-bad')) },
    { what: 'hostile: nightly', articles: 1, usage: await nightly(list, join(work, 'content-bad')) },
  ];
}

function writeOutlets(path: string, feeds: readonly (readonly string[])[]): string {
  writeFileSync(
    path,
    JSON.stringify(feeds.map((urls, n) => ({ name: `Harian Contoh ${n}`, lang: 'id', feeds: urls }))),
  );
  return path;
}

const naive = (list: string, dir: string) => measured([join(HERE, 'ingest-naive.ts'), list, dir]);

const nightly = (list: string, content: string) =>
  measured([join(HERE, '../scripts/nightly.ts'), '--outlets', list, '--content', content, '--accept']);

/** Runs a script in a process of its own; null where it did not come to an end by itself. */
async function measured(args: readonly string[]): Promise<Usage | null> {
  const out = join(mkdtempSync(join(tmpdir(), 'ledger-usage-')), 'usage.json');
  const child = spawn(process.execPath, ['--import', join(HERE, 'usage-on-exit.ts'), ...args], {
    stdio: 'ignore',
    env: { ...process.env, BENCH_USAGE: out },
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
  await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(timer);
  return existsSync(out) ? (JSON.parse(readFileSync(out, 'utf8')) as Usage) : null;
}

async function startRoom(outlets: number, articles: number): Promise<{ origin: string; close(): void }> {
  const child = spawn(
    process.execPath,
    [join(HERE, 'ingest-newsroom.ts'), String(outlets), String(articles)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    child.once('exit', () => reject(new Error('bench ingest: the newsroom did not start')));
  });
  return { origin, close: () => void child.kill() };
}

function table(rows: readonly Row[]): string {
  const head = ['', 'wall s', 'CPU s', 'articles/s', 'CPU ms/article', 'peak MB'];
  const lines = rows.map(({ what, articles, usage }) =>
    usage
      ? [
          what,
          usage.wall.toFixed(1),
          usage.cpu.toFixed(1),
          (articles / usage.wall).toFixed(0),
          ((usage.cpu * 1000) / articles).toFixed(2),
          usage.peak.toFixed(0),
        ]
      : [what, 'did not end by itself', '', '', '', ''],
  );
  return [head, ...lines]
    .map(([what = '', ...cells]) => what.padEnd(30) + cells.map((cell) => cell.padStart(15)).join(''))
    .join('\n');
}

/** The comparisons, as ratios: milliseconds say little on another machine. */
function verdict(rows: readonly Row[]): string {
  const of = (what: string) => rows.find((row) => row.what === what)?.usage;
  const ratio = (a: string, b: string, key: keyof Usage) => {
    const [x, y] = [of(a)?.[key], of(b)?.[key]];
    return x && y ? (x / y).toFixed(2) : 'not known';
  };
  return [
    `\nNightly to naive loop: ${ratio('nightly, everything new', 'naive loop', 'wall')} x the time, ${ratio('nightly, everything new', 'naive loop', 'cpu')} x the CPU.`,
    `On hostile answers: ${ratio('hostile: nightly', 'hostile: naive loop', 'peak')} x the memory.`,
    'The naive loop fetches, parses, takes the text of a page and writes it; it extracts no statement or figure, syncs no file and knows no limit.',
  ].join('\n');
}
