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
    ['/en/people/ratna-wulandari/', '/card/en/person/ratna-wulandari.png', 'Ratna Wulandari'],
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
