/**
 * The role of a figure. Evidence is asked for in a fixed order, and the first that speaks decides: what is denied; the
 * counted noun; the word that governs the number and the one that is said of it; the figure it is joined to or part of;
 * whose the counted are; the nearest cue of the sentence; the same number earlier; the passage; who claims it; the unit.
 * The words are data (src/ingest/language/<lang>/figure-kinds.ts). What a cue means also depends on who speaks: what
 * the victim or an authority says was hit is confirmed, what a seller says he has is held.
 */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { Token } from '../../text/tokens.ts';
import { type Frame, frameOf } from './frame.ts';
import { type NearCue, nearestCue, passageCue } from './kind-cues.ts';
import type { Lexicons } from './lexicons.ts';
import { COINS } from './measure.ts';
import type { PartyNature } from './party.ts';

const COUNTED: ReadonlySet<Unit> = new Set([
  'people',
  'accounts',
  'records',
  'files',
  'bytes',
  'organizations',
]);
/** Whom or what a body serves, employs or runs; of data it is said that they are held. */
const SERVED: ReadonlySet<Unit> = new Set(['people', 'accounts', 'organizations']);
/** What is looked into as a sample; a regulator looks into firms. */
const SAMPLED: ReadonlySet<Unit> = new Set(['records', 'accounts', 'files', 'bytes']);
/** People and accounts among those hit are hit; rows among rows only tell what the rows hold, as parts of all other kinds do. */
const PARTED: ReadonlySet<Unit> = new Set(['people', 'accounts', 'files']);
const SHARED_BY_PARTS: ReadonlySet<FigureKind> = new Set(['affected', 'confirmed', 'sample']);
/** A part has a role of its own only where a cue stands right at it. */
const PART_REACH = 3;

/** Where a figure stands. */
export interface Place {
  readonly tokens: readonly Token[];
  /** First token of the figure, and the one after its last. */
  readonly at: number;
  readonly to: number;
  /** Tokens of its sentence. */
  readonly from: number;
  readonly until: number;
}

export interface KindContext extends Place {
  readonly unit: Unit;
  /** The counted noun's head, or null. */
  readonly noun: number | null;
  readonly denied: boolean;
  /** An amount of crypto-currency. */
  readonly coins: boolean;
  /** null: the newsroom's own voice. */
  readonly nature: PartyNature | null;
  /** "2.9 million of them": a part of the number before. */
  readonly part: boolean;
  /** First token of the sentences before that still speak for the figure. */
  readonly passage: number;
  /** Kind of the figure that this one is joined to ("1,000 computers and 12 servers") or restates, or null. */
  readonly joined: FigureKind | null;
  /** The whole of the part before: "2,000 of the 9,500 accounts". */
  readonly ofPart: boolean;
  /** Kind of the figure that this one is a part of, or null. */
  readonly whole: FigureKind | null;
  /** Kind that the same number had earlier in the article, or null. */
  readonly earlier: FigureKind | null;
}

/** The kind of a figure. */
export function kindOf(context: KindContext, words: Lexicons): FigureKind {
  if (context.denied) return 'denied';
  const frame = frameOf(context, words);
  const cued = nearestCue(context, words);
  return (
    byNoun(context, words) ??
    byFrame(context, frame, cued, words) ??
    context.joined ??
    byWhole(context, cued) ??
    byOwner(context, frame, cued) ??
    byCue(context, cued) ??
    byHolder(context) ??
    byEcho(context) ??
    byPassage(context, words) ??
    byUnit(context, frame)
  );
}

const counts = ({ unit }: KindContext): boolean => unit !== 'money' && unit !== 'percent';

/** "64 complaints": such nouns are never what was taken. */
function byNoun({ tokens, noun }: KindContext, { counted }: Lexicons): FigureKind | null {
  return noun === null ? null : (counted.at(tokens, noun)[0] ?? null);
}

/** "serves 9 million customers", "2,000 rows are free". */
function byFrame(
  context: KindContext,
  frame: Frame,
  cued: NearCue | null,
  words: Lexicons,
): FigureKind | null {
  const { tokens, unit, nature } = context;
  // "has told 900 affected customers": the noun itself says that they were hit.
  const hit = cued !== null && cued.distance === 0;
  const serves = SERVED.has(unit) && !hit && !holds(context, frame, words);
  const governing = frame.before === null ? [] : words.governs.endingAt(tokens, frame.before);
  const said = frame.behind === null ? [] : words.said.at(tokens, frame.behind);
  for (const kind of [...governing, ...said]) {
    if ((kind === 'other') === counts(context)) continue;
    // That data match the books is a confirmation by those who keep the books.
    if (kind === 'confirmed' && nature !== 'insider') continue;
    if (kind === 'sample' && !SAMPLED.has(unit)) continue;
    if (kind === 'population' && !serves && !said.includes(kind)) continue;
    return kind === 'population' && nature === 'actor' ? 'holding' : kind;
  }
  return null;
}

/** "a database with 37 million users" holds them; "a bank with 9 million customers" serves them. */
function holds({ tokens, from }: KindContext, { before }: Frame, { frames }: Lexicons): boolean {
  if (before === null) return false;
  return tokens
    .slice(Math.max(from, before - CONTAINER_REACH), before)
    .some(({ low }) => frames.data.has(low));
}
/** How far before "with" the word for what holds the data may stand. */
const CONTAINER_REACH = 2;

/** "2.9 million of them": what the whole is, or nothing more than a part; a whole behind its part is only the base. */
function byWhole(
  { part, whole, ofPart, earlier, unit }: KindContext,
  cued: NearCue | null,
): FigureKind | null {
  if (ofPart && (earlier !== null || SERVED.has(unit))) return earlier ?? 'population';
  if (!part || unit === 'money' || unit === 'percent') return null;
  if (cued !== null && (cued.distance <= PART_REACH || whole === null)) return null;
  return whole !== null && SHARED_BY_PARTS.has(whole) && PARTED.has(unit) ? whole : 'other';
}

/** "told its 4 million customers": those of somebody are all of them, unless they are said to be hit. */
function byOwner({ unit }: KindContext, frame: Frame, cued: NearCue | null): FigureKind | null {
  const { possessed, owner, before, behind } = frame;
  if (!possessed || owner || !SERVED.has(unit) || unit === 'accounts') return null;
  const hit = cued !== null && (cued.distance === 0 || cued.index === before || cued.index === behind);
  return hit ? null : 'population';
}

function byCue(context: KindContext, cued: NearCue | null): FigureKind | null {
  const { nature } = context;
  if (cued?.kind === 'affected' && counts(context)) {
    if (nature === 'insider') return 'confirmed';
    // "claims to have 13 GB to leak": what comes behind is what he threatens with.
    if (nature === 'actor' && cued.index >= context.at) return 'holding';
  }
  return cued?.kind ?? null;
}

/** What a seller or attacker counts without a cue, he holds. */
function byHolder(context: KindContext): FigureKind | null {
  return context.nature === 'actor' && counts(context) ? 'holding' : null;
}

/** A number that comes again without a cue is what it was. */
function byEcho(context: KindContext): FigureKind | null {
  return counts(context) ? context.earlier : null;
}

/** Money that is only said to be asked or paid, and sizes: the sentences before tell what for and of what. */
function byPassage(context: KindContext, words: Lexicons): FigureKind | null {
  if (context.unit === 'bytes') return passageCue(context, words);
  if (context.unit !== 'money') return null;
  const { tokens, from, until } = context;
  const sentence = Array.from({ length: until - from }, (_, i) => from + i);
  const purposes = sentence.flatMap((i) => words.transfers.at(tokens, i));
  if (purposes.length === 0) return null;
  const extorted = sentence.some(
    (i) => words.natures.at(tokens, i).includes('actor') || isCoin(tokens[i]?.low, words),
  );
  return passageCue(context, words) ?? (extorted ? 'ransom' : (purposes[0] ?? null));
}

/**
 * Without any evidence crypto-currency is what extortionists ask, and data are what was hit; people and firms of which
 * nothing is said may be anybody, unless it is their data that are counted.
 */
function byUnit({ coins, unit }: KindContext, { owner }: Frame): FigureKind {
  if (coins) return 'ransom';
  if ((unit === 'people' || unit === 'organizations') && !owner) return 'other';
  return COUNTED.has(unit) ? 'affected' : 'other';
}

/** The name of a crypto-currency. */
function isCoin(word: string | undefined, { units }: Lexicons): boolean {
  return (
    word !== undefined && Object.hasOwn(units.currencies, word) && COINS.has(units.currencies[word] ?? '')
  );
}
