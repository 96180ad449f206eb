/**
 * npm run bench -- pages-weight: the home page of a generated site and its heaviest incident page, in Chromium over a slow
 * network and on a slow processor: bytes, scripts before interaction, layout shift and largest paint, against the bars.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/chromium.ts';
import { quantile } from './search/table.ts';
import { serve } from './serve.ts';
import { generatedSite } from './site/generated-site.ts';
import { type Loaded, loadPage } from './site/load-page.ts';

const HELP = `npm run bench -- pages-weight [flags]

  --incidents N   of the generated site (default: 1000)
  --dist DIR      measure a site that is already built
  --times N       openings of each page (default: 5); the median counts
  --help          this text`;

const BARS = { home: 100_000, incident: 60_000, scripts: 5_000, cls: 0, lcp: 1_000 };

/** The incident's page with the most bytes. */
function heaviest(dist: string, section: string): string {
  const sizes = readdirSync(join(dist, section))
    .filter((id) => existsSync(join(dist, section, id, 'index.html')))
    .map((id) => ({ id, size: statSync(join(dist, section, id, 'index.html')).size }));
  return `/${section}/${sizes.sort((a, b) => b.size - a.size)[0]?.id}/`;
}

const median = (list: readonly Loaded[], key: keyof Loaded): number =>
  quantile(
    list.map((one) => one[key]),
    0.5,
  );

function line(path: string, loads: readonly Loaded[], most: number): string {
  const [bytes, scripts, cls, lcp] = (['bytes', 'scriptBytes', 'cls', 'lcp'] as const).map((key) =>
    median(loads, key),
  );
  const cells = [
    [`${((bytes ?? 0) / 1000).toFixed(1)} kB`, (bytes ?? 0) <= most],
    [`${((scripts ?? 0) / 1000).toFixed(1)} kB`, (scripts ?? 0) <= BARS.scripts],
    [(cls ?? 0).toFixed(3), (cls ?? 0) <= BARS.cls],
    [`${(lcp ?? 0).toFixed(0)} ms`, (lcp ?? 0) <= BARS.lcp],
  ] as const;
  const shown = cells.map(([text, isMet]) => `${text}${isMet ? '' : ' !'}`.padStart(14)).join('');
  return `${path.slice(0, 44).padEnd(46)}${String(median(loads, 'requests')).padStart(9)}${shown}`;
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      incidents: { type: 'string', default: '1000' },
      dist: { type: 'string' },
      times: { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const work = mkdtempSync(join(tmpdir(), 'ledger-bench-weight-'));
  const browser = await launchChromium();
  try {
    const dist = values.dist ? resolve(values.dist) : await generatedSite(Number(values.incidents), work);
    const server = await serve(dist);
    const pages = ['/', '/en/', heaviest(dist, 'insiden'), heaviest(dist, 'en/incidents')];
    console.log(
      `${values.dist ?? `${values.incidents} incidents`}; gzip, 150 ms and 1.6 Mbit/s, processor slowed 4 times, window 412 px, median of ${values.times}`,
    );
    console.log(
      `${''.padEnd(46)}${'requests'.padStart(9)}${['loaded', 'scripts', 'CLS', 'LCP'].map((head) => head.padStart(14)).join('')}`,
    );
    for (const [at, path] of pages.entries()) {
      const loads: Loaded[] = [];
      for (let time = 0; time < Number(values.times); time += 1)
        loads.push(await loadPage(browser, server.origin + path));
      console.log(line(path, loads, at < 2 ? BARS.home : BARS.incident));
    }
    const kB = (bytes: number) => `${bytes / 1000} kB`;
    console.log(
      `bars: home ${kB(BARS.home)}, incident ${kB(BARS.incident)}, scripts before interaction ${kB(BARS.scripts)}, CLS ${BARS.cls}, LCP ${BARS.lcp} ms; "!" is beyond one`,
    );
    server.close();
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}
