/** The folder in which a trial begins, and whether people's files in it are as they were. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bench } from './bench.ts';
import { contentOf, type Place } from './newsroom-run.ts';

/** Fills a folder with the curated files, and with what a good run leaves where `filled`. */
export function fill(place: Place, bench: Bench, filled: boolean): void {
  for (const [path, bytes] of bench.curated) put(join(contentOf(place), path), bytes);
  if (filled) for (const [path, bytes] of bench.golden) put(join(contentOf(place), path), bytes);
}

export function put(path: string, bytes: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** People's files that a struck run has changed: none may be. */
export function curatedUntouched(place: Place, bench: Bench): string[] {
  return bench.curated.flatMap(([path, bytes]) =>
    existsSync(join(contentOf(place), path)) && readFileSync(join(contentOf(place), path)).equals(bytes)
      ? []
      : [`a person's file was touched: ${path}`],
  );
}
