/** Types queries into a search's page and takes the time of every key press. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { BenchServer } from '../serve.ts';
import type { BenchQuery } from './queries.ts';

export interface Measured {
  /** Milliseconds of each key press, as the page's clock tells. */
  readonly wall: readonly number[];
  /** Milliseconds that the page's process was at work for each, all threads: what a busy machine does not change. */
  readonly cpu: readonly number[];
  /** Milliseconds from navigation to the first answer with a warm cache, and the work of the page's process for it. */
  readonly first: readonly number[];
  readonly firstCpu: readonly number[];
  /** Bytes loaded to open the page and type one query, for each query that was tried so. */
  readonly bytes: readonly number[];
  /** Bytes loaded to open the page and type all queries. */
  readonly allBytes: number;
  readonly right: number;
  readonly asked: number;
  readonly missed: readonly string[];
}

/** A search that needs longer is measured by as many queries as it has answered by then. */
const LONGEST_MS = 90_000;
const OPENED = 7;
/** A search that needs longer for one query's letters loads everything at once anyway. */
const LONGEST_PRESSED_MS = 10_000;

/** CPU time of all threads of some processes, in ms, as Linux tells; NaN elsewhere. */
function cpuOf(pids: Iterable<number>): number {
  let nanoseconds = 0;
  for (const pid of pids)
    try {
      for (const thread of readdirSync(`/proc/${pid}/task`))
        nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    } catch {
      if (!existsSync('/proc/self/schedstat')) return Number.NaN;
    }
  return nanoseconds / 1e6;
}

/** Process ids of the browser's renderers. */
async function renderers(browser: Browser): Promise<Set<number>> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return new Set(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id));
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => window.benchFirst !== undefined, undefined, { timeout: LONGEST_MS });
  await page.evaluate(() => window.benchFirst);
  return page;
}

interface Press {
  readonly ms: number;
  readonly keys: readonly string[];
}

const press = (page: Page, text: string, lang: 'id' | 'en'): Promise<Press> =>
  page.evaluate(
    async ([asked, language]) => {
      const begun = performance.now();
      const keys = await window.benchAsk(asked, language);
      return { ms: performance.now() - begun, keys };
    },
    [text, lang] as const,
  );

interface Typed {
  readonly wall: number[];
  readonly cpu: number[];
  readonly missed: string[];
  asked: number;
}

async function typeAll(
  page: Page,
  pids: ReadonlySet<number>,
  queries: readonly BenchQuery[],
  keysOf: (query: BenchQuery) => ReadonlySet<string>,
): Promise<Typed> {
  const typed: Typed = { wall: [], cpu: [], missed: [], asked: 0 };
  const until = performance.now() + LONGEST_MS;
  for (const query of queries) {
    if (performance.now() > until) break;
    let last: Press = { ms: 0, keys: [] };
    for (let length = 1; length <= query.text.length; length += 1) {
      const before = cpuOf(pids);
      last = await press(page, query.text.slice(0, length), query.lang);
      typed.cpu.push(cpuOf(pids) - before);
      typed.wall.push(last.ms);
    }
    typed.asked += 1;
    const right = keysOf(query);
    if (!last.keys.some((key) => right.has(key))) typed.missed.push(query.text);
  }
  return typed;
}

/** Bytes to open the page in a browser that has nothing and to type a query. */
async function bytesFor(browser: Browser, server: BenchServer, address: string, query: BenchQuery) {
  const context = await browser.newContext();
  server.taken();
  const page = await open(context, address);
  const until = performance.now() + LONGEST_PRESSED_MS;
  for (let length = 1; length <= query.text.length; length += 1)
    if (length === query.text.length || performance.now() < until)
      await press(page, query.text.slice(0, length), query.lang);
  await context.close();
  return server.taken();
}

/** All figures of one search. `bytesOf` are the queries that are also typed each in a browser that has nothing. */
export async function measure(
  browser: Browser,
  server: BenchServer,
  path: string,
  queries: readonly BenchQuery[],
  bytesOf: readonly BenchQuery[],
  keysOf: (query: BenchQuery) => ReadonlySet<string>,
): Promise<Measured> {
  const address = server.origin + path;
  const context = await browser.newContext();
  server.taken();
  const page = await open(context, address);
  // No other page is open, so that all work of renderers is this page's.
  const pids = await renderers(browser);
  const { wall, cpu, missed, asked } = await typeAll(page, pids, queries, keysOf);
  const allBytes = server.taken();
  await page.close();
  const first: number[] = [];
  const firstCpu: number[] = [];
  for (let time = 0; time < OPENED; time += 1) {
    const again = await context.newPage();
    await again.goto('about:blank');
    const own = await renderers(browser);
    const before = cpuOf(own);
    await again.goto(address);
    await again.waitForFunction(() => window.benchFirst !== undefined, undefined, { timeout: LONGEST_MS });
    first.push(await again.evaluate(() => window.benchFirst));
    firstCpu.push(cpuOf(await renderers(browser)) - before);
    await again.close();
  }
  await context.close();
  const bytes: number[] = [];
  const until = performance.now() + LONGEST_MS;
  for (const query of bytesOf)
    if (bytes.length === 0 || performance.now() < until)
      bytes.push(await bytesFor(browser, server, address, query));
  return { wall, cpu, first, firstCpu, bytes, allBytes, right: asked - missed.length, asked, missed };
}
