/** How a page feels on a slow processor: from a press to what it paints, and what scrolling stumbles over. */
import type { CDPSession, Page } from 'playwright-core';

interface Felt {
  /** Milliseconds from each press to the frame that shows its effect, as the browser's Event Timing has them. */
  readonly presses: number[];
  /** Milliseconds of each task that kept the page from answering for more than 50. */
  readonly longTasks: number[];
  /** Milliseconds between frames. */
  readonly frames: number[];
}

declare global {
  interface Window {
    benchFelt: Felt;
    benchWatchFrames: boolean;
  }
}

/** Runs in the page before anything of it. */
function watch(): void {
  window.benchFelt = { presses: [], longTasks: [], frames: [] };
  const inputs = new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.name === 'click') window.benchFelt.presses.push(entry.duration);
  });
  inputs.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.benchFelt.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
}

const cleared = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.benchFelt = { presses: [], longTasks: [], frames: [] };
  });

const felt = (page: Page): Promise<Felt> => page.evaluate(() => window.benchFelt);

/** Opens the filters, then checks and unchecks `presses` values, one after the other, spread over all facets. */
export async function pressFilters(page: Page, presses: number): Promise<Felt> {
  await page.locator('details.filters > summary').click();
  await page.locator('.choice').first().waitFor();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('details.rest')) folded.open = true;
  });
  await page.waitForTimeout(500);
  await cleared(page);
  const boxes = page.locator('.choice input');
  const count = await boxes.count();
  for (let press = 0; press < presses; press += 1) {
    // Each value is checked and then unchecked: narrowing and widening are both felt.
    const at = Math.floor(((press >> 1) * count * 2) / presses) % count;
    await boxes.nth(at).click();
    await page.waitForTimeout(150);
  }
  return felt(page);
}

/** Scrolls from top to end as a finger would. */
export async function scrollThrough(page: Page, session: CDPSession): Promise<Felt> {
  await cleared(page);
  await page.evaluate(() => {
    window.benchWatchFrames = true;
    let last = performance.now();
    const frame = (now: number): void => {
      window.benchFelt.frames.push(now - last);
      last = now;
      if (window.benchWatchFrames) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await session.send('Input.synthesizeScrollGesture', {
    x: 200,
    y: 400,
    yDistance: -height,
    speed: 4_000,
    gestureSourceType: 'touch',
  });
  await page.evaluate(() => {
    window.benchWatchFrames = false;
  });
  return felt(page);
}

/** Makes a page's processor slower and its smoothness known, before it is opened. */
export async function slowed(page: Page, times: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  await page.addInitScript(watch);
  return session;
}
