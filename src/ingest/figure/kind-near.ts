/** Evidence of a figure's kind that stands right at it: its noun, its frame, its whole, its owner. */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { Frame } from './frame.ts';
import { counts, type KindContext } from './kind-context.ts';
import type { NearCue } from './kind-cues.ts';
import type { Lexicons } from './lexicons.ts';

/** Whom or what a body serves, employs or runs; of data it is said that they are held. */
const SERVED: ReadonlySet<Unit> = new Set(['people', 'accounts', 'organizations']);
/** What is looked into as a sample; a regulator looks into firms. */
const SAMPLED: ReadonlySet<Unit> = new Set(['records', 'accounts', 'files', 'bytes']);
/** People and accounts among those hit are hit; rows among rows only tell what the rows hold, as parts of all other kinds do. */
const PARTED: ReadonlySet<Unit> = new Set(['people', 'accounts', 'files']);
const SHARED_BY_PARTS: ReadonlySet<FigureKind> = new Set(['affected', 'confirmed', 'sample']);
/** A part has a role of its own only where a cue stands right at it. */
const PART_REACH = 3;

/** "64 complaints": such nouns are never what was taken. */
export function byNoun({ tokens, noun }: KindContext, { counted }: Lexicons): FigureKind | null {
  return noun === null ? null : (counted.at(tokens, noun)[0] ?? null);
}

/** "serves 9 million customers", "2,000 rows are free". */
export function byFrame(
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
export function byWhole(
  { part, whole, ofPart, earlier, unit }: KindContext,
  cued: NearCue | null,
): FigureKind | null {
  if (ofPart && (earlier !== null || SERVED.has(unit))) return earlier ?? 'population';
  if (!part || unit === 'money' || unit === 'percent') return null;
  if (cued !== null && (cued.distance <= PART_REACH || whole === null)) return null;
  return whole !== null && SHARED_BY_PARTS.has(whole) && PARTED.has(unit) ? whole : 'other';
}

/** "told its 4 million customers": those of somebody are all of them, unless they are said to be hit. */
export function byOwner({ unit }: KindContext, frame: Frame, cued: NearCue | null): FigureKind | null {
  const { possessed, owner, before, behind } = frame;
  if (!possessed || owner || !SERVED.has(unit) || unit === 'accounts') return null;
  const hit = cued !== null && (cued.distance === 0 || cued.index === before || cued.index === behind);
  return hit ? null : 'population';
}
