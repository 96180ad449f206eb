#!/usr/bin/env node
/** npm run screenshots: takes pictures of every template of a built site, to be looked at. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { siteTemplates } from '../e2e/site-templates.ts';
import { startStaticServer } from '../src/newsroom/static-server.ts';

const HELP = `Usage: npm run screenshots -- [flags]

Takes pictures of one page of each template of the built site, in both colour schemes. Build it first: npm run site -- --once.

  --dist DIR       the built site (default: dist)
  --out DIR        where the pictures go (default: test-results/screenshots)
  --path PATH      pictures of these pages instead; may be given several times
  --lang id|en     language of the templates (default: id)
  --width N        width of the window; several times (default: 360, 768, 1280)
  --scheme NAME    light or dark; several times (default: both)
  --height N       height of the window (default: 900)
  --full           the whole page, not its first screen
  --help           this text`;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'test-results/screenshots' },
    path: { type: 'string', multiple: true },
    lang: { type: 'string', default: 'id' },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    height: { type: 'string', default: '900' },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** "en_incidents_bpjs-kesehatan-2021" for an address. */
const nameOf = (path: string): string =>
  path
    .replace(/[^a-z0-9-]+/gi, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 80) || 'home';

/** Waits for what scripts draw from the address: results, filters, comparisons. */
async function settle(page: Page, path: string): Promise<void> {
  if (!path.includes('?')) return;
  await page.waitForSelector('.result, .chip, .compare-title', { timeout: 10_000 });
}

async function pictures(): Promise<void> {
  const dist = resolve(values.dist);
  const paths = values.path ?? siteTemplates(dist, values.lang === 'en' ? 'en' : 'id');
  const served = await startStaticServer({ dir: dist, port: 0 });
  const browser = await launchChromium();
  mkdirSync(values.out, { recursive: true });
  for (const scheme of values.scheme)
    for (const width of values.width) {
      const colorScheme = scheme === 'dark' ? 'dark' : 'light';
      const viewport = { width: Number(width), height: Number(values.height) };
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(served.url + path);
        await settle(page, path);
        const file = join(values.out, `${nameOf(path)}-${width}-${scheme}.png`);
        await page.screenshot({ path: file, fullPage: values.full });
        console.log(file);
      }
      await context.close();
    }
  await browser.close();
  await served.close();
}

if (values.help) console.log(HELP);
else await pictures();
