/** Evidence of a figure's kind from further off: cues of the sentence and before it, who claims it, its unit. */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { Frame } from './frame.ts';
import { counts, type KindContext } from './kind-context.ts';
import { type NearCue, passageCue } from './kind-cues.ts';
import type { Lexicons } from './lexicons.ts';
import { COINS } from './measure.ts';

const COUNTED: ReadonlySet<Unit> = new Set([
  'people',
  'accounts',
  'records',
  'files',
  'bytes',
  'organizations',
]);

/** What a cue means depends on who speaks. */
export function byCue(context: KindContext, cued: NearCue | null): FigureKind | null {
  const { nature } = context;
  if (cued?.kind === 'affected' && counts(context)) {
    if (nature === 'insider') return 'confirmed';
    // "claims to have 13 GB to leak": what comes behind is what he threatens with.
    if (nature === 'actor' && cued.index >= context.at) return 'holding';
  }
  return cued?.kind ?? null;
}

/** What a seller or attacker counts without a cue, he holds. */
export function byHolder(context: KindContext): FigureKind | null {
  return context.nature === 'actor' && counts(context) ? 'holding' : null;
}

/** A number that comes again without a cue is what it was. */
export function byEcho(context: KindContext): FigureKind | null {
  return counts(context) ? context.earlier : null;
}

/** Money that is only said to be asked or paid, and sizes: the sentences before tell what for and of what. */
export function byPassage(context: KindContext, words: Lexicons): FigureKind | null {
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
export function byUnit({ coins, unit }: KindContext, { owner }: Frame): FigureKind {
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
