/**
 * The same words of one speaker, printed as a suspicion by one outlet and as a certainty by another. Within one merged
 * entry its pages tell; between two entries the words are compared without those of certainty.
 */
import { withoutCertainty } from './certainty-words.ts';
import { daysBetween } from './dates.ts';
import { partyKey } from './directory.ts';
import { likeness } from './likeness.ts';
import { normalizeQuote } from './merge-quotes.ts';
import { say } from './messages.ts';
import type { Bilingual, Entry, EntrySource } from './types.ts';

export interface CertaintyDrift {
  /** The entry with the hedged words. */
  readonly entry: Entry;
  /** The entry with the certain ones: the same, or one whose words are alike but for the certainty. */
  readonly other: Entry;
  readonly hedged: EntrySource;
  readonly certain: EntrySource;
  /** False where it rests on a machine's reading that nobody has looked at. */
  readonly reviewed: boolean;
  readonly sentence: Bilingual;
}

/** Fewer words than this are too common to be the same. */
const FEWEST_WORDS = 5;
const ALIKE = 0.75;
/** Days within which outlets report the same words. */
const SAME_TIME = 3;

function driftOf(entry: Entry, other: Entry, hedged: EntrySource, certain: EntrySource): CertaintyDrift {
  const sentence = say('certaintyDrift', {
    who: entry.party.name,
    hedged: hedged.outlet.name,
    certain: certain.outlet.name,
  });
  const reviewed = entry.review !== 'unreviewed' && other.review !== 'unreviewed';
  return { entry, other, hedged, certain, reviewed, sentence };
}

const sourceWith = (entry: Entry, certainty: EntrySource['certainty']): EntrySource | undefined =>
  entry.sources.find((source) => source.certainty === certainty);

function isSameTime(a: Entry, b: Entry): boolean {
  if (!a.date || !b.date) return false;
  const { least, most } = daysBetween(a.date, b.date);
  return Math.max(Math.abs(least), Math.abs(most)) <= SAME_TIME;
}

interface Worded {
  readonly entry: Entry;
  readonly source: EntrySource;
  readonly words: string;
}

function worded(entries: readonly Entry[], certainty: 'hedged' | 'certain'): Worded[] {
  return entries.flatMap((entry) => {
    const source = entry.quote ? sourceWith(entry, certainty) : undefined;
    const words = withoutCertainty(normalizeQuote(source?.text ?? ''));
    return source && words.split(' ').length >= FEWEST_WORDS ? [{ entry, source, words }] : [];
  });
}

/** Two entries of one body and time whose words differ in their certainty alone. */
function betweenEntries(entries: readonly Entry[]): CertaintyDrift[] {
  const certain = worded(entries, 'certain');
  return worded(entries, 'hedged').flatMap((from) => {
    const to = certain.find(
      ({ entry, source, words }) =>
        entry !== from.entry &&
        source.article !== from.source.article &&
        partyKey(entry.body) === partyKey(from.entry.body) &&
        entry.quote?.lang === from.entry.quote?.lang &&
        isSameTime(entry, from.entry) &&
        likeness(words, from.words) >= ALIKE,
    );
    return to ? [driftOf(from.entry, to.entry, from.source, to.source)] : [];
  });
}

/** Finds them among merged entries. Two articles of one outlet count too: the wording changed. */
export function certaintyDrifts(entries: readonly Entry[]): CertaintyDrift[] {
  const within = entries.flatMap((entry) => {
    const [hedged, certain] = [sourceWith(entry, 'hedged'), sourceWith(entry, 'certain')];
    return hedged && certain ? [driftOf(entry, entry, hedged, certain)] : [];
  });
  return [...within, ...betweenEntries(entries)];
}
