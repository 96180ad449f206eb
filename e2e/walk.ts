/** A page in Chromium that notes everything a quiet, strict site must not do. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the site is served; scripts/test-browser.ts says. */
export const ORIGIN: string = process.env.LEDGER_E2E ?? '';
if (!ORIGIN) throw new Error('Run these tests by "npm run test:browser": it builds and serves the site.');

export interface Walk {
  readonly page: Page;
  /** Errors of the console and of scripts, policy violations, and requests to other hosts. */
  readonly complaints: string[];
  go(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a page of its own context. */
export async function walk(
  browser: Browser,
  options: BrowserContextOptions = {},
  origin: string = ORIGIN,
): Promise<Walk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return {
    page,
    complaints,
    go: async (path) => {
      await page.goto(origin + path);
    },
    close: () => context.close(),
  };
}

/** Runs a journey on a page of its own and expects that the site stayed quiet. */
export const journeyIn =
  (browser: () => Browser, origin: string = ORIGIN) =>
  async (steps: (open: Walk) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> => {
    const open = await walk(browser(), options, origin);
    await steps(open);
    const { complaints } = open;
    await open.close();
    expect(complaints).toEqual([]);
  };

/** Path of the page that is open, with its fragment. */
export const pathOf = (page: Page): string => page.url().slice(ORIGIN.length);

/** The text as a reader sees it: hidden parts left out, upper case where styled so. */
// biome-ignore lint/performance/useDomNodeTextContent: textContent would give hidden text too
export const seen = (locator: Locator): Promise<string> => locator.innerText();
