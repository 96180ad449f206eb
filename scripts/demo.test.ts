/** npm start as a person runs it: the real command, its servers and its site. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const WORK = join(ROOT, `.tmp-demo-${process.pid}`);
/** Reading takes a few seconds and building some more; a machine with two busy cores needs patience. */
const PATIENCE = 180_000;

let demo: ChildProcess;
let output = '';

const start = (...flags: string[]) =>
  spawn(process.execPath, [join(ROOT, 'scripts/demo.ts'), ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('close', resolve));

beforeAll(async () => {
  demo = start('--work', WORK, '--port', '0', '--newsroom-port', '0');
  await new Promise<void>((resolve, reject) => {
    demo.once('close', () => reject(new Error(`npm start ended early:\n${output}`)));
    for (const stream of [demo.stdout, demo.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('Press Ctrl-C')) resolve();
      });
  });
}, PATIENCE);
afterAll(() => {
  if (demo.exitCode === null) demo.kill('SIGKILL');
  rmSync(WORK, { recursive: true, force: true });
});

const address = (label: string) =>
  new RegExp(`${label}\\s+(http://127\\.0\\.0\\.1:\\d+)/`).exec(output)?.[1] ?? '';

describe('npm start', () => {
  it('tells of its progress and of the issues that are meant', () => {
    expect(output).toContain('[14/14]');
    expect(output).toContain('2 of the 2 issues above are there on purpose');
    expect(output).toContain('All records are invented.');
  });

  it('serves the site with every sample incident, in both languages, and its banner', async () => {
    const home = await (await fetch(`${address('Site')}/`)).text();
    expect(home).toContain('Nusa Jaya Digital');
    expect(home).toMatch(/rekaan/i);
    const incidents = readdirSync(join(ROOT, 'samples/content/incidents')).map((name) =>
      name.replace('.yml', ''),
    );
    for (const path of ['insiden', 'en/incidents'])
      for (const incident of incidents) {
        const response = await fetch(`${address('Site')}/${path}/${incident}/`);
        expect([response.status, incident]).toEqual([200, incident]);
      }
  });

  it('keeps the real register out of the sample site', () => {
    const built = readdirSync(join(WORK, 'site/insiden'));
    const real = readdirSync(join(ROOT, 'content/incidents')).map((name) => name.replace('.yml', ''));
    expect(built.filter((name) => real.includes(name))).toEqual([]);
  });

  it('points every source at the newsroom that runs', async () => {
    const page = readFileSync(join(WORK, 'site/insiden/nusa-jaya-digital-2025/index.html'), 'utf8');
    const sources = [...page.matchAll(/href="(http:\/\/127\.0\.0\.1:\d+\/[^"#]+\/[^"#]+)/g)].map(
      (match) => match[1] ?? '',
    );
    const read = sources.filter((source) => source.startsWith(address('Newsroom')));
    expect(read.length).toBeGreaterThan(3);
    expect((await fetch(read[0] ?? '')).status).toBe(200);
    expect(
      sources.filter(
        (source) => !source.startsWith(address('Newsroom')) && !source.startsWith(address('Site')),
      ),
    ).toEqual([]);
  });

  it('ends cleanly when it is asked to', async () => {
    const end = ended(demo);
    demo.kill('SIGTERM');
    expect(await end).toBe(0);
  });
});

describe('its flags', () => {
  it.each([
    [['--help'], 0, 'Usage: npm start'],
    [['--port', 'x'], 1, '--port takes a port'],
    [['--newsroom-port', '70000'], 1, '--newsroom-port takes a port'],
    [['--what'], 1, 'Try: npm start -- --help'],
  ])('%s', async (flags, code, words) => {
    const child = start(...flags);
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    expect(await ended(child)).toBe(code);
    expect(said).toContain(words);
  });
});
