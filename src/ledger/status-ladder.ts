/** The status ladder of an incident: derived from its entries, each step with date, who and entry. Never typed. */
import type { Status } from '../model/vocabulary.ts';
import { compareDates, isBefore } from './dates.ts';
import { partyKey } from './directory.ts';
import { headlineOf } from './headline.ts';
import { type Position, positionOf, STATUS_OF } from './position.ts';
import { remembered } from './remembered.ts';
import type { Bilingual, Entry, EntryParty, LedgerIncident, PartialDate, Side } from './types.ts';

export interface LadderStep {
  readonly status: Status;
  readonly position: Position | null;
  readonly date: PartialDate | null;
  /** Whose word it is; null for the curator's finding that the data are older ones. */
  readonly who: EntryParty | null;
  readonly side: Side | null;
  readonly entry: Entry | null;
}

/** What holds of a body's words in the end. */
export interface StandingWord {
  readonly position: Position;
  /** The body's word on a day before, where it said otherwise. */
  readonly before: Position | null;
  readonly who: EntryParty;
  readonly side: Side;
  readonly entry: Entry;
}

export interface StatusLadder {
  readonly status: Status;
  /** The state in words that name whose word it is: "claimed by Kotz (seller), denied by the agency". */
  readonly headline: Bilingual;
  /** In order of date; a body's repeated word is one step. */
  readonly steps: readonly LadderStep[];
  /** One word a body: the latest that decides, else its first. */
  readonly standing: readonly StandingWord[];
}

type Worded = Omit<StandingWord, 'before'> & { readonly key: string };

function wordedEntries(entries: readonly Entry[]): Worded[] {
  return entries.flatMap((entry) => {
    const position = positionOf(entry);
    return position
      ? [{ position, who: entry.body, side: entry.side, entry, key: partyKey(entry.body) }]
      : [];
  });
}

const wordKey = ({ key, position, entry }: Pick<Worded, 'key' | 'position' | 'entry'>): string =>
  `${key} ${entry.date} ${position} ${entry.kind}`;

/**
 * Whether a word adds something to what its body says on the same day: a figure beside the same in words does not, and who
 * denies it and names other causes suspects nothing.
 */
function isOwnWord(word: Worded, told: ReadonlySet<string>): boolean {
  const says = (position: Position, kind: 'statement' | 'figure') =>
    told.has(wordKey({ key: word.key, position, entry: { ...word.entry, kind } }));
  if (word.entry.date === null) return true;
  if (word.position === 'blames' && (says('denies', 'statement') || says('denies', 'figure'))) return false;
  return word.entry.kind === 'statement' || !says(word.position, 'statement');
}

/** A body's new word is a step. What the press tells in its own voice is one only while nobody else has spoken. */
function stepsOf(words: readonly Worded[]): LadderStep[] {
  const told = new Set(words.map(wordKey));
  const last = new Map<string, Position>();
  const steps: LadderStep[] = [];
  for (const { position, who, side, entry, key } of words.filter((word) => isOwnWord(word, told))) {
    if (last.get(key) === position || (side === 'media' && steps.length > 0)) continue;
    last.set(key, position);
    steps.push({ status: STATUS_OF[position], position, date: entry.date, who, side, entry });
  }
  return steps;
}

/** Words that decide; where one body said several on one day, the first of this list is the last word. */
const DECISIVE: readonly Position[] = ['confirms', 'denies', 'suspects', 'blames'];
/** A confirmation is taken back by a denial alone, not by a hedged remark or by naming a culprit. */
const UNMOVED: Readonly<Partial<Record<Position, readonly Position[]>>> = {
  confirms: ['suspects', 'blames'],
};

/** Undated words come first, so that dated ones have the last word; but an undated count of those affected admits. */
function wordOrder(a: Worded, b: Worded): number {
  const undated = (word: Worded) => (word.entry.date ? 1 : word.entry.kind === 'figure' ? 2 : 0);
  const rank = (word: Worded) => DECISIVE.indexOf(word.position);
  return undated(a) - undated(b) || compareDates(a.entry.date, b.entry.date) || rank(b) - rank(a);
}

const surelyBefore = (a: Entry, b: Entry): boolean =>
  a.date !== null && b.date !== null && isBefore(a.date, b.date);

/** The word that stands for one body: its last decisive one; an inquiry opened afterwards takes nothing back. */
function standingOf(words: readonly Worded[]): StandingWord | undefined {
  // A machine's reading, not yet reviewed, never overrules what people have curated of the same body.
  const checked = words.filter(({ entry }) => entry.review !== 'unreviewed');
  const usable = checked.length > 0 ? checked : words;
  const decisive = usable.filter(({ position }) => DECISIVE.includes(position)).sort(wordOrder);
  let word: Worded | undefined;
  let before: Position | null = null;
  for (const next of decisive) {
    if (word && (word.position === next.position || UNMOVED[word.position]?.includes(next.position)))
      continue;
    before = word && surelyBefore(word.entry, next.entry) ? word.position : null;
    word = next;
  }
  const standing = word ?? usable[0];
  return (
    standing && {
      position: standing.position,
      before,
      who: standing.who,
      side: standing.side,
      entry: standing.entry,
    }
  );
}

function standingWords(words: readonly Worded[]): StandingWord[] {
  const keys = [...new Set(words.map((word) => word.key))];
  return keys.flatMap((key) => {
    const word = standingOf(words.filter((one) => one.key === key));
    return word ? [word] : [];
  });
}

/** Strongest first: the victim's own word, then the authorities', then inquiries, then mere claims. */
const RULES: readonly { readonly status: Status; readonly when: (word: StandingWord) => boolean }[] = [
  { status: 'confirmed', when: ({ position }) => position === 'confirms' },
  { status: 'denied', when: ({ position, side }) => position === 'denies' && side === 'victim' },
  { status: 'suspected', when: ({ position }) => position === 'suspects' || position === 'blames' },
  { status: 'denied', when: ({ position, side }) => position === 'denies' && side !== 'actor' },
  { status: 'investigating', when: ({ position }) => position === 'investigates' },
  { status: 'claimed', when: ({ position }) => position === 'claims' },
];

function statusOf(standing: readonly StandingWord[], repackaged: boolean): Status {
  const status = RULES.find(({ when }) => standing.some(when))?.status ?? 'reported';
  const victimConfirms = standing.some((word) => word.side === 'victim' && word.position === 'confirms');
  return repackaged && !victimConfirms ? 'recycled' : status;
}

function statusLadderOf({ incident, entries }: Pick<LedgerIncident, 'incident' | 'entries'>): StatusLadder {
  const words = wordedEntries(entries);
  const standing = standingWords(words);
  const repackaged = incident.repackagedFrom !== null;
  const curatorsStep: LadderStep = {
    status: 'recycled',
    position: null,
    date: null,
    who: null,
    side: null,
    entry: null,
  };
  return {
    status: statusOf(standing, repackaged),
    headline: headlineOf(standing, repackaged, incident.attack),
    steps: [...stepsOf(words), ...(repackaged ? [curatorsStep] : [])],
    standing,
  };
}

/** Derives the ladder. A seller's listing alone is "claimed", whatever it says of itself. */
export const statusLadder = remembered(statusLadderOf);
