/** Builds a site from a content folder as "npm run build" does, without the gate. */
import { join } from 'node:path';
import { type Watched, watched } from './watched.ts';

const ROOT = join(import.meta.dirname, '../..');

/** @throws with the end of what the build printed, where it fails */
export async function buildSite(content: string, out: string): Promise<Watched> {
  const built = await watched(process.execPath, [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: ROOT,
    env: { LEDGER_CONTENT: content, LEDGER_OUT: out, LEDGER_SAMPLE: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (built.code !== 0) throw new Error(`bench: the site was not built:\n${built.said}`);
  return built;
}
