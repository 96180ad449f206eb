/** Pages of parties and outlets, and their indexes. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { journeyIn, seen } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const journey = journeyIn(() => browser);
const quiet = { javaScriptEnabled: false };

describe('an index', () => {
  it.each([
    ['/orang/', 'rátna', 1],
    ['/lembaga/', 'badan siber', 1],
    ['/en/outlets/', 'WARTA', 1],
    ['/lembaga/', 'zzqx', 0],
  ])('%s leaves what matches %s, says how many, and shows all again', (path, typed, left) =>
    journey(async ({ page, go }) => {
      await go(path);
      const lines = page.locator('.index > li:visible, tbody[data-index] > tr:visible');
      const all = await lines.count();
      await page.locator('#index-filter').fill(typed);
      await expect.poll(() => lines.count()).toBe(left);
      expect(await seen(page.locator('[data-index-status]'))).toMatch(
        new RegExp(`^${left} (?:dari|of) ${all}$`),
      );
      await page.locator('#index-filter').press('Escape');
      expect(await lines.count()).toBe(all);
      expect(await seen(page.locator('[data-index-status]'))).toBe('');
    }),
  );

  it('has letters to jump to, and no box that does nothing without scripts', () =>
    journey(async ({ page, go }) => {
      await go('/orang/');
      expect(await page.locator('#index-filter:visible').count()).toBe(0);
      await page.locator('.letters a', { hasText: 'R' }).click();
      expect(await page.locator('.letter:target h2').textContent()).toBe('R');
    }, quiet));
});

describe('a party', () => {
  it('of sellers has the record of its claims', () =>
    journey(async ({ page, go }) => {
      await go('/en/organizations/kuncirat/');
      const rows = page.locator('table', { hasText: 'Outcome' }).locator('tbody tr');
      const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
      expect(texts).toHaveLength(2);
      expect(texts[0]).toMatch(/^10 January 2024 Nusa Jaya customer data offered 12 million .*Confirmed/);
    }, quiet));

  it('has its stances over time as plot and as table', () =>
    journey(async ({ page, go }) => {
      await go('/en/organizations/nusa-jaya-digital/');
      const dots = page.locator('svg.wide .dot');
      expect(await dots.count()).toBe(3);
      await page.locator('.chart-table > summary').click();
      const table = await page.locator('.chart-table tbody tr').allInnerTexts();
      expect(table.map((row) => row.replace(/\s+/g, ' '))).toEqual(['denies 1', 'confirms 2']);
      expect(await seen(page.locator('.facts').first())).toContain('median the same day, in 1 incident');
    }, quiet));

  it('of outlets has what it covered', () =>
    journey(async ({ page, go }) => {
      await go('/en/outlets/warta-uji/');
      const covered = page.locator('section', { hasText: 'Incidents covered' });
      expect(await covered.locator('li').count()).toBe(3);
      expect(await seen(covered)).toContain('Earliest source');
    }, quiet));
});
