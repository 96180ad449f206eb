/** The repository around the content: other people's unfinished work in it, and a night that dies before its commit. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { put } from '../fill.ts';
import { operationAt, type Strike } from '../mode.ts';
import { contentOf, type Place, run, startScript } from '../newsroom-run.ts';
import { beginHistory, commit, foreign, git, head, wrongInHistory } from '../repository.ts';

interface Dirt {
  readonly make: (place: Place) => void;
  /** Ends the state that keeps git from committing; absent where nothing keeps it. */
  readonly clear?: (place: Place) => void;
}

const at = (place: Place, path: string): string => join(place.dir, path);

/** The ones that a careless commit would swallow stand in the middle, where the control strikes. */
const DIRT: readonly Dirt[] = [
  {
    make: (place) => put(at(place, '.git/index.lock'), ''),
    clear: (place) => rmSync(at(place, '.git/index.lock')),
  },
  { make: (place) => put(at(place, 'new.txt'), 'x') },
  { make: (place) => put(at(place, 'notes.txt'), 'two\n') },
  {
    make: (place) => {
      put(at(place, 'plan.txt'), 'staged\n');
      git(place, 'add', 'plan.txt');
      put(at(place, 'plan.txt'), 'staged, then changed\n');
    },
  },
  {
    make: (place) => git(place, 'checkout', '-q', '--detach'),
    clear: (place) => git(place, 'checkout', '-q', 'main'),
  },
  {
    make: (place) => {
      git(place, 'checkout', '-q', '-b', 'other');
      put(at(place, 'notes.txt'), 'theirs\n');
      git(place, 'commit', '-q', '-a', '-m', 'theirs');
      git(place, 'checkout', '-q', 'main');
      git(place, 'merge', '-q', '--no-ff', '--no-commit', 'other');
    },
    clear: (place) => git(place, 'merge', '--abort'),
  },
];

/** A run and its commit in a clone in which somebody has left work. */
export const dirtyGit: Strike = async (place, fraction, bench, defect) => {
  beginHistory(place);
  const begin = head(place);
  const dirt = DIRT[Math.floor(fraction * DIRT.length)];
  dirt?.make(place);
  const before = foreign(place);
  await run(place, defect);
  const violations: string[] = head(place) === begin ? [] : ['the run itself committed'];
  const first = await commit(place, defect);
  const expected = dirt?.clear ? 3 : 0;
  if (first.code !== expected) violations.push(`commit: exit ${first.code} in place of ${expected}`);
  if (foreign(place) !== before) violations.push('the commit touched what is not its own');
  if (dirt?.clear) {
    if (head(place) !== begin) violations.push('a commit in spite of it');
    dirt.clear(place);
    const { code, stderr } = await commit(place, defect);
    if (code !== 0) violations.push(`commit when all is cleared: exit ${code} ${stderr.slice(-200)}`);
  }
  return [...violations, ...wrongInHistory(place, begin, bench.golden)];
};

/** Longest time after which a commit is killed: about as long as one takes. */
const COMMIT_MS = 800;

/** Dies in the run, or in the commit after it; the next night commits what a whole one would have. */
export const killedBeforeCommit: Strike = async (place, fraction, bench, defect) => {
  beginHistory(place);
  const begin = head(place);
  const inCommit = fraction >= 0.5;
  await run(place, inCommit ? defect : { ...defect, act: 'kill', nth: operationAt(fraction * 2, bench) });
  if (inCommit) await killCommit(place, (fraction * 2 - 1) * COMMIT_MS);
  await run(place, defect);
  let { code, stderr } = await commit(place, defect);
  if (code === 3 && stderr.includes('index.lock')) {
    // What the message tells a person to do.
    rmSync(at(place, '.git/index.lock'));
    ({ code, stderr } = await commit(place, defect));
  }
  const wrong = code === 0 ? [] : [`the next night's commit: exit ${code} ${stderr.slice(-200)}`];
  return [...wrong, ...wrongInHistory(place, begin, bench.golden)];
};

/** Kills the commit and the git that it has started. */
async function killCommit(place: Place, ms: number): Promise<void> {
  const flags = ['--content', contentOf(place)];
  const { child, ended } = startScript(place, 'commit-content.ts', flags, {}, { detached: true });
  await new Promise((done) => setTimeout(done, ms));
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it was faster
  }
  await ended;
}
