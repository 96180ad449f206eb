/** Two records side by side. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { journeyIn, pathOf, seen } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const journey = journeyIn(() => browser);

describe('comparing', () => {
  it('goes from an incident to two of them: steps, figures on one axis, clock, parties, differences', () =>
    journey(async ({ page, go }) => {
      await go('/en/incidents/nusa-jaya-2024/');
      await page.getByRole('link', { name: 'Compare with …' }).click();
      expect(pathOf(page)).toBe('/en/compare/?a=nusa-jaya-2024');
      const form = page.locator('form[data-kind="incident"]');
      await expect.poll(() => form.locator('select[name="a"]').inputValue()).toBe('nusa-jaya-2024');
      await form.locator('select[name="b"]').selectOption('kuncirat-lama-2022');
      await form.getByRole('button').click();
      await page.locator('.compare-title').waitFor();
      expect(pathOf(page)).toBe('/en/compare/?a=nusa-jaya-2024&b=kuncirat-lama-2022');
      expect(await page.locator('.comparison .side-title').allInnerTexts()).toEqual([
        'Status ladder',
        'Figures by claimant',
        'Response clock',
        'Parties and incidents',
        'What differs',
      ]);
      const whole = page.locator('.scope').first();
      const lanes = await whole.locator('svg:visible .claimant').allTextContents();
      expect(lanes).toEqual(['A Kuncirat', 'A PT Nusa Jaya Digital', 'A Badan Uji Siber', 'B Kuncirat']);
      const axes = await page
        .locator('.comparison svg.wide')
        .evaluateAll((all) =>
          all.map((svg) => [...svg.querySelectorAll('.tick[y="12"]')].map((tick) => tick.textContent).join()),
        );
      expect(axes.length).toBeGreaterThan(1);
      expect(new Set(axes).size).toBe(1);
      const rows = await page.locator('.comparison tbody tr').allInnerTexts();
      expect(rows).toHaveLength(5);
      expect(rows[4]).toMatch(
        /B\s+Kuncirat\s+The whole data set, people\s+3 Mar 2022\s+900,000 people\s+claims/,
      );
      expect(await seen(page.locator('.comparison'))).toContain('Old data sold again');
    }));

  it.each([
    '/banding/?a=nusa-jaya-2024&b=hostile-2023',
    '/en/compare/?kind=party&a=kuncirat&b=badan-uji-siber',
  ])('%s has no accessibility finding, light, dark and narrow', (path) =>
    journey(async ({ page, go }) => {
      await go(path);
      await page.locator('.compare-title').waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }),
  );

  it('compares two parties: record, figures of shared incidents, reversals', () =>
    journey(async ({ page, go }) => {
      await go('/en/organizations/kuncirat/');
      await page.getByRole('link', { name: 'Compare with …' }).click();
      const form = page.locator('form[data-kind="party"]');
      await expect.poll(() => form.locator('select[name="a"]').inputValue()).toBe('kuncirat');
      await form.locator('select[name="b"]').selectOption('nusa-jaya-digital');
      await form.getByRole('button').click();
      await page.locator('.compare-title').waitFor();
      const words = await seen(page.locator('.comparison'));
      expect(words).toContain('Kuncirat compared with PT Nusa Jaya Digital');
      expect(words).toContain('the same incident');
      const marks = page.locator('.scope').first().locator('svg:visible circle');
      expect(await marks.count()).toBeGreaterThan(1);
    }));

  it('shows hostile titles as the text that they are', () =>
    journey(async ({ page, go }) => {
      await go('/en/compare/?a=hostile-2023&b=nusa-jaya-2024');
      await page.locator('.compare-title').waitFor();
      expect(await page.locator('main img').count()).toBe(0);
      expect(await seen(page.locator('.compare-title'))).toContain('<img src=x');
    }));

  it('compares nothing that the register does not have', () =>
    journey(async ({ page, go }) => {
      await go('/en/compare/?a=..%2Fincidents&b=nusa-jaya-2024');
      await page.waitForTimeout(200);
      expect(await seen(page.locator('.comparison'))).toBe('');
    }));

  it('without scripts says so and links to the records and the data', () =>
    journey(
      async ({ page, go }) => {
        await go('/banding/');
        expect(await seen(page.locator('main'))).toContain('memerlukan JavaScript');
        expect(await page.locator('form[data-kind]:visible').count()).toBe(0);
        const hrefs = await page
          .locator('noscript a')
          .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect(hrefs).toEqual(['/telusuri/', '/orang/', '/lembaga/', '/data/']);
      },
      { javaScriptEnabled: false },
    ));
});
