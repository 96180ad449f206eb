#!/usr/bin/env node
/**
 * npm run test:browser: builds a small site of invented records, serves it on loopback and walks through it in
 * Chromium. Flags: --dist DIR tests a site that is already built from the same records, --report FILE writes the results as JSON.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumPath, NO_CHROMIUM } from '../e2e/chromium.ts';
import { writeFixture } from '../e2e/fixture/write-fixture.ts';
import { startStaticServer } from '../src/newsroom/static-server.ts';
import { judgeSite } from '../src/site/gate/judge-site.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { dist: { type: 'string' }, report: { type: 'string' }, help: { type: 'boolean' } },
});

if (values.help) {
  console.log(`Usage: npm run test:browser -- [flags]

Builds a small site of invented records, serves it on loopback and walks through it in Chromium
(CHROMIUM_PATH, or the system's).

  --dist DIR      test a site that is already built from the same records
  --report FILE   also write the results as JSON
  --help          this text`);
  process.exit(0);
}

if (!chromiumPath()) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), 'ledger-browser-'));
const content = join(work, 'content');
const dist = values.dist ? resolve(values.dist) : join(work, 'dist');

function build(): void {
  writeFixture(content);
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      LEDGER_CONTENT: content,
      LEDGER_OUT: dist,
      LEDGER_SAMPLE: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const { defects } = judgeSite(dist, content);
  if (defects.length > 0) throw new Error(`The gate stops the site:\n${defects.slice(0, 40).join('\n')}`);
}

let status = 1;
try {
  if (!values.dist) build();
  const served = await startStaticServer({ dir: dist, port: 0 });
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'vitest.browser.config.ts',
      ...(values.report
        ? ['--reporter=default', '--reporter=json', `--outputFile=${resolve(values.report)}`]
        : []),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, LEDGER_E2E: served.url } },
  );
  status = await new Promise<number>((done) => child.on('exit', (code) => done(code ?? 1)));
  await served.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = status;
