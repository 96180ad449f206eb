/** The soak: many troubled nights must end in what a few calm ones give, with memory and time flat. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../newsroom/failure.ts';
import { type Tree, treeOf } from '../invariants.ts';
import { contentOf, type Place } from '../newsroom-run.ts';
import type { Fault } from '../plan.ts';
import { copyWithUnclaimed } from '../sample.ts';
import { growth, sparkline } from './flat.ts';
import { type Gateway, startGateway } from './gateway.ts';
import { type NightResult, oneNight, runNights } from './nights.ts';

export interface SoakOptions {
  readonly nights: number;
  readonly work: string;
  readonly random: () => number;
  /** Origin of the newsroom. */
  readonly upstream: string;
  /** Outlets file whose feeds stand at that origin; the sample's own outlets where absent. */
  readonly outlets?: string;
  /** Folder of the sample's curated files. */
  readonly sample: string;
  readonly print: (line: string) => void;
  /** What is broken on purpose; nothing where absent. */
  readonly defect?: Partial<Fault>;
}

/** Bounds of growth from the second to the last quarter. CPU time on a shared machine varies more than memory. */
const BOUNDS = { memory: 1.1, cpu: 1.25, 'state bytes': 1.1 } as const;

/** @returns violations */
export async function soak(options: SoakOptions): Promise<string[]> {
  const gateway = await startGateway(options.upstream);
  try {
    const place = placeOf('soak', options, gateway);
    const print = (result: NightResult): void => options.print(lineOf(result));
    const { nights, random, defect = {} } = options;
    const results = await runNights({ place, gateway, random, nights, defect, onNight: print });
    const expected = await calmNights(options, gateway);
    return [
      ...results.flatMap(({ night, violations }) => violations.map((wrong) => `night ${night}: ${wrong}`)),
      ...unlike(treeOf(contentOf(place)), expected),
      ...flatness(results, options.print),
    ];
  } finally {
    await gateway.close();
  }
}

/** So many nights see several articles edited or withdrawn. */
const CONTROL_NIGHTS = 40;

/** What a soak of broken nights must find: the loss, and the growth. */
const MUST_FIND = [/^not as after calm nights/, /^state bytes grew/] as const;

/**
 * The positive control: nights whose merge forgets what a source has withdrawn, and whose memory never forgets.
 * @returns what of that the soak has not noticed
 */
export async function soakControl(options: SoakOptions): Promise<string[]> {
  const broken: Partial<Fault> = { broken: ['merge', 'runs'] };
  const work = join(options.work, 'control');
  const found = await soak({ ...options, work, nights: CONTROL_NIGHTS, defect: broken });
  return MUST_FIND.filter((wanted) => !found.some((violation) => wanted.test(violation))).map(
    ({ source }) => `the control was not caught: no violation "${source.slice(1)}"`,
  );
}

/** A fresh folder with the sample's curated files or, with an outlets file, without any. */
function placeOf(name: string, { work, outlets, sample }: SoakOptions, gateway: Gateway): Place {
  const dir = join(work, name);
  const cache = join(work, 'compiled');
  mkdirSync(join(dir, 'content'), { recursive: true });
  if (outlets === undefined) {
    copyWithUnclaimed(sample, join(dir, 'content'), gateway.url);
    return { dir, cache, sources: ['--allow-origin', gateway.url, '--delay', '0'] };
  }
  const text = readFileSync(outlets, 'utf8');
  writeFileSync(join(dir, 'outlets.json'), text.replaceAll(originIn(outlets), gateway.url));
  return { dir, cache, sources: ['--outlets', join(dir, 'outlets.json')] };
}

/**
 * The one origin at which all feeds of an outlets file stand.
 * @throws Failure where there is none, or more than one
 */
export function originIn(outlets: string): string {
  const [origin, ...others] = new Set(readFileSync(outlets, 'utf8').match(/http:\/\/127\.0\.0\.1:\d+/g));
  if (origin !== undefined && others.length === 0) return origin;
  throw new Failure(`${outlets} must name one origin on 127.0.0.1, not ${others.length + (origin ? 1 : 0)}.`);
}

/** What calm nights give that saw every article before and after it was edited or withdrawn. */
async function calmNights(options: SoakOptions, gateway: Gateway): Promise<Tree> {
  const place = placeOf('calm', options, gateway);
  const calm = { share: 0, fault: {}, words: 'calm' };
  const events = [gateway.edited, gateway.withdrawn].map((paths) => [...paths]);
  const [edited = [], withdrawn = []] = events;
  gateway.edited.clear();
  gateway.withdrawn.clear();
  const night = (n: number): Promise<NightResult> =>
    oneNight({ place, gateway, random: () => 1, defect: {} }, n, calm);
  await night(1);
  for (const path of edited) gateway.edited.add(path);
  for (const path of withdrawn) gateway.withdrawn.add(path);
  for (const n of [2, 3]) await night(n);
  options.print(`${edited.length} articles were edited, ${withdrawn.length} withdrawn`);
  return treeOf(contentOf(place));
}

/** The day on which something was noticed differs, and with it the seal. */
const timeless = (bytes: Buffer | undefined): string | undefined =>
  bytes?.toString('utf8').replace(/"(gone|seal)": "[^"]*"/g, '"$1": "-"');

function unlike(now: Tree, expected: Tree): string[] {
  const paths = new Set([...now.keys(), ...expected.keys()].filter((path) => !path.startsWith('.state/')));
  return [...paths]
    .filter((path) => timeless(now.get(path)) !== timeless(expected.get(path)))
    .map((path) => `not as after calm nights: ${path}`);
}

function flatness(results: readonly NightResult[], print: (line: string) => void): string[] {
  const rows = {
    memory: results.flatMap(({ memory }) => memory ?? []),
    cpu: results.flatMap(({ cpu }) => cpu ?? []),
    'state bytes': results.map(({ stateBytes }) => stateBytes),
  };
  return Object.entries(BOUNDS).flatMap(([name, bound]) => {
    const row = rows[name as keyof typeof rows];
    const grown = growth(row);
    print(
      `${name.padEnd(12)}${sparkline(row)}  ${Math.round(Math.min(...row))} to ${Math.round(Math.max(...row))}, growth ${grown.toFixed(2)}`,
    );
    return grown <= bound ? [] : [`${name} grew by a factor of ${grown.toFixed(2)}, more than ${bound}`];
  });
}

const or = (value: number | null, unit: string): string =>
  value === null ? '-' : `${Math.round(value)} ${unit}`;

export const SOAK_HEAD = 'night exit       cpu   memory  files  trouble';
const lineOf = ({ night, code, cpu, memory, files, words }: NightResult): string =>
  `${String(night).padStart(5)} ${String(code).padStart(4)} ${or(cpu, 'ms').padStart(9)} ${or(memory, 'MB').padStart(8)} ${String(files).padStart(6)}  ${words}`;
