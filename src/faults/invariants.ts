/** What must hold after a fault, and after the undisturbed run that follows it. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { type Ended, isDone } from './newsroom-run.ts';

/** Files below a folder by their path in it. */
export type Tree = ReadonlyMap<string, Buffer>;

const MACHINE = ['articles', 'proposals', '.state'];

/** What the machine has written below a content folder. */
export function treeOf(content: string): Tree {
  const files = MACHINE.flatMap((folder) => {
    try {
      return readdirSync(join(content, folder), { withFileTypes: true, recursive: true });
    } catch {
      return [];
    }
  }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(content, path), readFileSync(path)]),
  );
}

const passing = (path: string): boolean => basename(path).startsWith('.tmp-') || basename(path) === '.lock';

function parses(bytes: Buffer): boolean {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** Right after a fault: no half file, no article that is not as it should be, nothing promised that is not there. */
export function afterFault(now: Tree, golden: Tree): string[] {
  const violations: string[] = [];
  for (const [path, bytes] of now) {
    if (passing(path)) continue;
    if (!parses(bytes)) violations.push(`half-written ${path} (${bytes.length} bytes)`);
    else if (path.startsWith('articles/') && !golden.get(path)?.equals(bytes))
      violations.push(`differs ${path}`);
  }
  return [
    ...violations,
    ...promised(now).flatMap((path) => (now.has(path) ? [] : [`promised but lost ${path}`])),
  ];
}

const Promised = z.looseObject({
  pages: z.record(z.string(), z.looseObject({ article: z.string().nullable() })),
});

/** Articles that the machine's memory says are stored. */
function promised(now: Tree): string[] {
  const bytes = now.get('.state/state.json');
  if (!bytes || !parses(bytes)) return [];
  const state = Promised.safeParse(JSON.parse(bytes.toString('utf8')));
  const ids = state.success ? Object.values(state.data.pages).flatMap(({ article }) => article ?? []) : [];
  return ids.map((id) => `articles/${id.slice(0, 2)}/${id}.json`);
}

/** After an undisturbed run: the same bytes as if nothing had happened, nothing left over. */
export function afterHealing(now: Tree, golden: Tree, { code, stderr }: Ended): string[] {
  const violations = isDone(code) ? [] : [`the next run ended with ${code}: ${stderr.slice(-200)}`];
  for (const path of now.keys()) if (passing(path)) violations.push(`left over ${path}`);
  for (const [path, bytes] of golden) {
    if (path.startsWith('.state/')) continue;
    const found = now.get(path);
    if (!found) violations.push(`lost ${path}`);
    else if (!found.equals(bytes)) violations.push(`not healed ${path}`);
  }
  for (const path of now.keys())
    if (!golden.has(path) && !passing(path)) violations.push(`unknown file ${path}`);
  return violations;
}
