/**
 * The same words of one speaker in two languages, as far as figures, names and shared words tell. A pair is shown beside its
 * entries with a confidence and is never merged: a translation is another outlet's reading.
 */
import { cognateKey, PAIRS } from './cognates.ts';
import { daysBetween } from './dates.ts';
import { partyKey } from './directory.ts';
import { formatRatio } from './format.ts';
import { say } from './messages.ts';
import { compareEntries } from './order.ts';
import type { Bilingual, Entry, LedgerIncident } from './types.ts';

export interface Translation {
  /** The words in the language of the incident's country where that is known, else the earlier ones. */
  readonly original: Entry;
  readonly translation: Entry;
  /** 0 to 1; a reader's guide, not a probability. */
  readonly confidence: number;
  /** The figures, names and words in common, as they stand in the original. */
  readonly shared: readonly string[];
  readonly sentence: Bilingual;
}

/** Days between two reports of one utterance. */
const SAME_TIME = 2;
/** Least confidence that is shown. */
export const LEAST_CONFIDENCE = 0.5;
/** One text may have so many times the words of the other. */
const LONGEST_RATIO = 2.2;
/** Fewer words hold too little to compare. */
const FEWEST_WORDS = 5;

const WEIGHTS = { number: 2, name: 1.5, word: 1 } as const;
type Kind = keyof typeof WEIGHTS;

interface Anchored {
  readonly entry: Entry;
  readonly words: number;
  /** Key of each anchor, its kind and the word as it stands. */
  readonly anchors: ReadonlyMap<string, { readonly kind: Kind; readonly form: string }>;
}

/** English words of PAIRS by form: the Indonesian word that they stand for. */
const ENGLISH = new Map<string, string[]>();
for (const [id, forms] of PAIRS)
  for (const form of forms) ENGLISH.set(form, [...(ENGLISH.get(form) ?? []), id]);
const INDONESIAN = new Set(PAIRS.map(([id]) => id));

function anchorsOf(entry: Entry): Anchored {
  const text = entry.quote?.text ?? '';
  const english = entry.quote?.lang === 'en';
  const anchors = new Map<string, { kind: Kind; form: string }>();
  let words = 0;
  for (const { 0: form, index } of text.matchAll(/\p{N}[\p{N}.,]*\p{N}|\p{N}|\p{L}[\p{L}\p{N}'’-]*/gu)) {
    words += 1;
    const lower = form.toLowerCase();
    if (/^\p{N}/u.test(form)) anchors.set(`#${form.replace(/[.,]/g, '')}`, { kind: 'number', form });
    else if (/^\p{Lu}[\p{L}\p{N}]{2,}/u.test(form) && index > 0)
      anchors.set(`@${lower}`, { kind: 'name', form });
    else
      for (const key of keysOf(lower, english))
        if (!anchors.has(key)) anchors.set(key, { kind: 'word', form });
  }
  return { entry, words, anchors };
}

function keysOf(lower: string, english: boolean): string[] {
  const pairs = english ? (ENGLISH.get(lower) ?? []) : INDONESIAN.has(lower) ? [lower] : [];
  const key = cognateKey(lower, english ? 'en' : 'id');
  return [...pairs.map((word) => `=${word}`), ...(key ? [`~${key}`] : [])];
}

/** What two texts share, as it stands in the first and in the second. */
type Forms = readonly [string, string];

/** Numbers of one text that the other lacks speak against it as much as a shared one speaks for it. */
function compare(a: Anchored, b: Anchored): { confidence: number; shared: Forms[] } {
  const shared: Forms[] = [];
  let points = 0;
  for (const [key, { kind, form }] of a.anchors) {
    const other = b.anchors.get(key);
    if (other) {
      shared.push([form, other.form]);
      points += WEIGHTS[kind];
    } else if (kind === 'number') points -= WEIGHTS.number;
  }
  for (const [key, { kind }] of b.anchors)
    if (kind === 'number' && !a.anchors.has(key)) points -= WEIGHTS.number;
  const expected = Math.min(a.words, b.words) / 2.5;
  return { confidence: Math.max(0, Math.min(1, points / Math.max(3, expected))), shared };
}

function mayBePair(a: Anchored, b: Anchored): boolean {
  const [x, y] = [a.entry, b.entry];
  if (!x.date || !y.date || Math.min(a.words, b.words) < FEWEST_WORDS) return false;
  if (Math.max(a.words, b.words) > LONGEST_RATIO * Math.min(a.words, b.words)) return false;
  const opposite = (stance: Entry['stance']) => stance === 'denies';
  if (opposite(x.stance) !== opposite(y.stance)) return false;
  const { least, most } = daysBetween(x.date, y.date);
  return Math.max(Math.abs(least), Math.abs(most)) <= SAME_TIME;
}

interface Candidate {
  readonly a: Entry;
  readonly b: Entry;
  readonly confidence: number;
  readonly shared: readonly Forms[];
}

/** Pairs of one speaker, the surest first; each entry is in one pair at most. */
function pairsOf(entries: readonly Entry[]): Candidate[] {
  const anchored = entries.map(anchorsOf);
  const candidates = anchored.flatMap((a, i) =>
    anchored.slice(i + 1).flatMap((b): Candidate[] => {
      if (a.entry.quote?.lang === b.entry.quote?.lang || !mayBePair(a, b)) return [];
      const { confidence, shared } = compare(a, b);
      return confidence >= LEAST_CONFIDENCE ? [{ a: a.entry, b: b.entry, confidence, shared }] : [];
    }),
  );
  const taken = new Set<Entry>();
  return candidates
    .sort((x, y) => y.confidence - x.confidence || compareEntries(x.a, y.a) || compareEntries(x.b, y.b))
    .filter(({ a, b }) => !taken.has(a) && !taken.has(b) && taken.add(a).add(b));
}

/** The probable translations among an incident's quotes. The order of the entries does not matter. */
export function translations({
  incident,
  entries,
}: Pick<LedgerIncident, 'incident' | 'entries'>): Translation[] {
  const speakers = new Map<string, Entry[]>();
  for (const entry of [...entries].sort(compareEntries)) {
    if (!entry.quote || entry.party.type === 'unnamed') continue;
    const key = partyKey(entry.party);
    speakers.set(key, [...(speakers.get(key) ?? []), entry]);
  }
  const home = incident.country === 'ID' ? 'id' : null;
  return [...speakers.values()].flatMap(pairsOf).map(({ a, b, confidence, shared: forms }) => {
    const turned = home !== null && b.quote?.lang === home;
    const [original, translation] = turned ? [b, a] : [a, b];
    const shared = [...new Set(forms.map(([inA, inB]) => (turned ? inB : inA)))];
    const percent = Math.round(confidence * 100);
    const sentence = say('translation', {
      who: original.party.name,
      percent: { id: formatRatio(percent, 'id'), en: formatRatio(percent, 'en') },
      shared: shared.slice(0, 6).join(', '),
    });
    return { original, translation, confidence, shared, sentence };
  });
}
