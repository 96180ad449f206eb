/** What every trial is compared with: the result of undisturbed runs over the same sources. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from '../newsroom/failure.ts';
import { type Tree, treeOf } from './invariants.ts';
import { contentOf, type Place, run } from './newsroom-run.ts';
import { Measured } from './plan.ts';

export interface Bench {
  /** What undisturbed runs leave. */
  readonly golden: Tree;
  /** The curated files, by path in the content folder. */
  readonly curated: readonly (readonly [string, Buffer])[];
  /** File operations of an undisturbed first run, and its length. */
  readonly operations: number;
  readonly milliseconds: number;
}

/**
 * Runs undisturbed twice over a folder that holds the curated files.
 * @throws Failure where the runs fail, or the second one changes anything
 */
export async function measure(place: Place): Promise<Bench> {
  const content = contentOf(place);
  mkdirSync(content, { recursive: true });
  const curated = readdirSync(content, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(content, path), readFileSync(path)] as const);
  const count = join(place.dir, 'count');
  const began = performance.now();
  const first = await run(place, { count });
  const milliseconds = performance.now() - began;
  if (first.code !== 0 && first.code !== 2)
    throw new Failure(`The undisturbed run ended with ${first.code}: ${first.stderr}`);
  const once = treeOf(content);
  await run(place);
  const golden = treeOf(content);
  const changed = [...golden].filter(
    ([path, bytes]) => !path.startsWith('.state/') && !once.get(path)?.equals(bytes),
  );
  if (changed.length > 0)
    throw new Failure(`A second undisturbed run changed ${changed.map(([path]) => path).join(', ')}.`);
  return {
    golden,
    curated,
    operations: Measured.parse(JSON.parse(readFileSync(count, 'utf8'))).operations,
    milliseconds,
  };
}
