/** Figures of one scope and unit, by claimant and in order of date: what discrepancies and charts are made of. */
import type { Scope, Unit } from '../model/vocabulary.ts';
import { isBefore } from './dates.ts';
import { nameKey, partyKey } from './directory.ts';
import { compareEntries, compareText } from './order.ts';
import { countsPart } from './part-words.ts';
import type { Entry, EntryFigure, EntryParty, PartialDate, Side } from './types.ts';

export interface FigureClaim {
  readonly entry: Entry;
  readonly figure: EntryFigure;
  readonly date: PartialDate | null;
  /** The claimant gave another figure later; this one is kept and shown as superseded. */
  readonly superseded: boolean;
  /** Counts a part of the claimant's own total, or an addition to it. */
  readonly part: boolean;
  /** The claimant names the figure to dispute it; it is not its own. */
  readonly disputed: boolean;
}

export interface ClaimantLane {
  readonly key: string;
  readonly claimant: EntryParty;
  readonly side: Side;
  /** In order of date, unknown dates last. */
  readonly claims: readonly FigureClaim[];
  /** What stands for the claimant: its largest figure, checked ones first, that is neither part, superseded nor disputed. */
  readonly current: FigureClaim | null;
}

/** True unless it is a machine's reading that nobody has looked at. */
export const isChecked = (entry: Entry): boolean => entry.review !== 'unreviewed';

/** True where a machine read it in the words of somebody who has a file, not in a reporter's own voice. */
export const isNamed = (entry: Entry): boolean => ['person', 'organization'].includes(entry.body.type);

export interface FigureGroup {
  readonly scope: Scope;
  readonly unit: Unit;
  readonly currency: string | null;
  readonly lanes: readonly ClaimantLane[];
}

type Figured = Entry & { readonly figure: EntryFigure };

const hasFigure = (entry: Entry): entry is Figured => entry.figure !== null;

function isPart(own: Figured, others: readonly Figured[]): boolean {
  // An extracted description stands in its own language under both; a curated one is read in English.
  if (own.figure.of && countsPart(own.figure.of.en)) return true;
  if (own.stance === 'revises' || own.date === null) return false;
  // Several figures of one claimant on one day: the largest is the total, the others are its parts.
  return others.some(
    (other) => other.date === own.date && other.stance !== 'denies' && other.figure.value > own.figure.value,
  );
}

const sameNoun = (a: EntryFigure, b: EntryFigure): boolean =>
  a.of !== null && b.of !== null && nameKey(a.of.en) === nameKey(b.of.en);

/**
 * A later figure replaces an earlier one where it says so, or where it counts the same noun. A machine's
 * reading replaces nothing that people have checked, and one outlet's later article corrects no earlier one.
 */
function replaces(later: Figured, earlier: Figured): boolean {
  if (!isChecked(later) && (isChecked(earlier) || !isNamed(later))) return false;
  if (later.date === null || earlier.date === null || !isBefore(earlier.date, later.date)) return false;
  if (later.figure.value === earlier.figure.value) return false;
  return later.stance === 'revises' || sameNoun(later.figure, earlier.figure);
}

function claimsOf(entries: readonly Figured[]): FigureClaim[] {
  const parts = new Set(entries.filter((entry) => isPart(entry, entries)));
  // A denied base or sample is what the claimant itself counts, to dispute something else.
  const disputed = ({ stance, figure }: Figured) =>
    stance === 'denies' && ['whole', 'affected'].includes(figure.scope);
  return entries.map((entry) => ({
    entry,
    figure: entry.figure,
    date: entry.date,
    superseded: entries.some((other) => !parts.has(other) && !disputed(other) && replaces(other, entry)),
    part: parts.has(entry),
    disputed: disputed(entry),
  }));
}

function laneOf(key: string, entries: readonly Figured[]): ClaimantLane[] {
  const [first] = entries;
  if (!first) return [];
  const claims = claimsOf([...entries].sort(compareEntries));
  const own = claims.filter((claim) => !claim.part && !claim.superseded && !claim.disputed);
  const rank = ({ entry }: FigureClaim) => (isChecked(entry) ? 0 : 1);
  const current = [...own].sort((a, b) => rank(a) - rank(b) || b.figure.value - a.figure.value)[0] ?? null;
  return [{ key, claimant: first.body, side: first.side, claims, current }];
}

function collect<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

const SCOPE_ORDER: readonly Scope[] = [
  'whole',
  'affected',
  'sample',
  'base',
  'price',
  'ransom',
  'fine',
  'other',
];
const UNIT_ORDER: readonly Unit[] = [
  'people',
  'records',
  'accounts',
  'files',
  'organizations',
  'bytes',
  'money',
  'percent',
  'other',
];

/** The lanes that speak for a group: those that people have checked; else of parties with a file; else all. */
export function trustedLanes({ lanes }: FigureGroup): ClaimantLane[] {
  const current = lanes.filter((lane) => lane.current !== null);
  const checked = current.filter((lane) => lane.current && isChecked(lane.current.entry));
  const named = current.filter((lane) => lane.current && isNamed(lane.current.entry));
  return checked.length > 0 ? checked : named.length > 0 ? named : current;
}

/** Groups the figures of entries. People, accounts and records are never in one group. */
export function figureGroups(entries: readonly Entry[]): FigureGroup[] {
  const figured = [...entries].sort(compareEntries).filter(hasFigure);
  const groups = collect(figured, ({ figure }) => [figure.scope, figure.unit, figure.currency].join('/'));
  return [...groups.values()]
    .flatMap((group) => {
      const figure = group[0]?.figure;
      if (!figure) return [];
      const lanes = [...collect(group, (entry) => partyKey(entry.body))].flatMap(([key, own]) =>
        laneOf(key, own),
      );
      return [{ scope: figure.scope, unit: figure.unit, currency: figure.currency, lanes }];
    })
    .sort(
      (a, b) =>
        SCOPE_ORDER.indexOf(a.scope) - SCOPE_ORDER.indexOf(b.scope) ||
        UNIT_ORDER.indexOf(a.unit) - UNIT_ORDER.indexOf(b.unit) ||
        compareText(a.currency ?? '', b.currency ?? ''),
    );
}
