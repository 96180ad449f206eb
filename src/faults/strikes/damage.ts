/** Files that a broken disk, an editor or a merge leaves behind: the next run makes them whole again. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { treeOf } from '../invariants.ts';
import type { Strike } from '../mode.ts';
import { contentOf, isDone, run } from '../newsroom-run.ts';

const DAMAGE: readonly ((bytes: Buffer) => Buffer | string | null)[] = [
  () => '',
  (bytes) => bytes.subarray(0, bytes.length >> 1),
  (bytes) => Buffer.alloc(bytes.length),
  () => '[]',
  () => 'null',
  () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80]),
  (bytes) => `<<<<<<< HEAD\n${bytes}=======\n${bytes}>>>>>>> other\n`,
  () => '{"__proto__":{"x":1}}',
  () => null,
];

/** Damages a file of each kind: articles, and in some of the trials the machine's memory. */
export const damage: Strike = async (place, fraction, bench, defect) => {
  const paths = [...bench.golden.keys()].filter((path) => !path.startsWith('proposals/'));
  const first = Math.floor(fraction * paths.length);
  const struck = DAMAGE.map((_, position) => paths[(first + position * 7) % paths.length] ?? '');
  for (const [position, path] of struck.entries()) {
    const body = DAMAGE[position]?.(bench.golden.get(path) ?? Buffer.alloc(0)) ?? null;
    const file = join(contentOf(place), path);
    if (body === null) rmSync(file, { force: true });
    else writeFileSync(file, body);
  }
  const { code } = await run(place, defect);
  const now = treeOf(contentOf(place));
  const unhealed = struck.filter(
    (path) =>
      path.startsWith('articles/') && !bench.golden.get(path)?.equals(now.get(path) ?? Buffer.alloc(0)),
  );
  return [
    ...(isDone(code) ? [] : [`damaged files: exit ${code}`]),
    ...unhealed.map((path) => `not healed ${path}`),
  ];
};
