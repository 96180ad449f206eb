/** Judges a built site before it is published; `npm run build` ends with it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBuilds } from '../src/site/gate/compare-builds.ts';
import { judgeSite } from '../src/site/gate/judge-site.ts';
import { CONTENT, OUT, SITE } from '../src/site/settings.ts';

const HELP = `Usage: npm run gate -- [flags]

Judges a built site: everything in the content folder has its pages, links lead somewhere, every page has its
security policy and loads nothing from elsewhere.

  --twice          also build once more, from nothing, and compare byte by byte (the content of the first build)
  --dist DIR       the built site (default: LEDGER_OUT, else dist)
  --content DIR    what it was built from (default: LEDGER_CONTENT, else content)
  --help           this text

Exit codes: 0 nothing is wrong, 1 something is, or the second build failed.`;

const MOST_SHOWN = 40;

const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    content: { type: 'string' },
    twice: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** Builds again into a folder of its own, and says what differs. */
function buildAgain(first: string, content: string): string[] {
  const second = mkdtempSync(join(tmpdir(), 'ledger-second-'));
  try {
    const root = resolve(import.meta.dirname, '..');
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--force', '--silent'],
      {
        cwd: root,
        stdio: 'inherit',
        env: { ...process.env, LEDGER_CONTENT: content, LEDGER_OUT: second, ASTRO_TELEMETRY_DISABLED: '1' },
      },
    );
    return compareBuilds(first, second);
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
}

if (values.help) console.log(HELP);
else {
  const [dist, content] = [resolve(values.dist ?? OUT), resolve(values.content ?? CONTENT)];
  const base = new URL(SITE).pathname.replace(/\/?$/, '/');
  const { pages, defects } = judgeSite(dist, content, base);
  const differences = values.twice ? buildAgain(dist, content) : [];
  const all = [...defects, ...differences];
  for (const defect of all.slice(0, MOST_SHOWN)) console.error(defect);
  if (all.length > MOST_SHOWN) console.error(`and ${all.length - MOST_SHOWN} more`);
  console.log(`${pages} pages, ${defects.length} defects`);
  if (values.twice) console.log(`${differences.length} files differ between two builds`);
  process.exitCode = all.length > 0 ? 1 : 0;
}
