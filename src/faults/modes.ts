/** All kinds of fault, in the order in which they are tried. */
import type { Mode } from './mode.ts';
import { failingDisk, fullDisk, killedAtCall, powerCut, remounted } from './strikes/at-operation.ts';
import { clockAhead, clockBehind } from './strikes/clock.ts';
import { damage } from './strikes/damage.ts';
import { interrupted, killedAnyTime, racers, terminated, twins } from './strikes/from-outside.ts';
import { dirtyGit, killedBeforeCommit } from './strikes/git.ts';
import { handEdit } from './strikes/hand-edit.ts';
import { canBeReadOnly, readOnlyFolder } from './strikes/read-only.ts';

const inPlace = { control: { broken: ['atomic'] }, filled: false } satisfies Partial<Mode>;
const unlocked = { control: { broken: ['lock'] }, filled: false } satisfies Partial<Mode>;
const careless = { control: { broken: ['history'] }, filled: false } satisfies Partial<Mode>;
const deaf = { control: { deaf: true }, filled: false } satisfies Partial<Mode>;

export const MODES: readonly Mode[] = [
  { name: 'kill', short: 2, long: 150, ...inPlace, strike: killedAnyTime },
  { name: 'call', short: 4, long: 'every', ...inPlace, strike: killedAtCall },
  { name: 'full-disk', short: 3, long: 50, ...inPlace, strike: fullDisk },
  { name: 'disk-error', short: 2, long: 20, ...inPlace, strike: failingDisk },
  { name: 'remounted', short: 1, long: 10, ...inPlace, strike: remounted },
  {
    name: 'read-only',
    short: 2,
    long: 10,
    ...inPlace,
    strike: readOnlyFolder,
    possible: canBeReadOnly,
  },
  { name: 'power-cut', short: 3, long: 50, ...inPlace, strike: powerCut },
  { name: 'twin', short: 1, long: 20, ...unlocked, strike: twins },
  { name: 'race', short: 1, long: 20, ...unlocked, strike: racers },
  { name: 'sigint', short: 1, long: 20, ...deaf, strike: interrupted },
  { name: 'sigterm', short: 1, long: 20, ...deaf, strike: terminated },
  { name: 'damage', short: 2, long: 40, control: { broken: ['state'] }, filled: true, strike: damage },
  {
    name: 'clock-ahead',
    short: 1,
    long: 20,
    control: { broken: ['articles'] },
    filled: true,
    strike: clockAhead,
  },
  {
    name: 'clock-behind',
    short: 1,
    long: 20,
    control: { broken: ['clock'] },
    filled: true,
    strike: clockBehind,
  },
  {
    name: 'hand-edit',
    short: 1,
    long: 20,
    control: { broken: ['seal'] },
    filled: true,
    strike: handEdit,
  },
  { name: 'dirty-git', short: 2, long: 24, ...careless, strike: dirtyGit },
  { name: 'commit-gap', short: 2, long: 40, ...careless, strike: killedBeforeCommit },
];
