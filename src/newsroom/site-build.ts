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

const GATE = join(import.meta.dirname, '../../scripts/gate.ts');

/** A step over the built site; what it reads and writes is given through the environment (src/site/settings.ts). */
function siteStep(name: string, args: readonly string[], build: SiteBuild): Step {
  const { content, out, address, sample, signal } = build;
  return {
    name,
    args,
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
 * Builds the site, lets the gate judge it and asks the server at `url`, which serves its folder, for what every site has.
 * @returns the seconds that build and gate took
 * @throws Failure where the build fails, the gate finds a defect or the site is not whole
 */
export async function buildAndCheck(build: SiteBuild, url: string): Promise<number> {
  const built = await runStep(siteStep('Building the site', [astroCommand(), 'build'], build));
  const judged = await runStep(siteStep('The gate', [GATE], build));
  const failures = await selfCheck(url, SITE_CHECKS);
  if (failures.length > 0) throw new Failure(`The built site is not whole: ${failures.join('; ')}.`);
  return built + judged;
}
