/** Two builds of one commit are the same bytes: else nobody can check what is published. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
    .sort();

/** The first place at which two files differ, with what stands there. */
function firstDifference(one: Buffer, other: Buffer): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const near = (bytes: Buffer): string => JSON.stringify(bytes.subarray(at, at + 60).toString('utf8'));
  return `byte ${at}: ${near(one)} and ${near(other)}`;
}

/** In words, each file that only one build has or that differs; empty where both are the same. */
export function compareBuilds(first: string, second: string): string[] {
  const [ours, others] = [new Set(filesOf(first)), new Set(filesOf(second))];
  return [...new Set([...ours, ...others])].sort().flatMap((path) => {
    if (!others.has(path)) return [`${path}: only the first build has it`];
    if (!ours.has(path)) return [`${path}: only the second build has it`];
    const [a, b] = [readFileSync(join(first, path)), readFileSync(join(second, path))];
    return a.equals(b) ? [] : [`${path}: two builds differ at ${firstDifference(a, b)}`];
  });
}
