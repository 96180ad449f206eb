/** What readers do: read without scripts, search with a typo, follow an anchor, change the language, use the keyboard. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { GONE, HOSTILE } from './fixture/records.ts';
import { journeyIn, pathOf, seen } from './walk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const journey = journeyIn(() => browser);

describe('without JavaScript', () => {
  it('the timeline reads: title, holder, whose word, range, counts, newest first', () =>
    journey(
      async ({ page, go }) => {
        await go('/');
        const line = page.locator('.line').first();
        const text = (await seen(line)).replace(/\s+/g, ' ');
        expect(text).toContain('Data pelanggan Nusa Jaya ditawarkan');
        expect(text).toContain('PT Nusa Jaya Digital');
        expect(text).toContain('40.000 – 12 juta orang');
        expect(text).toMatch(/\d+ pernyataan, \d+ angka/);
        expect(await page.locator('.year h2').allInnerTexts()).toEqual(['2024', '2023', '2022']);
      },
      { javaScriptEnabled: false },
    ));

  it('the incident page shows plot, table, ledger and sources', () =>
    journey(
      async ({ page, go }) => {
        await go('/en/incidents/nusa-jaya-2024/');
        expect(await page.locator('.chart svg:visible').count()).toBeGreaterThan(0);
        expect(await page.locator('table tbody tr').count()).toBeGreaterThan(2);
        expect(await page.locator('.entry').count()).toBeGreaterThan(4);
        const quote = page.locator('blockquote', { hasText: 'belum dapat memastikan' });
        expect(await quote.getAttribute('lang')).toBe('id');
        const source = page.locator('.entry', { has: quote }).locator('a.source').first();
        expect(await source.getAttribute('href')).toContain('#:~:text=');
        expect(await source.getAttribute('rel')).toBe('noopener noreferrer nofollow external');
      },
      { javaScriptEnabled: false },
    ));

  it('the ledger shows the kinds of entries that are asked for, with their dates written out', () =>
    journey(
      async ({ page, go }) => {
        await go('/en/incidents/nusa-jaya-2024/');
        const visible = page.locator('#ledger .entry:visible');
        const all = await visible.count();
        const figures = page.locator('.kinds label', { hasText: 'with figures' });
        await figures.locator('input').check();
        const shown = await visible.count();
        expect((await seen(figures)).trim()).toMatch(new RegExp(`\\s${shown}$`));
        expect(shown).toBeGreaterThan(0);
        expect(shown).toBeLessThan(all);
        expect(await page.locator('#ledger .entry:visible:not([data-kinds~="figure"])').count()).toBe(0);
        expect(await page.locator('#ledger .ditto:visible').count()).toBe(0);
        await page.locator('.kinds input[value="all"]').check();
        expect(await visible.count()).toBe(all);
      },
      { javaScriptEnabled: false },
    ));

  it('an embedded ledger shows all entries, or by its address one alone', () =>
    journey(
      async ({ page, go }) => {
        await go('/en/embed/nusa-jaya-2024/');
        const all = await page.locator('.entry:visible').count();
        expect(all).toBeGreaterThan(4);
        const id = await page.locator('.entry').nth(2).getAttribute('id');
        await go(`/en/embed/nusa-jaya-2024/#${id}`);
        expect(await page.locator('.entry:visible').evaluateAll((list) => list.map((one) => one.id))).toEqual(
          [id],
        );
      },
      { javaScriptEnabled: false },
    ));

  it.each([
    ['/insiden/nusa-jaya-2024/', 'tidak lagi ada di sumber sejak 3 Februari 2024'],
    ['/en/incidents/nusa-jaya-2024/', 'no longer in the source since 3 February 2024'],
  ])('%s says which words their source has no longer, and cites it', (path, words) =>
    journey(
      async ({ page, go }) => {
        await go(path);
        const entry = page.locator('.entry', { hasText: GONE });
        expect(await seen(entry.locator('.gone'))).toBe(words);
        expect(await entry.locator('a.source').count()).toBe(1);
        expect(await page.locator('.gone').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    ),
  );

  it('the search page says what it needs, and where to go instead', () =>
    journey(
      async ({ page, go }) => {
        await go('/en/search/');
        const note = page.locator('main noscript p');
        expect(await seen(note)).toContain('JavaScript');
        expect(await note.locator('a').getAttribute('href')).toBe('/en/');
      },
      { javaScriptEnabled: false },
    ));

  it('an entry that no person has checked says so', () =>
    journey(
      async ({ page, go }) => {
        await go('/insiden/nusa-jaya-2024/');
        const entry = page.locator('.entry.is-unreviewed').first();
        expect(await seen(entry.locator('.unreviewed'))).toBe('belum diperiksa');
      },
      { javaScriptEnabled: false },
    ));
});

describe('search', () => {
  it('finds an incident by a misspelt query and lands on it', () =>
    journey(async ({ page, go }) => {
      await go('/');
      await page.keyboard.press('/');
      await page.keyboard.type('nsua jaya ditawrkan');
      await page.waitForSelector('.result');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/insiden/nusa-jaya-2024/');
    }));

  it('lands on the very statement', () =>
    journey(async ({ page, go }) => {
      await go('/en/');
      await page
        .getByRole('searchbox')
        .or(page.getByRole('combobox'))
        .first()
        .fill('speaker:ratna menghitung');
      await page.locator('.result', { hasText: 'statement' }).first().click();
      await page.waitForURL(/\/en\/incidents\/nusa-jaya-2024\/#/);
      expect(await seen(page.locator('.entry:target blockquote'))).toContain('masih menghitung');
    }));

  it('forgives two letters changed over in a short name, and marks what it took it for', () =>
    journey(async ({ page, go }) => {
      await go('/cari/?q=nsua');
      await page.locator('.result mark', { hasText: 'Nusa' }).first().waitFor();
    }));

  it('searches in a thread of its own that its policy allows', () =>
    journey(async ({ page, go }) => {
      await go('/');
      const started = page.waitForEvent('worker');
      await page.keyboard.press('/');
      expect(new URL((await started).url()).pathname).toMatch(/^\/_astro\/search-worker-/);
    }));

  it('loads nothing before it is used', () =>
    journey(async ({ page, go }) => {
      const loaded = new Map<string, number>();
      page.on('response', async (response) => {
        loaded.set(new URL(response.url()).pathname, (await response.body()).length);
      });
      await go('/');
      await page.waitForTimeout(300);
      expect([...loaded.keys()].filter((path) => path.startsWith('/search/'))).toEqual([]);
      const scripts = [...loaded].filter(([path]) => path.endsWith('.js'));
      expect(scripts.filter(([path]) => path.includes('panel'))).toEqual([]);
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(5 * 1024);
    }));

  it('keeps the query in the address and shows it again', () =>
    journey(async ({ page, go }) => {
      await go('/cari/');
      await page.locator('#search-page').fill('kuncirat');
      await page.waitForSelector('.result');
      expect(pathOf(page)).toBe('/cari/?q=kuncirat');
      await page.reload();
      await page.waitForSelector('.result');
      expect(await page.locator('#search-page').inputValue()).toBe('kuncirat');
    }));

  it('says when nothing matches', () =>
    journey(async ({ page, go }) => {
      await go('/cari/?q=zzqxv');
      expect(await seen(page.locator('.results .note'))).toContain('zzqxv');
    }));

  it('moves by arrows, wraps around and closes by Escape', () =>
    journey(async ({ page, go }) => {
      await go('/');
      await page.keyboard.press('/');
      await page.keyboard.type('nusa');
      await page.waitForSelector('.result');
      const chosen = () => page.locator('.result[aria-selected="true"]').count();
      await page.keyboard.press('ArrowUp');
      expect(await page.locator('.result').last().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowDown');
      expect(await chosen()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await page.locator('.results').first().isHidden()).toBe(true);
    }));
});

describe('an incident page', () => {
  it('marks the entry that the address names', () =>
    journey(async ({ page, go }) => {
      await go('/insiden/nusa-jaya-2024/');
      const link = page.locator('.entry .permalink').nth(2);
      const anchor = await link.getAttribute('href');
      await link.click();
      expect(pathOf(page)).toBe(`/insiden/nusa-jaya-2024/${anchor}`);
      expect(await page.locator('.entry:target').count()).toBe(1);
    }));

  it('names discrepancy and reversal in words', () =>
    journey(async ({ page, go }) => {
      await go('/en/incidents/nusa-jaya-2024/');
      const words = await seen(page.locator('.callouts'));
      expect(words).toContain('Reversal');
      expect(words).toContain('Discrepancy');
    }));

  it('changes to the same page of the other language and back', () =>
    journey(async ({ page, go }) => {
      await go('/insiden/nusa-jaya-2024/');
      await page.locator('.language a').click();
      expect(pathOf(page)).toBe('/en/incidents/nusa-jaya-2024/');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await seen(page.locator('h1'))).toBe('Nusa Jaya customer data offered');
      await page.locator('.language a').click();
      expect(pathOf(page)).toBe('/insiden/nusa-jaya-2024/');
    }));
});

describe('copying', () => {
  it('copies words, source and link by keyboard and says so', () =>
    journey(
      async ({ page, go }) => {
        await go('/insiden/nusa-jaya-2024/');
        const entry = page.locator('.entry', { hasText: 'belum dapat memastikan' });
        await entry.locator('a.permalink').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.locator('#copied', { hasText: 'Tersalin.' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const link = await entry.locator('a.permalink').evaluate((a) => (a as HTMLAnchorElement).href);
        expect(copied).toMatch(
          /^“Kami masih menghitung.*” \(Ratna Wulandari, juru bicara, .*15 Jan 2024\)\n/,
        );
        expect(copied).toContain('https://warta-uji.example/berita/nusa-jaya-pernyataan#:~:text=');
        expect(copied.endsWith(link)).toBe(true);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it('offers no button that does nothing without JavaScript, but the link', () =>
    journey(
      async ({ page, go }) => {
        await go('/insiden/nusa-jaya-2024/');
        expect(await page.locator('button.copy:visible').count()).toBe(0);
        expect(await page.locator('a.permalink:visible').count()).toBeGreaterThan(4);
      },
      { javaScriptEnabled: false },
    ));
});

describe('citing', () => {
  it('offers files and metadata for reference managers', () =>
    journey(async ({ page, go }) => {
      await go('/en/incidents/hostile-2023/');
      const files = page.locator('#cite a');
      expect(await files.allInnerTexts()).toEqual(['BibTeX', 'RIS', 'CSL-JSON']);
      const texts = await files.evaluateAll((links) =>
        Promise.all(links.map((link) => fetch((link as HTMLAnchorElement).href).then((r) => r.text()))),
      );
      expect(texts[0]).toMatch(/^@misc\{breach-ledger-hostile-2023,/);
      expect(texts[1]).toMatch(/^TY {2}- ELEC\r\n/);
      expect(JSON.parse(texts[2] ?? '')[0].title).toContain(HOSTILE);
      const data = await page.locator('script[type="application/ld+json"]').textContent();
      expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Dataset', inLanguage: 'en' });
      expect(await page.locator('meta[name="DC.title"]').getAttribute('content')).toContain(HOSTILE);
    }));
});

describe('by keyboard', () => {
  it('the first stop skips to the content, and every stop can be seen', () =>
    journey(async ({ page, go }) => {
      await go('/');
      await page.keyboard.press('Tab');
      expect(await seen(page.locator(':focus'))).toBe('Langsung ke isi');
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const focused = document.activeElement;
          return focused ? getComputedStyle(focused).outlineStyle : 'none';
        });
        expect(outline).toBe('solid');
      }
    }));
});

describe('hostile content', () => {
  it('is shown as the text that it is', () =>
    journey(async ({ page, go }) => {
      await go('/insiden/hostile-2023/');
      expect(await page.title()).toContain('</script>');
      expect(await seen(page.locator('h1'))).toContain('<img src=x');
      expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
      await go('/cari/?q=onerror');
      await page.waitForSelector('.result');
      expect(await page.locator('.results img').count()).toBe(0);
      expect(await seen(page.locator('.results').first())).toContain(HOSTILE.slice(0, 12));
    }));
});

describe('for programs', () => {
  it('feeds, list and incident are there and well formed', () =>
    journey(async ({ page, go }) => {
      await go('/');
      const text = async (path: string) => (await page.request.get(new URL(path, page.url()).href)).text();
      const feeds = [
        '/umpan.atom',
        '/en/feed.atom',
        '/koreksi.atom',
        '/en/corrections.atom',
        '/perubahan.atom',
        '/en/changes.atom',
        '/insiden/nusa-jaya-2024/umpan.atom',
        '/en/incidents/hostile-2023/feed.atom',
        '/en/people/ratna-wulandari/feed.atom',
        '/lembaga/kuncirat/umpan.atom',
      ];
      const sources = await Promise.all(feeds.map(text));
      const feed = JSON.parse(await text('/umpan.json')) as { items: unknown[] };
      const list = JSON.parse(await text('/api/incidents.json')) as { incidents: { json: string }[] };
      expect(feed.items).toHaveLength(3);
      expect(list.incidents).toHaveLength(3);
      for (const { json } of list.incidents) expect(JSON.parse(await text(json))).toHaveProperty('entries');
      // The site's own policy forbids parsing markup from a string, so a blank page does it.
      await page.goto('about:blank');
      for (const source of sources) {
        const root = await page.evaluate(
          (xml) => new DOMParser().parseFromString(xml, 'application/xml').documentElement.nodeName,
          source,
        );
        expect(root).toBe('feed');
      }
    }));
});
