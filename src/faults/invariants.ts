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
    ...wrongMemory(now, golden),
  ];
}

const Memory = z.looseObject({
  feeds: z.record(z.string(), z.unknown()),
  guids: z.record(z.string(), z.unknown()),
  pages: z.record(z.string(), z.looseObject({ article: z.string().nullable() })),
});
type Memory = z.infer<typeof Memory>;

/** The machine's memory between runs, or null where there is none that can be read. */
function memoryIn(tree: Tree): Memory | null {
  const bytes = tree.get('.state/state.json');
  return bytes && parses(bytes) ? (Memory.safeParse(JSON.parse(bytes.toString('utf8'))).data ?? null) : null;
}

/** Articles that the machine's memory says are stored. */
const promised = (now: Tree): string[] =>
  Object.values(memoryIn(now)?.pages ?? {}).flatMap(({ article }) =>
    article === null ? [] : [`articles/${article.slice(0, 2)}/${article}.json`],
  );

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The part of a sample address that names its outlet. */
const outletOf = (url: string): string => new URL(url).pathname.split('/')[1] ?? '';

/**
 * Right after a fault the memory may know less than an undisturbed run's, since the next run then asks again; it may
 * know nothing else, and it may call a feed read only where it knows how all that the feed announced has ended.
 */
function wrongMemory(now: Tree, golden: Tree): string[] {
  const [ours, full] = [memoryIn(now), memoryIn(golden)];
  if (!ours || !full) return [];
  const untrue = (['feeds', 'guids', 'pages'] as const).flatMap((part) =>
    Object.entries(ours[part])
      .filter(([key, known]) => !sameJson(known, full[part][key]))
      .map(([key]) => `the memory is wrong about ${key}`),
  );
  const early = Object.keys(ours.feeds).flatMap((feed) =>
    Object.keys(full.pages)
      .filter((page) => outletOf(page) === outletOf(feed) && !(page in ours.pages))
      .map((page) => `the memory calls ${feed} read and has not settled ${page}`),
  );
  return [...untrue, ...early];
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
