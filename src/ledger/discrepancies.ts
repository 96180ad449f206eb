/** Figures of one scope and unit that differ by claimant or by date, said in words. */
import type { Scope, Unit } from '../model/vocabulary.ts';
import { elapsedText } from './elapsed.ts';
import {
  type ClaimantLane,
  type FigureClaim,
  type FigureGroup,
  figureGroups,
  isChecked,
  isNamed,
} from './figure-claims.ts';
import { dateText, figureText, formatRatio } from './format.ts';
import { SCOPE_WORDS, say } from './messages.ts';
import type { Bilingual, Entry, EntryParty } from './types.ts';

export interface Revision {
  readonly claimant: EntryParty;
  readonly from: FigureClaim;
  readonly to: FigureClaim;
  /** False where it rests on a machine's reading that nobody has looked at. */
  readonly reviewed: boolean;
  readonly sentence: Bilingual;
}

export interface Dispute {
  readonly claimant: EntryParty;
  readonly claim: FigureClaim;
  readonly reviewed: boolean;
  readonly sentence: Bilingual;
}

/** The two claimants' figures that lie furthest apart and cannot both hold. */
export interface Difference {
  readonly high: ClaimantLane;
  readonly low: ClaimantLane;
  /** high / low; null where the low figure is zero. */
  readonly ratio: number | null;
  readonly reviewed: boolean;
  readonly sentence: Bilingual;
}

export interface Discrepancy {
  readonly scope: Scope;
  readonly unit: Unit;
  readonly currency: string | null;
  /** Every claimant of the scope with all its figures, superseded ones too. */
  readonly lanes: readonly ClaimantLane[];
  readonly difference: Difference | null;
  readonly revisions: readonly Revision[];
  readonly disputes: readonly Dispute[];
  /** All of it in words; those that rest on an unreviewed entry say so. */
  readonly sentences: readonly Bilingual[];
}

/** "About" leaves this much room on either side. */
const ABOUT = 1.05;

/** True where the bounds let both figures be right: "at least 49 million" beside 73 million. */
function canBothHold(low: FigureClaim, high: FigureClaim): boolean {
  if (low.figure.value === high.figure.value) return true;
  if (low.figure.bound === 'at-least' || high.figure.bound === 'at-most') return true;
  const about = low.figure.bound === 'about' || high.figure.bound === 'about';
  return about && high.figure.value <= low.figure.value * ABOUT;
}

function ratioText(ratio: number | null): Bilingual {
  if (ratio === null) return say('noRatio');
  const [shown, digits] = ratio < 2 ? [(ratio - 1) * 100, 2] : [ratio, 3];
  const text = { id: formatRatio(shown, 'id', digits), en: formatRatio(shown, 'en', digits) };
  return say(ratio < 2 ? 'percentMore' : 'times', { ratio: text });
}

type Pair = readonly [ClaimantLane & { current: FigureClaim }, ClaimantLane & { current: FigureClaim }];

/** The widest pair of claimants whose figures exclude each other. */
function widestPair(lanes: readonly ClaimantLane[]): Pair | null {
  const own = lanes
    .filter((lane): lane is Pair[0] => lane.current !== null)
    .sort((a, b) => a.current.figure.value - b.current.figure.value);
  let widest: Pair | null = null;
  let gap = 0;
  for (const low of own)
    for (const high of own) {
      const between = high.current.figure.value / low.current.figure.value;
      if (between <= Math.max(1, gap) || canBothHold(low.current, high.current)) continue;
      widest = [low, high];
      gap = between;
    }
  return widest;
}

const areChecked = (...claims: readonly FigureClaim[]): boolean =>
  claims.every(({ entry }) => isChecked(entry));

/** In a list of sentences nothing else shows that one rests on an unreviewed entry. */
const told = ({
  sentence,
  reviewed,
}: {
  readonly sentence: Bilingual;
  readonly reviewed: boolean;
}): Bilingual => (reviewed ? sentence : say('unreviewed', { sentence }));

/** Checked figures first; only where they agree, or stand alone, are unreviewed ones of named parties held beside them. */
function pairOf(lanes: readonly ClaimantLane[]): Pair | null {
  const holds = (test: (entry: Entry) => boolean) =>
    lanes.filter(({ current }) => current !== null && (isChecked(current.entry) || test(current.entry)));
  return widestPair(holds(() => false)) ?? widestPair(holds(isNamed));
}

function differenceOf({ lanes, scope }: FigureGroup): Difference | null {
  const pair = pairOf(lanes);
  if (!pair) return null;
  const [low, high] = pair;
  const ratio = low.current.figure.value > 0 ? high.current.figure.value / low.current.figure.value : null;
  const sentence = say('differ', {
    scope: SCOPE_WORDS[scope],
    high: figureText(high.current.figure),
    highWho: high.claimant.name,
    low: figureText(low.current.figure),
    lowWho: low.claimant.name,
    ratio: ratioText(ratio),
  });
  return { high, low, ratio, reviewed: areChecked(high.current, low.current), sentence };
}

function revisionOf(lane: ClaimantLane, from: FigureClaim): Revision[] {
  const later = lane.claims.slice(lane.claims.indexOf(from) + 1);
  const to = later.find(
    (claim) =>
      !claim.part && !claim.disputed && claim.figure.value !== from.figure.value && claim.date !== null,
  );
  if (!to || !from.date || !to.date) return [];
  const sentence = say('revised', {
    who: lane.claimant.name,
    from: figureText(from.figure),
    to: figureText(to.figure),
    fromDate: dateText(from.date),
    toDate: dateText(to.date),
    days: elapsedText(from.date, to.date),
  });
  return [{ claimant: lane.claimant, from, to, reviewed: areChecked(from, to), sentence }];
}

function disputesOf(lane: ClaimantLane): Dispute[] {
  return lane.claims
    .filter(({ disputed, entry }) => disputed && (isChecked(entry) || isNamed(entry)))
    .map((claim) => {
      const sentence = say('disputes', { who: lane.claimant.name, figure: figureText(claim.figure) });
      return { claimant: lane.claimant, claim, reviewed: areChecked(claim), sentence };
    });
}

/** Figures of the scope or the unit "other" count unlike things: parts, losses, machines. */
const isComparable = ({ figure }: Entry): boolean => figure?.scope !== 'other' && figure?.unit !== 'other';

/** What a body holds is never compared with a population, though both are a base. */
function comparableGroups(entries: readonly Entry[]): FigureGroup[] {
  const isPopulation = ({ figure }: Entry) => figure?.kind === 'population';
  const comparable = entries.filter(isComparable);
  const populations = figureGroups(comparable.filter(isPopulation));
  return [...figureGroups(comparable.filter((entry) => !isPopulation(entry))), ...populations];
}

/** What differs among the figures of these entries; groups in which nothing does are left out. */
export function discrepancies(entries: readonly Entry[]): Discrepancy[] {
  return comparableGroups(entries).flatMap((group) => {
    const difference = differenceOf(group);
    const revisions = group.lanes.flatMap((lane) =>
      lane.claims
        .filter((claim) => claim.superseded && !claim.part)
        .flatMap((claim) => revisionOf(lane, claim)),
    );
    const disputes = group.lanes.flatMap(disputesOf);
    const all = [...(difference ? [difference] : []), ...revisions, ...disputes];
    if (all.length === 0) return [];
    return [{ ...group, difference, revisions, disputes, sentences: all.map(told) }];
  });
}
