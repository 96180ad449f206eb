/** How healthy the feeds are, from what the nightly run remembers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Runs } from '../model/runs.ts';
import { CONTENT } from './settings.ts';

/** What the last nights say of an outlet's feeds; `unknown` where no night has been remembered. */
export type Health =
  | { readonly state: 'unknown' | 'answering' }
  /** Answers with fewer entries than expected, for so many runs in a row. */
  | { readonly state: 'empty'; readonly runs: number; readonly since: string }
  /** A feed has said that it is gone for good. */
  | { readonly state: 'gone'; readonly since: string };

/** The memory of a content folder; null where there is none, or none that can be read. */
export function readRuns(content: string = CONTENT): Runs | null {
  try {
    return Runs.parse(JSON.parse(readFileSync(join(content, '.state/runs.json'), 'utf8')));
  } catch {
    return null;
  }
}

let ofThisBuild: { readonly runs: Runs | null } | undefined;

/** The memory of this build's content folder, read once. */
export function runsOfBuild(): Runs | null {
  ofThisBuild ??= { runs: readRuns() };
  return ofThisBuild.runs;
}

/** The state of one outlet; a feed that is gone says more than one that is empty. */
export function healthOf(
  outlet: { readonly id: string; readonly feeds: readonly { readonly url: string }[] },
  runs: Runs | null,
): Health {
  if (!runs?.lastGood) return { state: 'unknown' };
  const gone = outlet.feeds.flatMap(({ url }) => runs.gone[url] ?? []).sort();
  if (gone[0]) return { state: 'gone', since: gone[0] };
  const empty = runs.empty[outlet.id];
  return empty ? { state: 'empty', ...empty } : { state: 'answering' };
}
