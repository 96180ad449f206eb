/** The journeys of three readers through the register itself: a journalist, a reader, a maintainer. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { journeyIn, seen } from './walk.ts';

const ORIGIN = process.env.LEDGER_E2E_REGISTER ?? '';
if (!ORIGIN) throw new Error('Run these tests by "npm run test:browser": it builds and serves the register.');

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const journey = journeyIn(() => browser, ORIGIN);

describe('a journalist', () => {
  it('finds the incident by a misspelt query, compares figures, copies a citation, follows the source', () =>
    journey(
      async ({ page, go, complaints }) => {
        await go('/');
        await page.keyboard.press('/');
        await page.keyboard.type('bjps kesehtan');
        await page.locator('.result').first().waitFor();
        await page.locator('.result', { hasText: 'BPJS Kesehatan' }).first().waitFor();
        const incident = page.locator('a.result[href$="/insiden/bpjs-kesehatan-2021/"]');
        expect(await incident.count()).toBe(1);
        await incident.click();
        await page.waitForURL('**/insiden/bpjs-kesehatan-2021/');

        const amounts = (await page.locator('#figures table data').allInnerTexts()).map((text) =>
          text.trim(),
        );
        expect(amounts).toContain('279 juta');
        expect(amounts).toContain('222,4 juta');
        const seller = page.locator('#figures tr', { hasText: '279 juta' });
        expect(await seen(seller.locator('th'))).toBe('Kotz');

        const entry = page.locator('.entry', { hasText: '222,4 juta' }).first();
        await entry.locator('button[data-copy="quote"]').click();
        await page.locator('#copied', { hasText: 'Tersalin.' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain('222,4 juta');
        expect(copied).toContain('BPJS Kesehatan');
        expect(copied).toMatch(/Breach Ledger: http.+\/insiden\/bpjs-kesehatan-2021\/#[\w-]+$/);

        const source = entry.locator('a.source').first();
        const href = (await source.getAttribute('href')) ?? '';
        expect(href).toMatch(/^https:\/\//);
        expect(copied).toContain(href);
        const asked: string[] = [];
        await page.route(/^https:/, (route) => {
          asked.push(route.request().url());
          const referrer = route.request().headers().referer;
          expect(referrer).toBeUndefined();
          return route.fulfill({ contentType: 'text/html', body: '<title>source</title>' });
        });
        await source.click();
        await page.waitForURL(/^https:/);
        expect(asked[0]).toBe(href.replace(/#.*/, ''));
        // The one request that left the site is the one that the reader asked for.
        expect(complaints.splice(0)).toEqual([`request: ${asked[0]}`]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it('goes on to a comparison with an incident of the same parties', () =>
    journey(async ({ page, go }) => {
      await go('/en/incidents/tokopedia-2020/');
      const related = page.locator('.compare-links a').nth(1);
      const name = await seen(related);
      await related.click();
      await page.locator('.compare-title').waitFor();
      expect(await seen(page.locator('.compare-title'))).toContain(name);
      expect(await page.locator('.comparison svg:visible circle').count()).toBeGreaterThan(1);
    }));
});

describe('a reader', () => {
  it('filters, shares the address, and another reader sees the same', () =>
    journey(async ({ page, go }) => {
      await go('/en/');
      await page.locator('details.filters > summary').click();
      await page.locator('input[name="country"][value="ID"]').check();
      await page.locator('input[name="size"][value="over-100m"]').check();
      const status = await seen(page.locator('[data-filter-status]'));
      expect(status).toMatch(/^\d+ of \d+ incidents$/);
      const shown = await page.locator('.line:visible h4').allTextContents();
      expect(status.startsWith(`${shown.length} of`)).toBe(true);
      expect(shown).toContain('BPJS Kesehatan participant data offered on RaidForums');
      const address = page.url();

      const other = await browser.newContext({ viewport: { width: 360, height: 800 } });
      const second = await other.newPage();
      await second.goto(address);
      await second.locator('.chip').first().waitFor();
      expect(await second.locator('.line:visible h4').allTextContents()).toEqual(shown);
      await other.close();
    }));

  it('sees the list begin on the first screen or the next of a phone, and no layout shift', () =>
    journey(
      async ({ page, go }) => {
        await page.addInitScript(() => {
          const shifts = { sum: 0 };
          Object.assign(window, { shifts });
          new PerformanceObserver((entries) => {
            for (const entry of entries.getEntries())
              shifts.sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await go('/');
        await page.waitForTimeout(500);
        const first = await page.locator('.line').first().boundingBox();
        expect(first?.y).toBeLessThan(1.25 * 800);
        expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBe(
          0,
        );
      },
      { viewport: { width: 360, height: 800 } },
    ));

  it('reads a long page by year: Kominfo folds what is old, and a jump unfolds it', () =>
    journey(
      async ({ page, go }) => {
        await go('/lembaga/kominfo/');
        const folded = page.locator('details.year-group:not([open]) > summary > h3');
        const before = await folded.count();
        expect(before).toBeGreaterThan(1);
        await page.locator('.years a').last().click();
        await expect.poll(() => folded.count()).toBe(before - 1);
      },
      { reducedMotion: 'reduce' },
    ));
});

describe('a maintainer', () => {
  it('opens the log of corrections and the feed behind it', () =>
    journey(async ({ page, go }) => {
      await go('/');
      await page.locator('.menu a', { hasText: 'Koreksi' }).click();
      await page.waitForURL('**/koreksi/');
      expect(await seen(page.locator('h1'))).not.toBe('');
      const feed = await page.locator('main a[href$=".atom"]').first().getAttribute('href');
      const answer = await page.request.get(new URL(feed ?? '', page.url()).href);
      expect(answer.ok()).toBe(true);
      expect(await answer.text()).toContain('<feed');
    }));
});
