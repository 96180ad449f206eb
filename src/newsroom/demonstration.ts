/**
 * The demonstration behind `npm start`: newsroom, nightly run over it, site, self-check.
 * Servers stay open until `close` is called.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RunReport } from '../model/run-report.ts';
import type { Listening } from './listen.ts';
import { runStep, type Step } from './run-step.ts';
import { copySampleContent } from './sample-content.ts';
import { startNewsroom } from './server.ts';
import { buildAndCheck } from './site-build.ts';
import { startStaticServer } from './static-server.ts';

export interface DemonstrationOptions {
  /** The project's folder. */
  readonly root: string;
  /** Folder for the copied content, the report and the site; emptied first. */
  readonly work: string;
  readonly newsroomPort: number;
  readonly port: number;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface Demonstration {
  readonly newsroom: string;
  readonly site: string;
  close(): Promise<void>;
}

/** The nightly run says with this code that some sources failed; two of the samples do so on purpose. */
const SOME_SOURCES_FAILED = 2;

function nightlyStep(
  root: string,
  content: string,
  work: string,
  origin: string,
  signal?: AbortSignal,
): Step {
  const flags = ['--content', content, '--allow-origin', origin, '--delay', '0'];
  return {
    name: 'The nightly run',
    args: [join(root, 'scripts/nightly.ts'), ...flags, '--report', join(work, 'report.json')],
    accept: [SOME_SOURCES_FAILED],
    show: true,
    signal,
  };
}

/**
 * Runs the whole job and resolves when the site answers.
 * @throws Failure where a step failed, after closing what was opened
 */
export async function demonstrate(options: DemonstrationOptions): Promise<Demonstration> {
  const opened: Listening[] = [];
  const close = async () => void (await Promise.all(opened.map((server) => server.close())));
  try {
    return { ...(await build(options, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** How many of the run's issues are about addresses that the samples break on purpose. */
function tellIssues(work: string, broken: ReadonlySet<string>): string {
  const report = RunReport.parse(JSON.parse(readFileSync(join(work, 'report.json'), 'utf8')));
  const real = report.issues.filter((issue) => !broken.has(issue.url ?? ''));
  const meant = report.issues.length - real.length;
  const told = `${meant} of the ${report.issues.length} issues above are there on purpose (samples/README.md).`;
  return real.length === 0 ? told : `${told} ${real.length} are not: see ${join(work, 'report.json')}.`;
}

async function build(options: DemonstrationOptions, opened: Listening[]) {
  const { root, work, say, signal } = options;
  const content = join(work, 'content');
  const out = join(work, 'site');
  rmSync(work, { recursive: true, force: true });
  const newsroom = await startNewsroom({ port: options.newsroomPort, dir: join(root, 'samples/newsroom') });
  opened.push(newsroom);
  const site = await startStaticServer({ port: options.port, dir: out });
  opened.push(site);
  const files = copySampleContent(join(root, 'samples/content'), content, newsroom.url);
  say(`Sample newsroom at ${newsroom.url} (${files} curated files copied). Reading it:`);
  const read = await runStep(nightlyStep(root, content, work, newsroom.url, signal));
  say(`\nRead in ${read.toFixed(1)} s. ${tellIssues(work, newsroom.broken)} Building the site ...`);
  const built = await buildAndCheck({ content, out, address: site.url, sample: true, signal }, site.url);
  say(`Built in ${built.toFixed(1)} s.`);
  return { newsroom: newsroom.url, site: site.url };
}
