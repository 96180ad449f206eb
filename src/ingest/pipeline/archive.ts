/** The archive step: asks a web archive to keep the pages that the ledger rests on, politely and without hurry. */
import { setTimeout as wait } from 'node:timers/promises';
import type { ArchivedPage } from '../../model/archive.ts';
import type { Content } from '../../register/content.ts';
import type { Queue, SourcePage } from '../archive/queue.ts';
import type { Found, WebArchive } from '../archive/wayback.ts';
import { type ArchiveMemory, writeArchived } from '../store/archive.ts';

export interface ArchiveRun {
  readonly contentDir: string;
  readonly memory: ArchiveMemory;
  readonly queue: Queue;
  readonly archive: WebArchive;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** At most so many pages are asked for. */
  readonly limit: number;
  /** Milliseconds between two requests. */
  readonly delayMs: number;
  readonly signal: AbortSignal;
  readonly onStep: (told: string) => void;
}

export interface ArchiveTally {
  asked: number;
  confirmed: number;
  refused: number;
  failed: number;
  /** The archive wanted fewer requests, or the run was interrupted: the rest is for another night. */
  stopped: 'busy' | 'interrupted' | null;
}

/** The pages that records rest on: those of stored articles that are still there, and the register's own sources. */
export function sourcePages(content: Pick<Content, 'articles' | 'incidents'>): SourcePage[] {
  return [
    ...content.articles
      .filter(({ gone }) => !gone)
      .map(({ url, published }) => ({ url, day: published?.slice(0, 10) ?? null })),
    ...content.incidents.flatMap(({ sources }) =>
      sources.map(({ url, date }) => ({ url, day: date ?? null })),
    ),
  ];
}

/** Looks after pages asked for on earlier days, then asks for new ones, then looks how those ended. */
export async function runArchive(run: ArchiveRun): Promise<ArchiveTally> {
  const tally: ArchiveTally = { asked: 0, confirmed: 0, refused: 0, failed: 0, stopped: null };
  const accepted: ArchivedPage[] = [];
  for (const page of run.queue.open) {
    if (tally.stopped || !(await turn(run, tally))) return tally;
    await settle(run, tally, page, await run.archive.copyFor(page.url, page.requested), true);
  }
  for (const { url } of run.queue.due.slice(0, run.limit)) {
    if (tally.stopped || !(await turn(run, tally))) break;
    const page = await request(run, tally, url);
    if (page) accepted.push(page);
  }
  for (const page of accepted) {
    // What was accepted is looked after also where the archive takes no more.
    if (tally.stopped === 'interrupted' || !(await turn(run, tally))) break;
    await settle(run, tally, page, await run.archive.status(page.job ?? ''), false);
  }
  return tally;
}

/** Waits for its turn; false where the run was interrupted meanwhile. */
async function turn(run: ArchiveRun, tally: ArchiveTally): Promise<boolean> {
  await wait(run.delayMs, undefined, { signal: run.signal }).catch(() => undefined);
  if (run.signal.aborted) tally.stopped = 'interrupted';
  return !run.signal.aborted;
}

async function request(run: ArchiveRun, tally: ArchiveTally, url: string): Promise<ArchivedPage | null> {
  const answer = await run.archive.save(url);
  // An interrupted request is none: the page is asked for again.
  if (run.signal.aborted || answer.outcome === 'busy') {
    tally.stopped = run.signal.aborted ? 'interrupted' : 'busy';
    return null;
  }
  const attempts = (run.memory.pages.get(url)?.attempts ?? 0) + 1;
  const page: ArchivedPage = { url, requested: run.today, attempts };
  tally.asked++;
  if (answer.outcome === 'refused') {
    tally.refused++;
    await keep(run, { ...page, refused: answer.code }, `refused (${answer.code})`);
    return null;
  }
  if (answer.outcome === 'failed') {
    tally.failed++;
    await keep(run, page, `failed (${answer.message})`);
    return null;
  }
  const open = { ...page, job: answer.job };
  await keep(run, open, 'asked for');
  return open;
}

/** Writes down how an open page stands. A copy that is still missing on a later day is asked for again. */
async function settle(
  run: ArchiveRun,
  tally: ArchiveTally,
  page: ArchivedPage,
  found: Found,
  isLate: boolean,
) {
  const { job: _, ...rest } = page;
  if (run.signal.aborted) tally.stopped = 'interrupted';
  else if (found.outcome === 'busy') tally.stopped = 'busy';
  else if (found.outcome === 'kept') {
    tally.confirmed++;
    await keep(run, { ...rest, confirmed: { day: run.today, capture: found.capture } }, 'confirmed');
  } else if (found.outcome === 'refused') {
    tally.refused++;
    await keep(run, { ...rest, refused: found.code }, `refused (${found.code})`);
  } else if (found.outcome === 'failed') {
    tally.failed++;
    // Unknown is not absent: an answer that fails leaves a page of an earlier day open.
    if (!isLate) await keep(run, rest, `failed (${found.message})`);
  } else if (isLate) await keep(run, rest, 'no copy yet, asked for again');
}

async function keep(run: ArchiveRun, page: ArchivedPage, told: string): Promise<void> {
  await writeArchived(run.contentDir, run.memory, page);
  run.onStep(`${told}: ${page.url}`);
}
