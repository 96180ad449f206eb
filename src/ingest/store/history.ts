/**
 * Puts what the machine has written into the git history, and nothing else: other people's changes in the same clone,
 * staged or not, stay as they are. The files are the truth and the history is their journal: a commit that was missed
 * or cut short is made by the next one.
 */
import { execFile, spawn } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isEditedByHand } from '../../model/seal.ts';

/** The repository is in a state in which nothing should be committed, or git refused. */
export class HistoryError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.name = 'HistoryError';
    this.remedy = remedy;
  }
}

export interface Committed {
  readonly files: number;
  readonly articles: number;
  /** Changed files in the machine's folders that are not its own work: edited or removed by a person, or damaged. */
  readonly left: readonly string[];
}

const OWN = ['articles', 'proposals', 'archive', '.state/state.json', '.state/runs.json'] as const;

/** What lies in a git folder while something is not finished. */
const UNFINISHED: readonly (readonly [file: string, state: string])[] = [
  ['index.lock', 'another git command runs or died'],
  ['MERGE_HEAD', 'a merge is not finished'],
  ['rebase-merge', 'a rebase is not finished'],
  ['rebase-apply', 'a rebase is not finished'],
  ['CHERRY_PICK_HEAD', 'a cherry-pick is not finished'],
  ['REVERT_HEAD', 'a revert is not finished'],
];

const git = async (dir: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', ['-C', dir, ...args], { maxBuffer: 1e9 })).stdout;

/** What keeps a repository from taking a commit. */
export interface Obstacle {
  /** Something is unfinished, or a commit would belong to no branch. */
  readonly kind: 'unfinished' | 'detached';
  readonly message: string;
  readonly remedy: string;
}

/**
 * Looks for an obstacle.
 * @throws where the folder is in no repository, or git is missing
 */
export async function gitObstacle(dir: string): Promise<Obstacle | null> {
  const folder = (await git(dir, 'rev-parse', '--absolute-git-dir')).trim();
  for (const [name, state] of UNFINISHED) {
    const path = join(folder, name);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return {
        kind: 'unfinished',
        message: `${state} (${path})`,
        remedy:
          name === 'index.lock'
            ? 'Wait for that command; if none runs, remove the file. Then commit again.'
            : 'Finish or abort it, then commit again.',
      };
  }
  const branch = await git(dir, 'symbolic-ref', '--short', '-q', 'HEAD').catch(() => null);
  if (branch !== null) return null;
  return {
    kind: 'detached',
    message: 'HEAD is detached',
    remedy: 'Check out a branch: commits made here would belong to none.',
  };
}

/**
 * Commits the changed files of the machine below a content folder, with a message that is made of counts only.
 * @returns what was committed; no commit is made where nothing has changed
 * @throws HistoryError where the repository is not ready or git refuses
 */
export async function commitContent(contentDir: string): Promise<Committed> {
  const obstacle = await gitObstacle(contentDir).catch(() => ({
    message: `${contentDir} is not in a git repository, or git is missing`,
    remedy: 'Clone the repository with git, and run this in the clone.',
  }));
  if (obstacle) throw new HistoryError(obstacle.message, obstacle.remedy);
  const own: string[] = [];
  const left: string[] = [];
  for (const change of await changes(contentDir))
    ((await isOwn(contentDir, change)) ? own : left).push(change.path);
  const articles = own.filter((path) => path.startsWith('articles/')).length;
  if (own.length > 0) {
    await gitOver(contentDir, own, 'add', '--force');
    await gitOver(contentDir, own, 'commit', '--quiet', '--only', '-m', `Nightly: ${articles} article files`);
  }
  return { files: own.length, articles, left };
}

interface Change {
  readonly path: string;
  readonly removed: boolean;
}

/** Files in the machine's folders that differ from the last commit, whether staged or not; temporary files left out. */
async function changes(dir: string): Promise<Change[]> {
  const tracked = await git(
    dir,
    'diff',
    '--name-status',
    '--no-renames',
    '--relative',
    '-z',
    'HEAD',
    '--',
    ...OWN,
  );
  const parts = tracked.split('\0').slice(0, -1);
  const known = parts.flatMap((path, i) => (i % 2 === 1 ? [{ path, removed: parts[i - 1] === 'D' }] : []));
  const others = (await git(dir, 'ls-files', '--others', '-z', '--', ...OWN)).split('\0').slice(0, -1);
  return [...known, ...others.map((path) => ({ path, removed: false }))].filter(
    ({ path }) => !path.includes('/.tmp-'),
  );
}

/** The machine never removes an article, and what it writes bears its seal. */
async function isOwn(dir: string, { path, removed }: Change): Promise<boolean> {
  if (!path.startsWith('articles/')) return path.startsWith('.state/') || path.endsWith('.json');
  if (removed || !/^articles\/[0-9a-f]{2}\/[0-9a-f]{12}\.json$/.test(path)) return false;
  try {
    return !isEditedByHand(JSON.parse(await readFile(join(dir, path), 'utf8')));
  } catch {
    return false;
  }
}

/** Runs a git command over files whose names it gets on its standard input, with what it writes made durable. */
async function gitOver(dir: string, files: readonly string[], ...args: string[]): Promise<void> {
  const [command = '', ...rest] = args;
  const flags = ['--literal-pathspecs', '-c', 'core.fsync=committed,index,reference', command, ...rest];
  const child = spawn('git', ['-C', dir, ...flags, '--pathspec-from-file=-', '--pathspec-file-nul'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(files.join('\0'));
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0)
    throw new HistoryError(
      `git ${command} refused: ${said.trim().slice(0, 500)}`,
      'Mend what git says, then commit again: the files are safe.',
    );
}
