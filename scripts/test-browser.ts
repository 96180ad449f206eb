#!/usr/bin/env node
/**
 * npm run test:browser: builds a small site of invented records and that of the register, serves them on loopback
 * and walks through them in Chromium; --help tells the flags.
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
  options: {
    dist: { type: 'string' },
    register: { type: 'string' },
    report: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help) {
  console.log(`Usage: npm run test:browser -- [flags]

Builds a small site of invented records and the site of content/, serves them on loopback and walks through
them in Chromium (CHROMIUM_PATH, or the system's).

  --dist DIR      test a site that is already built from the same records
  --register DIR  a site that is already built from content/, for the journeys through it
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

/** Builds a site from a content folder and holds it against the gate. */
function build(from: string, dist: string, sample: boolean): void {
  execFileSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      LEDGER_CONTENT: from,
      LEDGER_OUT: dist,
      LEDGER_SAMPLE: sample ? '1' : '',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  const { defects } = judgeSite(dist, from);
  if (defects.length > 0) throw new Error(`The gate stops the site:\n${defects.slice(0, 40).join('\n')}`);
}

/** The site of invented records, built unless it is given. */
function inventedSite(): string {
  if (values.dist) return resolve(values.dist);
  writeFixture(content);
  build(content, join(work, 'dist'), true);
  return join(work, 'dist');
}

/** The site of the register in content/, for what readers do with real incidents. */
function registerSite(): string {
  if (values.register) return resolve(values.register);
  build(join(root, 'content'), join(work, 'register'), false);
  return join(work, 'register');
}

let status = 1;
try {
  const served = await startStaticServer({ dir: inventedSite(), port: 0 });
  const register = await startStaticServer({ dir: registerSite(), port: 0 });
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
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, LEDGER_E2E: served.url, LEDGER_E2E_REGISTER: register.url },
    },
  );
  status = await new Promise<number>((done) => child.on('exit', (code) => done(code ?? 1)));
  await served.close();
  await register.close();
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = status;
