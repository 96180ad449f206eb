/** A git repository around a trial's content folder, as the maintainers' is. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { put } from './fill.ts';
import type { Tree } from './invariants.ts';
import { contentOf, type Ended, type Place, startScript } from './newsroom-run.ts';
import type { Fault } from './plan.ts';

/** Folders and files that the machine commits, below the repository. */
const OWN = ['content/articles', 'content/proposals', 'content/.state'];

export function git(place: Place, ...args: string[]): string {
  return execFileSync('git', ['-C', place.dir, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  });
}

/** Begins a history with the curated files and two files that are nobody's business. */
export function beginHistory(place: Place): void {
  put(join(place.dir, '.gitignore'), '.state/\nreport.json\n');
  put(join(place.dir, 'notes.txt'), 'one\n');
  put(join(place.dir, 'plan.txt'), 'one\n');
  git(place, 'init', '-q', '-b', 'main');
  git(place, 'config', 'user.name', 'Faults');
  git(place, 'config', 'user.email', 'faults@example.org');
  git(place, 'add', '-A', '--', '.', ...OWN.map((path) => `:(exclude)${path}`));
  git(place, 'commit', '-q', '-m', 'begin');
}

/** Everything in the repository that is not the machine's: what is staged, changed and new. */
export const foreign = (place: Place): string =>
  git(place, 'status', '--porcelain', '--', '.', ...OWN.map((path) => `:(exclude)${path}`));

export const head = (place: Place): string => git(place, 'rev-parse', 'HEAD').trim();

export const commit = (place: Place, defect: Partial<Fault>): Promise<Ended> =>
  startScript(place, 'commit-content.ts', ['--content', contentOf(place)], defect).ended;

/** What has come into the history since a commit that must not have, and what is missing in it. */
export function wrongInHistory(place: Place, since: string, golden: Tree): string[] {
  const names = git(place, 'diff', '--name-only', '--no-renames', '-z', since, 'HEAD')
    .split('\0')
    .filter(Boolean);
  const stray = names.filter((name) => !OWN.some((own) => name.startsWith(`${own}/`)));
  const wanted = [...golden.keys()].filter((path) => !path.startsWith('.state/'));
  const missing = wanted.filter((path) => !sameInHistory(place, path, golden));
  return [
    ...stray.map((name) => `committed what is not the machine's: ${name}`),
    ...missing.map((path) => `not as it should be in the history: ${path}`),
  ];
}

function sameInHistory(place: Place, path: string, golden: Tree): boolean {
  try {
    return git(place, 'show', `HEAD:content/${path}`) === golden.get(path)?.toString('utf8');
  } catch {
    return false;
  }
}
