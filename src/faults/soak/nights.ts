/** So many nights in a row over one folder, each with its own trouble, while articles are edited and withdrawn. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterFault, type Tree, treeOf } from '../invariants.ts';
import { contentOf, type Place, type Started, start } from '../newsroom-run.ts';
import { type Fault, Measured } from '../plan.ts';
import type { Gateway } from './gateway.ts';
import { type Night, nightOf, troubleOf } from './weather.ts';

export interface NightResult {
  readonly night: number;
  readonly code: number | null;
  readonly words: string;
  /** Milliseconds of CPU time and MB at the peak; null where the process was killed. */
  readonly cpu: number | null;
  readonly memory: number | null;
  /** Files of the machine, and bytes of its memory between runs. */
  readonly files: number;
  readonly stateBytes: number;
  readonly violations: readonly string[];
}

export interface Soak {
  readonly place: Place;
  readonly gateway: Gateway;
  readonly random: () => number;
  readonly nights: number;
  /** What a positive control breaks in every night; empty in a real soak. */
  readonly defect: Partial<Fault>;
  readonly onNight: (result: NightResult) => void;
}

const DAY_MS = 86_400_000;

/** Nights before the first event, so that every article has been read, and between two of them. */
const FIRST_EVENT = 15;
const BETWEEN_EVENTS = 12;

/** A feed that calls itself gone is not asked for so long: the last nights must read all of them. */
const RETIRED_NIGHTS = 32;

/** Runs the nights, and after them two without trouble. */
export async function runNights(soak: Soak): Promise<NightResult[]> {
  const results: NightResult[] = [];
  const untouched = { share: 0, fault: {}, words: 'calm' };
  for (let night = 1; night <= soak.nights + 2; night++) {
    if (night >= FIRST_EVENT && night < soak.nights && night % BETWEEN_EVENTS === 0) happen(soak);
    const plan = night > soak.nights ? untouched : nightOf(soak.random);
    const result = await oneNight(soak, night, plan, night + RETIRED_NIGHTS < soak.nights);
    soak.onNight(result);
    results.push(result);
  }
  return results;
}

/** An article that is stored is edited or withdrawn, each at most once. */
function happen({ place, gateway, random }: Soak): void {
  const paths = storedPaths(place).filter(
    (path) => gateway.pages.has(path) && !gateway.edited.has(path) && !gateway.withdrawn.has(path),
  );
  const path = paths[Math.floor(random() * paths.length)];
  if (path !== undefined) (random() < 0.6 ? gateway.edited : gateway.withdrawn).add(path);
}

function storedPaths(place: Place): string[] {
  const paths: string[] = [];
  for (const [path, bytes] of treeOf(contentOf(place))) {
    if (!path.startsWith('articles/') || !path.endsWith('.json')) continue;
    const { pathname, search } = new URL(JSON.parse(bytes.toString('utf8')).url);
    paths.push(pathname + search);
  }
  return paths;
}

export async function oneNight(
  { place, gateway, random, defect }: Pick<Soak, 'place' | 'gateway' | 'random' | 'defect'>,
  night: number,
  plan: Night,
  mayRetire = false,
): Promise<NightResult> {
  let started: Started | null = null;
  let requests = 0;
  gateway.trouble = (_, isFeed) => {
    if (++requests === plan.signal?.request) started?.child.kill(plan.signal.name);
    const trouble = troubleOf(random, plan.share, isFeed);
    return trouble === 'withdrawn' && !mayRetire ? 'missing' : trouble;
  };
  const count = join(place.dir, 'measured.json');
  rmSync(count, { force: true });
  const before = treeOf(contentOf(place));
  const clock = night * DAY_MS + (plan.fault.clock ?? 0);
  started = start(place, { ...defect, ...plan.fault, clock, count });
  const { code, signal, stderr } = await started.ended;
  const after = treeOf(contentOf(place));
  const measured = existsSync(count) ? Measured.parse(JSON.parse(readFileSync(count, 'utf8'))) : null;
  return {
    night,
    code: code ?? (signal === 'SIGKILL' ? 137 : null),
    words: plan.words,
    cpu: measured?.cpuMs ?? null,
    memory: measured && Math.round(measured.peakKb / 1024),
    files: after.size,
    stateBytes: after.get('.state/state.json')?.length ?? 0,
    violations: wrongWith(plan, code, before, after, stderr),
  };
}

/** Exit codes that a night may end with: done, the storage or the clock refused, stopped, or none where it was killed. */
const MAY_END: readonly (number | null)[] = [0, 2, 3, 143, null];

function wrongWith(plan: Night, code: number | null, before: Tree, after: Tree, stderr: string): string[] {
  const lost = [...before.keys()].filter((path) => path.startsWith('articles/') && !after.has(path));
  const broken = afterFault(after, after);
  const needless = code === 3 && plan.fault.act === undefined && plan.fault.clock === undefined;
  return [
    ...(MAY_END.includes(code) && !needless ? [] : [`exit ${code}: ${stderr.slice(-300)}`]),
    ...lost.filter((path) => !path.includes('/.tmp-')).map((path) => `lost ${path}`),
    ...broken,
  ];
}
