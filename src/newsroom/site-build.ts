/** Builds the site from one content folder. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Failure } from './failure.ts';
import { runStep, type Step } from './run-step.ts';
import { SITE_CHECKS, selfCheck } from './self-check.ts';

export interface SiteBuild {
  /** Content folder, absolute. */
  readonly content: string;
  /** Where the site goes, absolute. */
  readonly out: string;
  /** Address that feeds and canonical links are built from; absent: the project's own setting. */
  readonly address?: string;
  /** True for invented records: every page then says so. */
  readonly sample: boolean;
  readonly signal?: AbortSignal;
}

/** Path of Astro's command, found through its own package.json. */
function astroCommand(): string {
  const manifest = createRequire(import.meta.url).resolve('astro/package.json');
  const { bin } = createRequire(manifest)('./package.json') as { bin: Record<string, string> | string };
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin.astro ?? 'astro.js'));
}

/** The build as a step; what it reads and writes is given through the environment (src/site/settings.ts). */
function siteBuildStep({ content, out, address, sample, signal }: SiteBuild): Step {
  return {
    name: 'Building the site',
    args: [astroCommand(), 'build'],
    env: {
      LEDGER_CONTENT: content,
      LEDGER_OUT: out,
      LEDGER_SAMPLE: sample ? '1' : '0',
      ...(address ? { LEDGER_SITE: address } : {}),
    },
    show: false,
    signal,
  };
}

/**
 * Builds the site and asks the server at `url`, which serves its folder, for what every site has.
 * @returns the seconds that the build took
 * @throws Failure where the build fails or the site is not whole
 */
export async function buildAndCheck(build: SiteBuild, url: string): Promise<number> {
  const seconds = await runStep(siteBuildStep(build));
  const failures = await selfCheck(url, SITE_CHECKS);
  if (failures.length > 0) throw new Failure(`The built site is not whole: ${failures.join('; ')}.`);
  return seconds;
}
