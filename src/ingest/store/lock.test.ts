/** Runs that begin together: whatever they find, one of them gets the lock. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sweepTemporaries } from './atomic.ts';
import { LockedError, takeLock } from './lock.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The text of a lock whose process is gone. */
const DEAD = '999999 1\n';

async function winners(runs: number, path: string): Promise<number> {
  const all = await Promise.allSettled(Array.from({ length: runs }, () => takeLock(path)));
  for (const one of all) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(LockedError);
  return all.filter(({ status }) => status === 'fulfilled').length;
}

it.each(['no lock', 'a dead lock', 'an empty lock'])('gives %s to one of many', async (found) => {
  for (let round = 0; round < 60; round++) {
    const path = join(dir, `lock-${round}`);
    if (found !== 'no lock') writeFileSync(path, found === 'a dead lock' ? DEAD : '');
    expect(await winners(12, path)).toBe(1);
  }
  expect(readdirSync(dir).filter((name) => name.startsWith('.tmp-'))).toEqual([]);
});

const RUN = `import { takeLock } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)};
try { await takeLock(process.argv[1]); console.log('held'); process.stdin.resume(); } catch (error) { console.log(error.name); }`;

it('gives a dead lock to one of several processes', async () => {
  const path = join(dir, 'lock');
  writeFileSync(path, DEAD);
  const runs = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', RUN, path], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const said = await Promise.all(
    runs.map(
      (run) => new Promise<string>((done) => run.stdout.once('data', (chunk) => done(String(chunk).trim()))),
    ),
  );
  for (const run of runs) run.stdin.end();
  expect(said.filter((word) => word === 'held')).toHaveLength(1);
  expect(said.filter((word) => word === 'LockedError')).toHaveLength(5);
}, 60_000);

it('is held against runs whose temporary files the holder sweeps away', async () => {
  const path = join(dir, 'lock');
  const release = await takeLock(path);
  const reasons = new Set<string>();
  for (let round = 0; round < 200; round++) {
    const late = takeLock(path).catch((error: Error) => reasons.add(error.name));
    // Begun a little later each time, so that some sweeps come between the making of the file and its use.
    for (let turn = 0; turn < round % 8; turn++) await new Promise(setImmediate);
    await Promise.all([late, sweepTemporaries(dir), sweepTemporaries(dir)]);
  }
  expect(reasons).toEqual(new Set(['LockedError']));
  await release();
  expect(readdirSync(dir)).toEqual([]);
});
