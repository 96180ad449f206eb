/** The step that builds the site from one content folder. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Step } from './run-step.ts';

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
export function siteBuildStep({ content, out, address, sample, signal }: SiteBuild): Step {
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
