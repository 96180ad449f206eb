/** Access: keyboard, zoom, motion, forced colours, target sizes, paper. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { journeyIn, seen } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
const journey = journeyIn(() => browser);

const WALKED = [
  '/',
  '/telusuri/',
  '/en/incidents/nusa-jaya-2024/',
  '/en/people/ratna-wulandari/',
  '/lembaga/',
  '/media/warta-uji/',
  '/en/compare/?a=nusa-jaya-2024&b=kuncirat-lama-2022',
] as const;

interface Stop {
  readonly name: string;
  readonly outlined: boolean;
  readonly inView: boolean;
  readonly covered: boolean;
}

/** Where the keyboard stands: what it is called, and whether a reader can see that it stands there. */
const stop = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return null;
    const style = getComputedStyle(focused);
    // A link of several lines is where its first line is.
    const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    const at = document.elementFromPoint(
      Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
      Math.min(Math.max(box.top + Math.min(box.height, 40) / 2, 0), innerHeight - 1),
    );
    return {
      name: `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.trim().slice(0, 40)}`,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      inView: box.bottom > 0 && box.top < innerHeight,
      covered: at !== null && !focused.contains(at) && !at.contains(focused),
    };
  });

describe('by keyboard', () => {
  it.each(WALKED)('every stop of %s can be seen, and the walk ends', (path) =>
    journey(
      async ({ page, go }) => {
        await go(path);
        await page.waitForTimeout(300);
        const names: string[] = [];
        for (let at = 0; at < 400; at++) {
          await page.keyboard.press('Tab');
          const here = await stop(page);
          if (here === null) break;
          names.push(here.name);
          expect({ ...here, at }).toMatchObject({ outlined: true, inView: true, covered: false });
        }
        expect(names[0]).toMatch(/Langsung ke isi|Skip to/);
        expect(names.length).toBeGreaterThan(12);
        expect(names.length).toBeLessThan(400);
      },
      { reducedMotion: 'reduce' },
    ),
  );

  it('goes past the picture: its marks are no stops, the list has them', () =>
    journey(async ({ page, go }) => {
      await go('/en/');
      const marks = page.locator('svg.wide a.band-mark');
      expect(await marks.count()).toBe(3);
      expect(await marks.first().locator('title').textContent()).toMatch(
        /^PT Nusa Jaya Digital 12 million, .+, 10 January 2024$/,
      );
      for (const index of await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('tabindex'))))
        expect(index).toBe('-1');
      expect(await page.locator('.line a').count()).toBeGreaterThanOrEqual(3);
    }));
});

describe('in a window of 640 px at twice the size, and of 320 px', () => {
  it.each(WALKED)('%s needs no scrolling sideways and loses nothing', (path) =>
    journey(
      async ({ page, go }) => {
        await go(path);
        // A comparison is written by a script from two files.
        await page.waitForLoadState('networkidle');
        const words = (await page.locator('main').textContent()) ?? '';
        for (const width of [640, 320]) {
          await page.setViewportSize({ width, height: 512 });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await page.locator('main').textContent()).toBe(words);
        }
      },
      { deviceScaleFactor: 2 },
    ),
  );
});

describe('what readers ask of their system', () => {
  it('is heard: no smooth scrolling where motion is not wanted', () =>
    journey(async ({ page, go }) => {
      await go('/');
      const behaviour = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      expect(await behaviour()).toBe('smooth');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await behaviour()).toBe('auto');
    }));

  it('charts and the current page stay visible in forced colours', () =>
    journey(async ({ page, go }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await go('/en/incidents/nusa-jaya-2024/');
      const [ink, dot, fill] = await page.evaluate(() => {
        const style = (selector: string) =>
          getComputedStyle(document.querySelector(selector) ?? document.body);
        return [style('h1').color, style('.dot').stroke, style('.dot-confirm').fill];
      });
      expect([dot, fill]).toEqual([ink, ink]);
      await go('/en/');
      const border = await page
        .locator('.menu a[aria-current="page"]')
        .evaluate((link) => getComputedStyle(link).borderBottomWidth);
      expect(border).toBe('3px');
    }));

  it('controls are 24 px or more', () =>
    journey(async ({ page, go }) => {
      await go('/en/?year=2024');
      await page.locator('.chip').waitFor();
      await page.locator('details.filters > summary').click();
      await page.locator('.choice').first().waitFor();
      const sizes = await page
        .locator('.chip, .chip-clear, .choice, .filters > summary, .years a, .menu a')
        .evaluateAll((all) => all.map((one) => [one.textContent, one.getBoundingClientRect()] as const));
      expect(sizes.length).toBeGreaterThan(10);
      expect(sizes.filter(([, box]) => box.height < 24 || box.width < 24).map(([name]) => name)).toEqual([]);
      await go('/lembaga/');
      const boxes = await page
        .locator('.letters a, .index-filter input')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      expect(boxes.filter(({ width, height }) => height < 24 || width < 24)).toEqual([]);
    }));

  it('paper shows what is folded up, and no controls', () =>
    journey(async ({ page, go }) => {
      await go('/en/organizations/kuncirat/');
      await page.emulateMedia({ media: 'print' });
      const folded = page.locator('details.chart-table .table');
      expect(await folded.evaluate((table) => table.getBoundingClientRect().height)).toBeGreaterThan(20);
      expect(await page.locator('.bar:visible, .compare-links:visible').count()).toBe(0);
      await go('/en/');
      expect(await page.locator('.filters:visible').count()).toBe(0);
      expect(await seen(page.locator('main'))).toContain('Nusa Jaya customer data offered');
    }));
});
