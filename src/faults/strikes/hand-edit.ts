/** People change the machine's files between two runs: what they wrote survives and is named, what they took away comes back. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Bench } from '../bench.ts';
import { put } from '../fill.ts';
import { treeOf } from '../invariants.ts';
import type { Strike } from '../mode.ts';
import { contentOf, type Place, reportOf, run } from '../newsroom-run.ts';

/** Changes of a record; the last one is a mistake of the person's. */
const EDITS: readonly ((text: string) => string)[] = [
  (text) => text.replace('"title": "', '"title": "Disunting: '),
  (text) =>
    text.replace(/"certainty": "\w+"/, '"certainty": "hedged"').replace('"reader": "', '"reader": "0'),
  (text) => text.replace(/"lang": "\w+"/, '"lang": "xx"'),
];

interface Edited {
  /** Paths below the content folder with what must stand there after the run. */
  readonly kept: ReadonlyMap<string, string>;
  /** Paths that must be as in an undisturbed run. */
  readonly back: readonly string[];
}

function edit(place: Place, fraction: number, bench: Bench): Edited {
  const articles = [...bench.golden.keys()].filter((path) => path.startsWith('articles/'));
  const first = Math.floor(fraction * articles.length);
  const nth = (position: number): string => articles[(first + position * 3) % articles.length] ?? '';
  const kept = new Map<string, string>([['articles/zz/catatan.json', '{"catatan": 1}\n']]);
  for (const [position, change] of EDITS.entries())
    kept.set(nth(position), change(bench.golden.get(nth(position))?.toString('utf8') ?? ''));
  for (const [path, text] of kept) put(join(contentOf(place), path), text);
  const [removed, renamed] = [nth(EDITS.length), nth(EDITS.length + 1)];
  rmSync(join(contentOf(place), removed));
  const copy = renamed.replace('.json', '-lama.json');
  renameSync(join(contentOf(place), renamed), join(contentOf(place), copy));
  kept.set(copy, bench.golden.get(renamed)?.toString('utf8') ?? '');
  return { kept, back: [removed, renamed] };
}

/** Edits, lets a run read every page anew, and takes the edits back, as the remedy says. */
export const handEdit: Strike = async (place, fraction, bench, defect) => {
  const { kept, back } = edit(place, fraction, bench);
  rmSync(join(contentOf(place), '.state'), { recursive: true, force: true });
  const { code } = await run(place, defect);
  const now = treeOf(contentOf(place));
  const report = readFileSync(reportOf(place), 'utf8');
  const violations = [
    ...(code === 2 ? [] : [`edited files: exit ${code} in place of 2`]),
    ...[...kept].flatMap(([path, text]) =>
      now.get(path)?.toString() === text ? [] : [`overwritten ${path}`],
    ),
    ...[...kept.keys()].flatMap((path) => (report.includes(basename(path)) ? [] : [`not named ${path}`])),
    ...back.flatMap((path) =>
      bench.golden.get(path)?.equals(now.get(path) ?? Buffer.alloc(0)) ? [] : [`not back ${path}`],
    ),
  ];
  for (const path of kept.keys()) rmSync(join(contentOf(place), path));
  return violations;
};
