/** Every template: accessible in both colour schemes, quiet, strict, and as wide as its window. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { TEMPLATES } from './templates.ts';
import { type Walk, walk } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Results of the search page are drawn by a script; wait for them. */
async function settle({ page }: Walk, path: string): Promise<void> {
  if (path.includes('?q=')) await page.waitForSelector('.result');
}

const WIDTHS = [768, 320];

async function findings({ page }: Walk, rules?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules([...rules]);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const contentWidth = ({ page }: Walk) => page.evaluate(() => document.documentElement.scrollWidth);

describe.each(TEMPLATES)('%s', (path) => {
  let open: Walk;
  beforeAll(async () => {
    open = await walk(browser);
    await open.go(path);
    await settle(open, path);
  });
  afterAll(() => open.close());

  it('has no accessibility finding', async () => {
    expect(await findings(open)).toEqual([]);
  });

  it('has enough contrast in the dark', async () => {
    await open.page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(open, ['color-contrast'])).toEqual([]);
  });

  it.each(WIDTHS)('fits a window of %d px', async (width) => {
    await open.page.setViewportSize({ width, height: 800 });
    expect(await contentWidth(open)).toBeLessThanOrEqual(width);
  });

  it('has no accessibility finding when narrow', async () => {
    expect(await findings(open)).toEqual([]);
  });

  it('stays quiet: no error, no breach of its policy, no foreign request', () => {
    expect(open.complaints).toEqual([]);
  });
});
