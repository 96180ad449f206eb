/** Filtering in place: several facets at once, counts, chips, the address, the keyboard, and pages without scripts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { journeyIn, pathOf, seen } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const journey = journeyIn(() => browser);

const lines = (page: Page) => page.locator('.line:visible h4, .line:visible .particulars > p:first-child');
const open = async (page: Page) => {
  await page.locator('details.filters > summary').click();
  await page.locator('.choices').first().waitFor();
};
const choice = (page: Page, facet: string, value: string) =>
  page.locator(`input[name="${facet}"][value="${value}"]`);
const tally = (page: Page, facet: string, value: string) =>
  seen(page.locator('label.choice', { has: choice(page, facet, value) }).locator('.tally'));
const status = (page: Page) => seen(page.locator('[data-filter-status]'));

describe('filters', () => {
  it.each(['/', '/telusuri/'])('narrow %s by several facets, any within one and all between', (path) =>
    journey(async ({ page, go }) => {
      await go(path);
      expect(await lines(page).count()).toBe(3);
      await open(page);
      await choice(page, 'year', '2024').check();
      expect(await lines(page).count()).toBe(1);
      expect(await status(page)).toBe('1 dari 3 insiden');
      await choice(page, 'year', '2022').check();
      expect(await lines(page).count()).toBe(2);
      await choice(page, 'size', 'over-1m').check();
      expect(await lines(page).count()).toBe(1);
      expect(pathOf(page)).toBe(`${path}?year=2024&year=2022&size=over-1m`);
    }),
  );

  it('count what each value would leave, and dim what would leave nothing', () =>
    journey(async ({ page, go }) => {
      await go('/en/');
      await open(page);
      expect(await tally(page, 'size', 'over-1m')).toBe('1');
      await choice(page, 'year', '2022').check();
      // Counts follow the list, when it is painted.
      await expect.poll(() => tally(page, 'size', 'over-1m')).toBe('0');
      expect(await tally(page, 'year', '2024')).toBe('1');
      const dimmed = page.locator('label.choice.none', { has: choice(page, 'size', 'over-1m') });
      expect(await dimmed.count()).toBe(1);
    }));

  it('count as the pages of their values do', () =>
    journey(async ({ page, go }) => {
      await go('/en/browse/');
      const links = await page.locator('.facet-links .inline-list li').allTextContents();
      await open(page);
      const boxes = await page.locator('.choice').allTextContents();
      const squeezed = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ''));
      expect(boxes.length).toBeGreaterThan(8);
      expect(squeezed(boxes)).toEqual(squeezed(links));
    }));

  it('keep their state in the address: shared, gone back and forth in, carried to the other language', () =>
    journey(async ({ page, go }) => {
      await go('/?year=2024');
      await page.locator('.chip').waitFor();
      expect(await lines(page).count()).toBe(1);
      await open(page);
      await choice(page, 'year', '2023').check();
      expect(await lines(page).count()).toBe(2);
      await page.goBack();
      await expect.poll(() => lines(page).count()).toBe(1);
      expect(await choice(page, 'year', '2023').isChecked()).toBe(false);
      await page.goForward();
      await expect.poll(() => lines(page).count()).toBe(2);
      await page.locator('.language a').click();
      await page.locator('.chip').first().waitFor();
      expect(pathOf(page)).toBe('/en/?year=2024&year=2023');
      expect(await status(page)).toBe('2 of 3 incidents');
    }));

  it('work by keyboard alone: check, remove a chip, clear all, with the focus kept', () =>
    journey(async ({ page, go }) => {
      await go('/en/');
      await page.locator('details.filters > summary').focus();
      await page.keyboard.press('Enter');
      await page.locator('.choices').first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await page.locator('.chip').allInnerTexts()).toEqual(['Year: 2024', 'Year: 2023']);
      await page.locator('.chip').first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.chip').allInnerTexts()).toEqual(['Year: 2023']);
      expect(await page.locator(':focus').getAttribute('aria-label')).toBe('Remove filter Year: 2023');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator('.chip').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
      expect(await lines(page).count()).toBe(3);
      expect(pathOf(page)).toBe('/en/');
      expect(await status(page)).toBe('');
    }));

  it('say when nothing is left', () =>
    journey(async ({ page, go }) => {
      await go('/en/?year=2022&size=over-1m');
      await expect.poll(() => status(page)).toContain('No incident matches');
      expect(await lines(page).count()).toBe(0);
      expect(await page.locator('.year:visible').count()).toBe(0);
    }));

  it('ignore what they do not know', () =>
    journey(async ({ page, go }) => {
      await go('/en/?year=1999&sector=%22%3E%3Cscript%3E');
      await open(page);
      expect(await lines(page).count()).toBe(3);
    }));

  it('load nothing before they are opened', () =>
    journey(async ({ page, go }) => {
      const loaded: string[] = [];
      page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
      await go('/');
      await page.waitForTimeout(300);
      expect(loaded.filter((path) => /filter-panel|\/filter\//.test(path))).toEqual([]);
    }));

  it('are pages without scripts, with the same number of incidents', () =>
    journey(
      async ({ page, go }) => {
        await go('/en/browse/');
        await page.locator('details.filters > summary').click();
        const links = page.locator('.facet-links a');
        expect(await links.count()).toBeGreaterThan(8);
        const counts = await page.locator('.facet-links .inline-list li .meta').allInnerTexts();
        const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
        expect(hrefs).toContain('/en/figure/over-1-million/');
        expect(hrefs).toContain('/en/changed/last-30-days/');
        expect(hrefs).toContain('/en/coverage/warta-uji/');
        expect(hrefs).toContain('/en/language/indonesian/');
        for (const [number, href] of hrefs.entries()) {
          await go(href);
          expect(`${href} ${await page.locator('.line').count()}`).toBe(`${href} ${counts[number]}`);
        }
      },
      { javaScriptEnabled: false },
    ));
});
