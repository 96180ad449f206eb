/** Opens a page on a slow network and processor and tells what it weighed and when it was painted. */
import type { Browser } from 'playwright-core';

export interface Loaded {
  /** Bytes of all bodies and headers, as the browser counts them. */
  readonly bytes: number;
  readonly scriptBytes: number;
  readonly requests: number;
  /** Largest contentful paint in ms after navigation; cumulative layout shift. */
  readonly lcp: number;
  readonly cls: number;
}

/** Lighthouse's "slow 4G": 150 ms to the server and back, 1.6 Mbit/s; and a processor four times slower. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWDOWN = 4;
/** How long after loading shifts and paints still count. */
const WATCHED_MS = 1_500;

interface Seen {
  lcp: number;
  cls: number;
}

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

/** Runs in the page before anything of it. */
function watch(): void {
  window.benchSeen = { lcp: 0, cls: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchSeen.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.benchSeen.cls += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** In a browser that has nothing of the site yet. */
export async function loadPage(browser: Browser, address: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let [bytes, scriptBytes, requests] = [0, 0, 0];
  session.on('Network.responseReceived', ({ requestId, type }) => {
    requests += 1;
    if (type === 'Script') scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(WATCHED_MS);
  const { lcp, cls } = await page.evaluate(() => window.benchSeen);
  await context.close();
  return { bytes, scriptBytes, requests, lcp, cls };
}
