/** The nightly run: feeds in, stored articles and a report out. */
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Outlet } from '../../model/outlet.ts';
import type { Issue, RunReport } from '../../model/run-report.ts';
import type { Runs } from '../../model/runs.ts';
import { type Content, readContent } from '../../register/content.ts';
import { knownParties, partyResolver } from '../../register/parties.ts';
import { type ContentProblem, EDITED_REMEDY } from '../../register/problem.ts';
import { buildIncidentIndex } from '../incident/incident-index.ts';
import { ArticleStore } from '../store/articles.ts';
import { StorageError, sweepTemporaries } from '../store/atomic.ts';
import { takeLock } from '../store/lock.ts';
import { readRuns, writeRuns } from '../store/runs.ts';
import {
  forgetArticles,
  missingArticles,
  readState,
  type State,
  statePath,
  writeState,
} from '../store/state.ts';
import { clockIssue } from './clock.ts';
import { EXIT } from './exit.ts';
import { forgetHeld, remember } from './forget-held.ts';
import { changesAllowed, massChange, missedRuns, readAnew } from './guards.ts';
import { unexpected } from './issues.ts';
import type { NightlyOptions } from './options.ts';
import { runOutlet } from './outlet-run.ts';
import { inThisThread } from './parsers.ts';
import { keepProposals } from './propose.ts';
import type { Knowledge } from './read-page.ts';
import { NOTHING, type OutletResult, totals } from './tally.ts';

/** What is kept from run to run. */
interface Memory {
  readonly state: State;
  readonly runs: Runs;
}

/** What the run as a whole has to say. */
interface Findings {
  readonly issues: Issue[];
  readonly notices: string[];
  /** Ids of the articles that the run has written. */
  readonly written: Set<string>;
}

/** Folders in which only the machine writes, where a run that died may have left something. */
const MACHINE_FOLDERS = ['articles', 'proposals', 'archive', '.state'] as const;

/** Outlets read side by side; each server still gets one request at a time. */
const CONCURRENCY = 8;

/**
 * Runs the nightly job over one content folder.
 * @returns the report; its exitCode is 0 (all well), 2 (some sources failed), 3 (storage or clock refused) or 5 (too much would change)
 * @throws LockedError when another run holds the folder
 */
export async function runNightly(given: NightlyOptions): Promise<RunReport> {
  const began = performance.now();
  // One moment for the whole run, whatever the clock does meanwhile.
  const start = given.now();
  const options: NightlyOptions = { ...given, now: () => start };
  const started = start.toISOString();
  const release = options.dryRun
    ? async () => {}
    : await takeLock(join(options.contentDir, '.state', '.lock'));
  try {
    if (!options.dryRun)
      for (const folder of MACHINE_FOLDERS) await sweepTemporaries(join(options.contentDir, folder));
    const content = readContent(options.contentDir);
    const { state, corrupt } = await readState(options.contentDir);
    const runs = await readRuns(options.contentDir);
    const notices = noticesOf(runs, options);
    const issues: Issue[] = content.problems.map(contentIssue);
    if (corrupt) issues.push(stateIssue(options.contentDir));
    const [kept, damaged] = unreadArticles(content);
    forgetArticles(state, damaged);
    // What a person wants gone has a review; a file that has merely vanished is read again.
    const present = new Set([...content.articles.map(({ id }) => id), ...kept]);
    forgetArticles(state, missingArticles(state, present));
    const clock = clockIssue(content, options.now());
    if (clock) issues.push(clock);
    const outlets = clock ? [] : chosen(content, options);
    issues.push(...content.edited.map(editedIssue));
    const memory = { state, runs };
    const written = new Set<string>();
    const results = await runOutlets(outlets, content, memory, options, { issues, notices, written });
    if (!clock) {
      await keepState(memory, results, options, issues);
      // A story keeps the name that it first gets: no name is given while only a part of the night is stored.
      const isWhole = !options.signal?.aborted && !issues.some((issue) => issue.class === 'storage');
      if (isWhole && !options.dryRun && !options.offline) await proposals(content, written, options, issues);
    }
    return {
      version: 1,
      started,
      seconds: Math.round((performance.now() - began) / 10) / 100,
      exitCode: exitCode(results, issues),
      dryRun: options.dryRun ?? false,
      interrupted: options.signal?.aborted ?? false,
      totals: totals(results),
      outlets: results.map((result) => result.report),
      verified: results.flatMap((result) => result.verified),
      notices,
      issues: [...issues, ...results.flatMap((result) => result.issues)],
    };
  } finally {
    await release();
  }
}

/**
 * Ids of the article files that cannot be read: those that a person has made so, which stay as they are, and the
 * damaged ones, which a run replaces where their source still has them.
 */
function unreadArticles({ problems }: Content): [kept: Set<string>, damaged: Set<string>] {
  const idsOf = (some: readonly ContentProblem[]): Set<string> =>
    new Set(some.flatMap(({ file }) => /^articles\/.*?([0-9a-f]{12})\.json$/.exec(file)?.[1] ?? []));
  return [idsOf(problems.filter(({ byHand }) => byHand)), idsOf(problems.filter(({ byHand }) => !byHand))];
}

function chosen(content: Content, options: NightlyOptions): readonly Outlet[] {
  if (options.offline) return [];
  const outlets = options.outlets ?? content.outlets;
  return options.only ? outlets.filter((outlet) => options.only?.includes(outlet.id)) : outlets;
}

async function runOutlets(
  outlets: readonly Outlet[],
  content: Content,
  { state, runs }: Memory,
  options: NightlyOptions,
  findings: Findings,
): Promise<OutletResult[]> {
  const { client } = options;
  if (!client || outlets.length === 0) return [];
  const knowledge: Knowledge = {
    index: buildIncidentIndex(content),
    known: knownParties(content),
    resolveParty: partyResolver(content),
  };
  const hosts = new Map(
    outlets.map((outlet) => [outlet.id, [new URL(outlet.homepage).host, ...outlet.hosts]]),
  );
  const today = dayOf(options);
  const store = new ArticleStore({
    contentDir: options.contentDir,
    dryRun: options.dryRun ?? false,
    holdChanges: !options.accept,
    today,
    onWritten: (id) => findings.written.add(id),
    owns: (outlet, url) => hosts.get(outlet)?.includes(new URL(url).host) ?? false,
  });
  const before = remember(state);
  const progress = { finished: 0, stored: 0 };
  const tell = (outlet: string, stage: 'feeds' | 'pages' | 'done'): void =>
    options.onProgress?.({ outlet, stage, total: outlets.length, ...progress });
  const onStored = (outlet: string) => () => {
    progress.stored++;
    tell(outlet, 'pages');
  };
  const limit = pLimit(options.concurrency ?? CONCURRENCY);
  const parsers = await (options.parsers ?? inThisThread)(knowledge.known, options.signal);
  const context = { options, client, parsers, knowledge, store, state, runs, today };
  try {
    const results = await Promise.all(
      outlets.map((outlet) =>
        limit(async () => {
          tell(outlet.id, 'feeds');
          const result = await guarded(outlet, findings.issues, () =>
            runOutlet(outlet, { ...context, onStored: onStored(outlet.id) }),
          );
          progress.finished++;
          tell(outlet.id, 'done');
          return result;
        }),
      ),
    );
    const heldBack = await commitChanges(store, content.articles.length, findings);
    forgetHeld(state, before, heldBack, outlets, results);
    return results;
  } finally {
    await parsers.close();
  }
}

/**
 * Writes what changes stored articles, unless their sources have changed more of them than one night usually brings.
 * What our own rules or the register have changed is always written.
 * @returns ids of the articles that were left as they are
 */
async function commitChanges(
  store: ArticleStore,
  stored: number,
  { issues, notices }: Findings,
): Promise<readonly string[]> {
  const { changedByUs, changedBySource } = store;
  const tooMany = changedBySource.length > changesAllowed(stored);
  if (changedByUs.length > 0) notices.push(readAnew(changedByUs.length));
  if (tooMany) issues.push(massChange(changedBySource.length, stored));
  try {
    await store.commit(tooMany ? changedByUs : [...changedByUs, ...changedBySource]);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    issues.push(storageIssue(error));
  }
  return tooMany ? changedBySource : [];
}

const dayOf = (options: NightlyOptions): string => options.now().toISOString().slice(0, 10);

function noticesOf(runs: Runs, options: NightlyOptions): string[] {
  const missed = options.offline ? null : missedRuns(runs, dayOf(options));
  if (missed === null) return [];
  options.onNotice?.(missed);
  return [missed];
}

/** A storage error or a defect of ours ends one outlet; the report tells, the others go on. */
async function guarded(
  outlet: Outlet,
  issues: Issue[],
  run: () => Promise<OutletResult>,
): Promise<OutletResult> {
  try {
    return await run();
  } catch (error) {
    issues.push(
      error instanceof StorageError
        ? storageIssue(error)
        : unexpected(error, 'store', outlet.id, outlet.homepage),
    );
    return {
      report: { outlet: outlet.id, ...NOTHING },
      issues: [],
      verified: [],
      statements: 0,
      figures: 0,
      pages: [],
    };
  }
}

async function keepState(
  { state, runs }: Memory,
  results: readonly OutletResult[],
  options: NightlyOptions,
  issues: Issue[],
): Promise<void> {
  if (options.dryRun || options.offline) return;
  // With the storage failing, what is settled is not sure: the next run asks again and finds most of it unchanged.
  if (issues.some((issue) => issue.class === 'storage')) return;
  try {
    await writeState(options.contentDir, state);
    // A run over some outlets, or one that was cut short, does not make a night good.
    const whole =
      results.length > 0 &&
      !options.signal?.aborted &&
      !options.only &&
      !issues.some((issue) => issue.class === 'mass_change');
    await writeRuns(options.contentDir, whole ? { ...runs, lastGood: dayOf(options) } : runs);
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    issues.push(storageIssue(error));
  }
}

async function proposals(
  content: Content,
  written: ReadonlySet<string>,
  options: NightlyOptions,
  issues: Issue[],
): Promise<void> {
  try {
    await keepProposals(options.contentDir, content, written);
  } catch (error) {
    issues.push(
      error instanceof StorageError
        ? storageIssue(error)
        : { ...unexpected(error, 'store', '', ''), outlet: null, url: null },
    );
  }
}

function exitCode(results: readonly OutletResult[], issues: readonly Issue[]): number {
  if (issues.some((issue) => issue.class === 'storage' || issue.class === 'clock')) return EXIT.storage;
  if (issues.some((issue) => issue.class === 'mass_change')) return EXIT.massChange;
  const lost = results.some(({ report }) => report.feedsFailed > 0 || report.failed > 0);
  return lost || issues.length > 0 ? EXIT.someFailed : EXIT.ok;
}

const storageIssue = (error: StorageError): Issue => ({
  class: 'storage',
  stage: 'store',
  outlet: null,
  url: null,
  message: error.message,
  remedy: 'Free some space or mend the permissions of that folder, then run again: nothing stored is lost.',
});

const contentIssue = (problem: ContentProblem): Issue => ({
  class: problem.byHand ? 'content_edited' : 'content_corrupt',
  stage: 'content',
  outlet: null,
  url: null,
  message: `${problem.file}${problem.field ? ` ${problem.field}` : ''}: ${problem.message}`,
  remedy: problem.remedy,
});

const editedIssue = (file: string): Issue => ({
  class: 'content_edited',
  stage: 'content',
  outlet: null,
  url: null,
  message: `${file} was changed by a person since the machine wrote it: it is left as it is, and no longer follows its source`,
  remedy: EDITED_REMEDY,
});

const stateIssue = (contentDir: string): Issue => ({
  class: 'state_corrupt',
  stage: 'content',
  outlet: null,
  url: null,
  message: `${statePath(contentDir)} is damaged and counts as absent`,
  remedy: 'Nothing to do: this run reads every feed anew and writes a fresh file.',
});
