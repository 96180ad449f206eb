/** What others read in the head of a page: cards, feeds, citations, languages. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { journeyIn, ORIGIN } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const journey = journeyIn(() => browser);

describe('a card', () => {
  it.each([
    ['/insiden/nusa-jaya-2024/', '/card/id/incident/nusa-jaya-2024.png', '12 juta orang'],
    ['/en/incidents/nusa-jaya-2024/', '/card/en/incident/nusa-jaya-2024.png', '12 million people'],
    // Nobody has checked what she said: the site's own card.
    ['/en/people/ratna-wulandari/', '/card/en/site.png', 'Breach Ledger'],
    ['/lembaga/kuncirat/', '/card/id/organization/kuncirat.png', 'Kuncirat'],
    ['/en/', '/card/en/site.png', 'Breach Ledger'],
    ['/cari/', '/card/id/site.png', 'Breach Ledger'],
  ])('of %s is a picture of the size that is named, told in words', (path, card, words) =>
    journey(async ({ page, go }) => {
      await go(path);
      const meta = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
      const address = new URL((await meta('og:image')) ?? '');
      expect(address.pathname).toBe(card);
      expect(await meta('og:image:alt')).toContain(words);
      expect(await meta('twitter:card')).toBe('summary_large_image');
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight].map(String);
      }, ORIGIN + card);
      expect(size).toEqual([await meta('og:image:width'), await meta('og:image:height')]);
    }),
  );
});

describe('a citation', () => {
  it.each([
    ['/', 'Mengutip halaman ini', 'Breach Ledger. (t.t.). Linimasa insiden.'],
    ['/en/people/ratna-wulandari/', 'Cite this page', 'Breach Ledger. (n.d.). Ratna Wulandari.'],
    ['/en/outlets/warta-uji/', 'Cite this page', 'Breach Ledger. (n.d.). Warta Uji.'],
  ])('of %s stands in its foot in five forms, without scripts', (path, summary, apa) =>
    journey(
      async ({ page, go }) => {
        await go(path);
        await page.locator('summary', { hasText: summary }).click();
        const cited = page.locator('.cite-page');
        expect(await cited.locator('dt').allInnerTexts()).toEqual([
          'APA',
          'Chicago',
          'BibTeX',
          'RIS',
          'CSL-JSON',
        ]);
        expect(await cited.locator('dd').first().textContent()).toContain(apa);
        const [csl] = JSON.parse((await cited.locator('pre').last().textContent()) ?? '');
        const identifier = page.locator('meta[name="DC.identifier"]');
        expect(csl.URL).toBe(await identifier.getAttribute('content'));
        expect(csl.URL).toBe(await page.locator('link[rel="canonical"]').getAttribute('href'));
      },
      { javaScriptEnabled: false },
    ),
  );

  it.each(['/en/incidents/nusa-jaya-2024/', '/en/people/ratna-wulandari/'])(
    'of an entry on %s opens below it, names its anchor, is copied, and closes',
    (path) =>
      journey(
        async ({ page, go }) => {
          await go(path);
          const entry = page.locator('.entry:visible', { hasText: 'Ratna Wulandari' }).first();
          const button = entry.locator('button[data-copy="cite"]');
          await button.click();
          const panel = entry.locator('.cite-panel');
          await panel.waitFor();
          expect(await button.getAttribute('aria-expanded')).toBe('true');
          const address = await entry
            .locator('a.permalink')
            .evaluate((link) => (link as HTMLAnchorElement).href);
          expect(address).toMatch(/\/en\/incidents\/nusa-jaya-2024\/#[\w-]+$/);
          for (const text of await panel.locator('.cited').allTextContents()) expect(text).toContain(address);
          expect(await panel.locator('.cited').first().textContent()).toContain(
            'Nusa Jaya customer data offered',
          );
          await panel.locator('button[data-copy="text"]').first().click();
          await page.locator('#copied', { hasText: 'Copied' }).waitFor();
          expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
            await panel.locator('.cited').first().textContent(),
          );
          await button.click();
          await expect.poll(() => panel.count()).toBe(0);
          expect(await button.getAttribute('aria-expanded')).toBe('false');
        },
        { permissions: ['clipboard-read', 'clipboard-write'] },
      ),
  );
});
