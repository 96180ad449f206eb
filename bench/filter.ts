/**
 * npm run bench -- filter: the timeline of a generated site in Chromium on a processor slowed four times: from the press
 * of a filter's box to the frame that shows what is left, and what scrolling through all incidents stumbles over.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/chromium.ts';
import { quantile } from './search/table.ts';
import { serve } from './serve.ts';
import { generatedSite } from './site/generated-site.ts';
import { pressFilters, scrollThrough, slowed } from './site/smoothness.ts';

const HELP = `npm run bench -- filter [flags]

  --incidents N   of the generated site (default: 1000)
  --dist DIR      measure a site that is already built
  --presses N     boxes pressed (default: 60)
  --help          this text`;

const SLOWDOWN = 4;
/** Milliseconds: what is answered within a tenth of a second feels immediate. */
const BAR = 100;
const WIDTHS = [412, 1280];

const shown = (ms: number): string => `${ms.toFixed(0)} ms`;
const most = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      incidents: { type: 'string', default: '1000' },
      dist: { type: 'string' },
      presses: { type: 'string', default: '60' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const work = mkdtempSync(join(tmpdir(), 'ledger-bench-filter-'));
  const browser = await launchChromium();
  try {
    const dist = values.dist ? resolve(values.dist) : await generatedSite(Number(values.incidents), work);
    const server = await serve(dist);
    console.log(`${values.dist ?? `${values.incidents} incidents`}; processor slowed ${SLOWDOWN} times`);
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: 823 } });
      const session = await slowed(page, SLOWDOWN);
      await page.goto(`${server.origin}/`, { waitUntil: 'load' });
      const { presses } = await pressFilters(page, Number(values.presses));
      await page.goto(`${server.origin}/`, { waitUntil: 'load' });
      const { frames, longTasks } = await scrollThrough(page, session);
      const [p50, p95] = [quantile(presses, 0.5), quantile(presses, 0.95)];
      console.log(
        `${width} px: ${presses.length} presses, press to paint p50 ${shown(p50)}, p95 ${shown(p95)}${p95 > BAR ? ' !' : ''}, most ${shown(most(presses))}`,
      );
      console.log(
        `${width} px: scrolling, ${frames.length} frames, p95 ${shown(quantile(frames, 0.95))}, longest ${shown(most(frames))}; ${longTasks.length} long tasks, longest ${shown(most(longTasks))}`,
      );
      await page.close();
    }
    console.log(`bar: press to paint p95 ${BAR} ms; "!" is beyond it`);
    server.close();
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}
