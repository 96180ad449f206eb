/**
 * npm run bench -- build: the site of a generated newsroom, cold and after a night of 50 changed articles, beside Eleventy
 * and Hugo rendering as many comparable pages in the same run. Seconds, work of all threads, largest memory.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changeArticles, writeContent } from './generated/write-content.ts';
import { buildSite } from './site/build-site.ts';
import { peerPages, writeEleventy, writeHugo } from './site/peers.ts';
import { type Watched, watched } from './site/watched.ts';
import { type Written, writtenIn } from './site/written.ts';

const HELP = `npm run bench -- build [flags]

  --articles N,N   sizes (default: 10000,100000); an incident every ten articles
  --changed N      articles that a night changes (default: 50)
  --ours           leave Eleventy and Hugo out
  --help           this text

The code must not change while it runs: a change of code renders every page again.
Eleventy is installed with: npm ci --prefix bench; Hugo is the machine's own (Debian: apt-get install hugo).`;

const ELEVENTY = join(import.meta.dirname, 'node_modules/@11ty/eleventy/cmd.cjs');

/** Bars in seconds and megabytes by size. */
const BARS: Readonly<Record<number, { cold: number; night: number; peak: number }>> = {
  10000: { cold: 30, night: 12, peak: 1_500 },
  100000: { cold: 240, night: 60, peak: 4_000 },
};

interface Row {
  readonly what: string;
  readonly written: Written;
  readonly usage: Watched;
}

const HEAD = ['pages', 'kB a page', 'files', 'wall s', 'CPU s', 'peak MB'];

function line({ what, written, usage }: Row): string {
  const { pages, pageBytes, files } = written;
  const size = pages === 0 ? '' : (pageBytes / pages / 1_000).toFixed(1);
  const cells =
    usage.code === 0
      ? [usage.wall.toFixed(1), usage.cpu.toFixed(1), usage.peak.toFixed(0)]
      : ['failed', '', ''];
  return (
    what.padEnd(34) + [String(pages), size, String(files), ...cells].map((cell) => cell.padStart(11)).join('')
  );
}

function verdict(size: number, cold: Watched, night: Watched): string {
  const bar = BARS[size];
  if (!bar) return '';
  const told = (what: string, value: number, most: number, unit: string) =>
    `  ${value <= most ? 'met   ' : 'MISSED'} ${what} <= ${most} ${unit}: ${value.toFixed(1)} ${unit}`;
  return [
    told('cold', cold.wall, bar.cold, 's'),
    told('after a night', night.wall, bar.night, 's'),
    told('memory', Math.max(cold.peak, night.peak), bar.peak, 'MB'),
  ].join('\n');
}

const hasHugo = (): boolean => {
  try {
    execFileSync('hugo', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

async function peers(size: number, pages: number, work: string): Promise<Row[]> {
  const list = peerPages({ articles: size, incidents: size / 10 }, pages);
  const rows: Row[] = [];
  if (existsSync(ELEVENTY)) {
    const dir = join(work, 'eleventy');
    writeEleventy(dir, list);
    const heap = '--max-old-space-size=8000';
    const usage = await watched(process.execPath, [heap, ELEVENTY, '--quiet'], { cwd: dir });
    rows.push({ what: 'Eleventy', written: writtenIn(join(dir, '_site')), usage });
  } else console.log('Eleventy is not installed: npm ci --prefix bench');
  if (hasHugo()) {
    const dir = join(work, 'hugo');
    writeHugo(dir, list);
    const usage = await watched('hugo', ['--quiet'], { cwd: dir });
    rows.push({ what: 'Hugo', written: writtenIn(join(dir, 'public')), usage });
  } else console.log('Hugo is not on this machine: apt-get install hugo');
  return rows;
}

async function measureSize(size: number, changed: number, isAlone: boolean, work: string): Promise<void> {
  const [content, dist] = [join(work, 'content'), join(work, 'dist')];
  const newsroom = { articles: size, incidents: size / 10 };
  mkdirSync(content, { recursive: true });
  writeContent(content, newsroom);
  console.log(`\n${size} articles, ${size / 10} incidents`);
  console.log(`${''.padEnd(34)}${HEAD.map((head) => head.padStart(11)).join('')}`);
  const cold = await buildSite(content, dist);
  const written = writtenIn(dist);
  console.log(line({ what: 'this project, cold', written, usage: cold }));
  const nightly = changeArticles(content, newsroom, changed);
  const night = await buildSite(content, dist);
  console.log(
    line({ what: `this project, ${nightly} articles changed`, written: writtenIn(dist), usage: night }),
  );
  if (!isAlone) for (const row of await peers(size, written.pages, work)) console.log(line(row));
  console.log(
    `Of our pages ${written.embeds} are embeds (parts of pages for other sites); ${written.pages - written.embeds} are pages of the site.`,
  );
  console.log(
    `The other ${written.files - written.pages} files are feeds, citations, JSON, oEmbed, cards, exports and the search index.`,
  );
  console.log(verdict(size, cold, night));
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '10000,100000' },
      changed: { type: 'string', default: '50' },
      ours: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  for (const size of values.articles.split(',').map(Number)) {
    const work = mkdtempSync(join(tmpdir(), 'ledger-bench-build-'));
    try {
      await measureSize(size, Number(values.changed), values.ours, work);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
}
