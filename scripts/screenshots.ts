/**
 * Takes pictures of a built site's templates, to be looked at:
 *   node scripts/screenshots.ts [--dist DIR] [--out DIR] [--path /en/ ...] [--width 360 ...] [--full]
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../e2e/chromium.ts';
import { startStaticServer } from '../src/newsroom/static-server.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    out: { type: 'string', default: 'test-results/screenshots' },
    path: { type: 'string', multiple: true, default: ['/', '/en/', '/cari/', '/tentang/', '/koreksi/'] },
    width: { type: 'string', multiple: true, default: ['360', '768', '1280'] },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    height: { type: 'string', default: '900' },
    full: { type: 'boolean', default: false },
  },
});

const served = await startStaticServer({ dir: resolve(values.dist), port: 0 });
const browser = await launchChromium();
mkdirSync(values.out, { recursive: true });
for (const scheme of values.scheme)
  for (const width of values.width) {
    const colorScheme = scheme === 'dark' ? 'dark' : 'light';
    const context = await browser.newContext({
      viewport: { width: Number(width), height: Number(values.height) },
      colorScheme,
    });
    const page = await context.newPage();
    for (const path of values.path) {
      await page.goto(served.url + path);
      const name = `${path.replaceAll('/', '_').replace(/[#?].*/, '') || 'home'}-${width}-${scheme}.png`;
      await page.screenshot({ path: join(values.out, name), fullPage: values.full });
      console.log(join(values.out, name));
    }
    await context.close();
  }
await browser.close();
await served.close();
