/** Words that speak for a kind of figure: the nearest in its sentence, and in the sentences before. */
import type { FigureKind, Unit } from '../../model/vocabulary.ts';
import type { KindContext } from './kind-context.ts';
import type { Lexicons } from './lexicons.ts';

const OF_MONEY: ReadonlySet<FigureKind> = new Set(['price', 'ransom', 'fine', 'other']);
const OF_SHARES: ReadonlySet<FigureKind> = new Set(['fine', 'population', 'other']);
const OF_COUNTS: ReadonlySet<FigureKind> = new Set([
  'affected',
  'offered',
  'sample',
  'confirmed',
  'holding',
  'population',
  'other',
]);
/** A weak cue gives way to any other that is not five times as far. */
const WEAK = 5;
/** Words behind the number speak a little less for it than words before it. */
const BEHIND = 1.5;

export interface NearCue {
  readonly kind: FigureKind;
  readonly index: number;
  readonly distance: number;
}

const fitting = (unit: Unit): ReadonlySet<FigureKind> =>
  unit === 'money' ? OF_MONEY : unit === 'percent' ? OF_SHARES : OF_COUNTS;

/** The nearest cue of the figure's own sentence, or null. */
export function nearestCue(context: KindContext, { kindCues, weakCues }: Lexicons): NearCue | null {
  const { tokens, at, to, from, until, unit } = context;
  const fits = fitting(unit);
  let best: NearCue | null = null;
  for (let i = from; i < until; i++) {
    if (tokens[i]?.kind !== 'word') continue;
    const steps = i < at ? at - i : Math.max(0, i - to + 1) * BEHIND;
    for (const [cues, weight] of [
      [kindCues, 1],
      [weakCues, WEAK],
    ] as const)
      for (const kind of cues.at(tokens, i)) {
        if (!fits.has(kind) || (steps === 0 && weight > 1) || (kind === 'holding' && !mayHold(context, i)))
          continue;
        const distance = steps * weight;
        if (!best || distance < best.distance) best = { kind, index: i, distance };
      }
  }
  return best;
}

/** The kind of the last cue in the figure's sentence and those before it, or null. */
export function passageCue(context: KindContext, { kindCues }: Lexicons): FigureKind | null {
  const { tokens, passage, until, unit } = context;
  const fits = fitting(unit);
  for (let i = until - 1; i >= passage; i--)
    for (const kind of kindCues.at(tokens, i)) if (fits.has(kind)) return kind;
  return null;
}

/** "180 stores" is no verb of holding; and people behind whom one stands hold something themselves. */
const mayHold = ({ at, to, unit }: KindContext, index: number): boolean =>
  index < at || (index >= to && unit !== 'people' && unit !== 'organizations');
