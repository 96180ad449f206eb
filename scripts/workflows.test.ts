/** What the workflows promise: the job that parses strangers' pages can do no harm, and the one that commits says no word of theirs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXIT } from '../src/ingest/pipeline/exit.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const DIR = join(import.meta.dirname, '../.github/workflows');
const text = (name: string): string => readFileSync(join(DIR, name), 'utf8');
const names = readdirSync(DIR);
const nightly = parse(text('nightly.yml')) as Workflow;

describe.each(names)('%s', (name) => {
  const workflow = parse(text(name)) as Workflow;
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('pins every action by its commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });

  it('has a token that can only read, unless a job asks for more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('uses no secret', () => {
    expect(text(name)).not.toMatch(/secrets\s*[.[]/);
  });
});

describe('the nightly jobs', () => {
  const { ingest, commit, deploy } = nightly.jobs;

  it('run every night', () => {
    expect(nightly.on.schedule?.[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/);
  });

  it('read strangers with a read-only token that is not left behind', () => {
    expect(ingest?.permissions).toEqual({ contents: 'read' });
    const checkout = ingest?.steps.find(({ uses }) => uses?.startsWith('actions/checkout'));
    expect(checkout?.with?.['persist-credentials']).toBe(false);
  });

  it('take "some sources failed" for a success, and nothing else', () => {
    const run = ingest?.steps.find((step) => step.run?.includes('nightly'))?.run ?? '';
    expect(run).toContain(`|| [ $? -eq ${EXIT.someFailed} ]`);
  });

  it('commit in a job of their own, by path, after the lint', () => {
    expect(commit?.needs).toBe('ingest');
    expect(commit?.permissions).toEqual({ contents: 'write' });
    const runs = commit?.steps.flatMap(({ run }) => run ?? []) ?? [];
    const lint = runs.findIndex((run) => run.includes('lint:content'));
    const last = runs.findIndex((run) => run.includes('npm run --silent commit'));
    expect(lint).toBeGreaterThanOrEqual(0);
    expect(last).toBeGreaterThan(lint);
    expect(runs.some((run) => /npm run\b.*\bnightly/.test(run))).toBe(false);
    const said = runs[last] ?? '';
    // What that commit may hold, and what its message says, is tested beside src/ingest/store/history.ts.
    expect(said).not.toMatch(/git (add|commit|reset)/);
  });

  it('deploy without the right to change the content', () => {
    expect(deploy?.needs).toBe('commit');
    expect(deploy?.permissions?.contents).toBe('read');
  });
});

describe('docs/operate.md and --help', () => {
  const docs = readFileSync(join(import.meta.dirname, '../docs/operate.md'), 'utf8');
  const help =
    readFileSync(join(import.meta.dirname, 'nightly.ts'), 'utf8')
      .split('Exit codes:')[1]
      ?.split('`')[0] ?? '';
  it.each(Object.entries(EXIT))('tell what exit code of %s means: %i', (_, code) => {
    expect(docs).toMatch(new RegExp(`^\\|[^|]*\\b${code}\\b`, 'm'));
    expect(help).toMatch(new RegExp(`\\b${code}\\b`));
  });
});
