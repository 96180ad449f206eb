/** One body's word turned round: a denial and then a confirmation, or back, with the days between and both entries. */
import { type DayRange, daysBetween, isBefore } from './dates.ts';
import { partyKey } from './directory.ts';
import { elapsedText } from './elapsed.ts';
import { dateText } from './format.ts';
import { type Message, say } from './messages.ts';
import { type Position, positionOf } from './position.ts';
import { remembered } from './remembered.ts';
import type { Bilingual, Entry, EntryParty, LedgerIncident, PartialDate, Side } from './types.ts';

export type ReversalKind =
  | 'denied-confirmed'
  | 'confirmed-denied'
  | 'denied-blamed'
  | 'blamed-denied'
  | 'claim-withdrawn';

export interface Reversal {
  readonly kind: ReversalKind;
  readonly incident: string | null;
  readonly who: EntryParty;
  readonly side: Side;
  readonly from: Entry;
  readonly to: Entry;
  /** Days between: least and most differ where a date is only a month or a year. */
  readonly days: DayRange;
  /** False while one of the two entries is a machine's reading that nobody has reviewed. */
  readonly reviewed: boolean;
  readonly sentence: Bilingual;
}

/** Which turn is which, and its sentence. A suspicion accepted after a denial counts as confirming. */
const TURNS: readonly {
  readonly from: readonly Position[];
  readonly to: readonly Position[];
  readonly kind: ReversalKind;
  readonly message: Message;
}[] = [
  { from: ['denies'], to: ['confirms', 'suspects'], kind: 'denied-confirmed', message: 'deniedConfirmed' },
  { from: ['confirms', 'suspects'], to: ['denies'], kind: 'confirmed-denied', message: 'confirmedDenied' },
  { from: ['denies'], to: ['blames'], kind: 'denied-blamed', message: 'deniedBlamed' },
  { from: ['blames'], to: ['denies'], kind: 'blamed-denied', message: 'blamedDenied' },
  { from: ['claims'], to: ['denies'], kind: 'claim-withdrawn', message: 'claimDenied' },
];

interface Word {
  readonly position: Position;
  readonly entry: Entry;
  readonly date: PartialDate;
}

/** Only those answerable for the data, those with authority over it, and the claimant itself can turn round. */
const SIDES: readonly Side[] = ['victim', 'government', 'regulator', 'police', 'actor'];

function wordOf(entry: Entry): Word[] {
  const position = positionOf(entry);
  if (!position || entry.date === null || !SIDES.includes(entry.side)) return [];
  // A hedged sentence that a machine read is too weak to call anybody's turn.
  const weak = entry.review === 'unreviewed' && (entry.kind === 'figure' || entry.certainty === 'hedged');
  return weak ? [] : [{ position, entry, date: entry.date }];
}

const ruleOf = (from: Word, to: Word) =>
  TURNS.find((one) => one.from.includes(from.position) && one.to.includes(to.position));

function turn(rule: (typeof TURNS)[number], from: Word, to: Word): Reversal {
  const sentence = say(rule.message, {
    who: to.entry.body.name,
    fromDate: dateText(from.date),
    toDate: dateText(to.date),
    days: elapsedText(from.date, to.date),
  });
  return {
    kind: rule.kind,
    incident: to.entry.incident,
    who: to.entry.body,
    side: to.entry.side,
    from: from.entry,
    to: to.entry,
    days: daysBetween(from.date, to.date),
    reviewed: from.entry.review !== 'unreviewed' && to.entry.review !== 'unreviewed',
    sentence,
  };
}

/** The turns of one body: each kind once, at its first time, from the latest word that surely came before. */
function turnsOf(words: readonly Word[]): Reversal[] {
  const found = new Map<ReversalKind, Reversal>();
  for (const to of words) {
    const before = words.filter((word) => isBefore(word.date, to.date));
    for (const from of before.reverse()) {
      const rule = ruleOf(from, to);
      if (rule && !found.has(rule.kind)) found.set(rule.kind, turn(rule, from, to));
      if (rule || from.position === to.position) break;
    }
  }
  return [...found.values()];
}

/** A figure of the day on which its claimant says the same in words adds nothing to the words. */
function inOwnWords(words: readonly Word[]): readonly Word[] {
  const key = ({ date, position }: Word): string => `${date} ${position}`;
  const said = new Set(words.filter(({ entry }) => entry.kind === 'statement').map(key));
  return words.filter((word) => word.entry.kind === 'statement' || !said.has(key(word)));
}

function reversalsAmong({ entries }: Pick<LedgerIncident, 'entries'>): readonly Reversal[] {
  const bodies = new Map<string, Word[]>();
  for (const entry of entries) {
    const [word] = wordOf(entry);
    if (!word) continue;
    const key = partyKey(entry.body);
    const words = bodies.get(key);
    if (words) words.push(word);
    else bodies.set(key, [word]);
  }
  return [...bodies.values()]
    .map(inOwnWords)
    .flatMap(turnsOf)
    .sort((a, b) => entries.indexOf(a.to) - entries.indexOf(b.to));
}

/** Reversals among an incident's entries, by the date of the turn. */
export const reversals = remembered(reversalsAmong);
